import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from './database.js';
import { configuration, copyWordPress } from './installation.js';
import { freePort, startServer, stopServers, temporaryFolder, waitFor } from './processes.js';

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
  const folder = temporaryFolder('wordpress');
  const files = `${folder}/www`;
  const hardened = `${folder}/hardened`;
  copyWordPress(files);

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
