import { type ChildProcess, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from './database.js';
import { configuration, copyWordPress } from './installation.js';
import { freePort, startServer, stopServer, waitFor } from './processes.js';

export type User = 'admin' | 'editor' | 'author';

/** A post to save. */
export interface Post {
  /** Whose permissions decide what is kept. */
  readonly as: User;
  readonly slug: string;
  /** Default: "A job posting". */
  readonly title?: string;
  readonly content: string;
  /** The path of the site, in a network. */
  readonly site?: string;
}

export interface Widget {
  readonly kind: 'block' | 'text';
  readonly sidebar: string;
  /** What is written in it, by the name that its kind has for that. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A WordPress of one's own in a temporary folder and on a free port of 127.0.0.1. */
export interface WordPress {
  readonly origin: string;
  /** Such as `6.1.9`. */
  readonly version: string;
  /** The folder it is served from. */
  readonly files: string;
  /** Saves a post and answers with its address and with what was kept of it. */
  save(post: Post): { id: number; url: string; content: string };
  /** Puts a widget into a sidebar, which the theme must have. */
  addWidget(widget: Widget): void;
  /** Chooses the language of the site, such as `de_DE`. */
  setLocale(locale: string): void;
  /** Whether to take the permission to save unfiltered HTML from everybody, as many installations do. */
  setHardened(hardened: boolean): void;
  /** Adds a site to a network, with `editor` as an administrator of its own. */
  addSite(path: string): void;
  /** Gives a user another role, on the site of a network with this path. */
  setRole(user: User, role: User, path: string): void;
  /** Deletes the plugin as the list of plugins does. */
  deletePlugin(): void;
  /** Forgets all posts and widgets, and the position documents with their earlier versions. */
  forget(): void;
  /** The names of the options that are like a pattern of SQL. */
  options(pattern: string): string[];
  /** What PHP found wrong with the plugin: warnings, notices, outdated calls. */
  complaints(): string[];
  stop(): Promise<void>;
}

/**
 * Starts a new site with the users `admin`, `editor` and `author`, whose names are their passwords.
 *
 * @param zip The plugin, which is installed and activated.
 * @param options.network Makes it the first site of a network.
 * @param options.suite The release of Debian whose WordPress it is. Default: that of this machine.
 */
export async function startWordPress(
  zip: string,
  { network = false, suite }: { network?: boolean; suite?: string } = {},
): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const servers: ChildProcess[] = [];
  const stop = async () => {
    for (const server of servers) await stopServer(server);
    rmSync(folder, { recursive: true });
  };
  try {
    return { ...(await start(folder, zip, { network, suite }, servers)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  folder: string,
  zip: string,
  { network, suite }: { network: boolean; suite: string | undefined },
  servers: ChildProcess[],
): Promise<Omit<WordPress, 'stop'>> {
  const files = `${folder}/www`;
  const hardened = `${folder}/hardened`;
  copyWordPress(files, suite);

  const database = await startDatabase(folder);
  servers.push(database.server);
  const host = `127.0.0.1:${await freePort()}`;
  const configure = (isNetwork: boolean) =>
    writeFileSync(`${files}/wp-config.php`, configuration(host, database.socket, hardened, isNetwork));

  const site = (operation: string, input = {}): unknown => {
    const script = ['-d', 'display_errors=stderr', path('site.php')];
    const answer = execFileSync('php', [...script, files, operation, JSON.stringify({ host, ...input })]);
    return JSON.parse(answer.toString());
  };
  configure(false);
  const version = site('install') as string;
  if (network) {
    site('make_network');
    configure(true);
  }
  site('install_plugin', { zip: resolve(zip) });

  const origin = `http://${host}`;
  // What a test writes, the next page runs: else for two seconds PHP may go on with what it has compiled.
  const fresh = ['-d', 'opcache.revalidate_freq=0'];
  const server = startServer('php', ...fresh, '-S', host, '-t', files, path('router.php'));
  servers.push(server);
  await waitFor(server, () => answers(`${origin}/readme.html`));

  return {
    origin,
    version,
    files,
    save: (post) => site('save', post) as ReturnType<WordPress['save']>,
    addWidget: (widget) => site('add_widget', widget),
    setLocale: (locale) => site('set_locale', { locale }),
    setHardened: (on) => {
      if (on) writeFileSync(hardened, '');
      else rmSync(hardened, { force: true });
    },
    addSite: (path) => site('add_site', { path }),
    setRole: (user, role, path) => site('set_role', { user, role, site: path }),
    deletePlugin: () => site('delete_plugin'),
    forget: () => {
      site('forget');
      rmSync(`${files}/wp-content/uploads`, { recursive: true, force: true });
    },
    options: (pattern) => site('options', { pattern }) as string[],
    complaints: () => linesAbout('self-assessment', `${folder}/debug.log`),
  };
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function linesAbout(words: string, file: string): string[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter((line) => line.includes(words));
}
