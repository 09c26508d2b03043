import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from './database.js';
import { freePort, startServer, stopServers, waitFor } from './processes.js';

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

export type User = 'admin' | 'editor' | 'author';

/** A post to save. */
export interface Post {
  /** Whose permissions decide what is kept. */
  readonly as: User;
  readonly slug: string;
  readonly content: string;
}

/** A WordPress of one's own in a temporary folder and on a free port of 127.0.0.1. */
export interface WordPress {
  readonly origin: string;
  /** The folder it is served from. */
  readonly files: string;
  /** Saves a post and answers with its address and with what was kept of it. */
  save(post: Post): { id: number; url: string; content: string };
  /** Chooses the language of the site, such as `de_DE`. */
  setLocale(locale: string): void;
  /** Whether to take the permission to save unfiltered HTML from everybody, as many installations do. */
  setHardened(hardened: boolean): void;
  /** Deletes the plugin as the list of plugins does. */
  deletePlugin(): void;
  /** What PHP found wrong with the plugin: warnings, notices, outdated calls. */
  complaints(): string[];
  stop(): Promise<void>;
}

/**
 * Starts a new site with the users `admin`, `editor` and `author`, whose names are their passwords.
 *
 * @param zip The plugin, which is installed and activated.
 */
export async function startWordPress(zip: string): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const files = `${folder}/www`;
  const hardened = `${folder}/hardened`;
  cpSync(unpacked(), files, { recursive: true, dereference: true });
  mkdirSync(`${files}/wp-content/uploads`, { recursive: true });

  const database = await startDatabase(folder);
  const host = `127.0.0.1:${await freePort()}`;
  writeFileSync(`${files}/wp-config.php`, configuration(host, database.socket, hardened));

  const site = (operation: string, input = {}): unknown => {
    const options = ['-d', 'display_errors=stderr', fileURLToPath(new URL('site.php', import.meta.url))];
    const answer = execFileSync('php', [...options, files, operation, JSON.stringify({ host, ...input })]);
    return JSON.parse(answer.toString());
  };
  site('install');
  site('install_plugin', { zip: resolve(zip) });

  const router = fileURLToPath(new URL('router.php', import.meta.url));
  const server = startServer('php', ['-S', host, '-t', files, router], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
  });
  const origin = `http://${host}`;
  await waitFor(server, () =>
    fetch(`${origin}/readme.html`).then(
      (response) => response.ok,
      () => false,
    ),
  );

  return {
    origin,
    files,
    save: (post) => site('save', post) as ReturnType<WordPress['save']>,
    setLocale: (locale) => site('set_locale', { locale }),
    setHardened: (on) => {
      if (on) writeFileSync(hardened, '');
      else rmSync(hardened, { force: true });
    },
    deletePlugin: () => site('delete_plugin'),
    complaints() {
      const log = `${folder}/debug.log`;
      return existsSync(log)
        ? readFileSync(log, 'utf8')
            .split('\n')
            .filter((line) => line.includes('self-assessment'))
        : [];
    },
    async stop() {
      await stopServers(server, database.server);
      rmSync(folder, { recursive: true });
    },
  };
}

/** The folder with WordPress as Debian ships it, downloaded once. */
function unpacked(): string {
  const cache = resolve('node_modules/.cache/wordpress');
  if (!existsSync(cache)) {
    const fresh = `${cache}-${process.pid}`;
    mkdirSync(fresh, { recursive: true });
    // Only root can bring the list of packages up to date; for others it has to be.
    if (process.getuid?.() === 0) execFileSync('apt-get', ['-qq', 'update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['-qq', 'download', ...UNPACKED], { cwd: fresh, stdio: 'ignore' });
    for (const name of readdirSync(fresh)) {
      execFileSync('dpkg-deb', ['--extract', `${fresh}/${name}`, fresh]);
      rmSync(`${fresh}/${name}`);
    }
    renameSync(fresh, cache);
  }
  return `${cache}/usr/share/wordpress`;
}

function configuration(host: string, socket: string, hardened: string): string {
  const constants = {
    DB_NAME: 'wp',
    DB_USER: 'wp',
    DB_PASSWORD: 'wp',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: `http://${host}`,
    WP_SITEURL: `http://${host}`,
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
