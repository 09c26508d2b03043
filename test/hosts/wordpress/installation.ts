import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { downloadFrom } from './debian-suite.js';

/** What has to be installed. None of it starts a service; WordPress itself is only unpacked. */
export const PACKAGES = [
  'php-cli',
  'php-mbstring',
  'php-mysql',
  'php-xml',
  'php-zip',
  'mariadb-server-core',
  'mariadb-client-core',
] as const;

/**
 * WordPress with translations and its default theme, by release, and the libraries that Debian has packages of their own
 * for. What a release does not need or have is not in its list.
 */
const COMMON = ['wordpress', 'wordpress-l10n', 'libjs-cropper', 'libjs-underscore', 'php-getid3'];
const NEWER = [...COMMON, 'libjs-jquery-ui', 'libjs-lodash', 'libphp-phpmailer'];
const UNPACKED: Readonly<Record<string, readonly string[]>> = {
  '': [...COMMON, 'wordpress-theme-twentytwentythree'],
  trixie: [...NEWER, 'wordpress-theme-twentytwentyfive'],
  sid: [...NEWER, 'wordpress-theme-twentytwentyfive'],
};

/**
 * Copies WordPress into a folder, where it still has to be configured and installed: the one from Debian, or the one
 * in the folder that the environment variable `WORDPRESS` names.
 *
 * @param suite A newer release of Debian than that of this machine, such as `sid`.
 */
export function copyWordPress(folder: string, suite = ''): void {
  // The package links to configuration of its own, which only an installed package has.
  cpSync((!suite && process.env['WORDPRESS']) || unpacked(suite), folder, {
    recursive: true,
    dereference: true,
    filter: (path) => existsSync(path),
  });
  mkdirSync(`${folder}/wp-content/uploads`, { recursive: true });
}

/**
 * The folder with WordPress as Debian ships it, downloaded once.
 *
 * @throws With what apt says, if it cannot be had.
 */
function unpacked(suite: string): string {
  const cache = resolve('node_modules/.cache', ['wordpress', suite].filter(Boolean).join('-'));
  if (!existsSync(cache)) {
    const fresh = `${cache}-${process.pid}`;
    mkdirSync(fresh, { recursive: true });
    for (const file of downloadFrom(suite, UNPACKED[suite] ?? [], fresh)) {
      execFileSync('dpkg-deb', ['--extract', file, fresh]);
      rmSync(file);
    }
    renameSync(fresh, cache);
  }
  return `${cache}/usr/share/wordpress`;
}

/** The content of `wp-config.php`. Nothing is asked from other servers, and what PHP complains about is written down. */
export function configuration(host: string, socket: string, hardened: string, isNetwork: boolean): string {
  const addresses = { WP_HOME: `http://${host}`, WP_SITEURL: `http://${host}` };
  const network = { MULTISITE: true, SUBDOMAIN_INSTALL: false, DOMAIN_CURRENT_SITE: host, PATH_CURRENT_SITE: '/' };
  const constants = {
    DB_NAME: 'wp',
    DB_USER: 'wp',
    DB_PASSWORD: 'wp',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    ...(isNetwork ? network : addresses),
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    DISABLE_WP_CRON: true,
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: join(socket, '../debug.log'),
    FS_METHOD: 'direct',
  };
  const lines = Object.entries(constants).map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`);
  return `<?php
${lines.join('\n')}
if ( is_file( '${hardened}' ) ) { define( 'DISALLOW_UNFILTERED_HTML', true ); }
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;
}
