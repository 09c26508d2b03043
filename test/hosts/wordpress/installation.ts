import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

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

/** WordPress with translations and its default theme, and the libraries that Debian has packages of their own for. */
const UNPACKED = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
];

/**
 * Copies WordPress into a folder, where it still has to be configured and installed: the one from Debian, or the one
 * in the folder that the environment variable `WORDPRESS` names.
 */
export function copyWordPress(folder: string): void {
  // The package links to configuration of its own, which only an installed package has.
  cpSync(process.env['WORDPRESS'] ?? unpacked(), folder, {
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
function unpacked(): string {
  const cache = resolve('node_modules/.cache/wordpress');
  if (!existsSync(cache)) {
    const fresh = `${cache}-${process.pid}`;
    mkdirSync(fresh, { recursive: true });
    // Only root can bring the list of packages up to date; for others it has to be.
    if (process.getuid?.() === 0) spawnSync('apt-get', ['-qq', 'update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['-qq', 'download', ...UNPACKED], { cwd: fresh, stdio: 'pipe' });
    for (const name of readdirSync(fresh)) {
      execFileSync('dpkg-deb', ['--extract', `${fresh}/${name}`, fresh]);
      rmSync(`${fresh}/${name}`);
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
