import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const LISTS = ['package.json', 'package-lock.json'] as const;

/** What npm says where there is no registry, or one that has not got these packages. */
const UNREACHABLE =
  /\b(E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|NETUNREACH|HOSTUNREACH|TIMEDOUT|NOTCACHED|403|404|TARGET)|ERR_SOCKET_TIMEOUT)\b/;

/**
 * Installs what the site of a test needs, once, as its lock file says: it is more than everything that work on this
 * project needs, so it is kept apart, in a folder of the cache.
 *
 * @param source The folder with the package.json of the site.
 * @returns The folder with its `node_modules`, for the site to be built in; nothing where no registry of npm has what is
 *   needed, for tests to skip themselves.
 * @throws With what npm says, if it fails for another reason.
 */
export function installSite(name: string, source: string): string | undefined {
  const folder = resolve('node_modules/.cache', name);
  if (isInstalled(source, folder)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const list of LISTS) copyFileSync(join(source, list), join(folder, list));
  console.log(`Installing ${name} with npm …`);
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Whoever is offline should not wait for minutes.
  const quickly = ['--prefer-offline', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const { status, stderr } = spawnSync('npm', ['ci', '--prefix', folder, ...quietly, ...quickly], { encoding: 'utf8' });
  if (status === 0) return folder;
  if (!UNREACHABLE.test(stderr)) throw new Error(`${name} could not be installed: ${stderr}`);
  console.warn(`Skipped: these tests need ${name}, and no registry of npm has what it needs.`);
  return undefined;
}

/**
 * Puts a site where what it needs is installed, anew each time.
 *
 * @param source The folder with what stays the same.
 * @param files What comes to it, by path.
 * @returns The folder of the site.
 */
export function makeSite(installed: string, source: string, files: Readonly<Record<string, string>>): string {
  const site = join(installed, 'site');
  rmSync(site, { recursive: true, force: true });
  cpSync(source, site, { recursive: true, filter: (path) => !LISTS.some((list) => path.endsWith(list)) });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  return site;
}

/** npm writes the list of what lies there last. */
function isInstalled(source: string, folder: string): boolean {
  return (
    existsSync(join(folder, 'node_modules/.package-lock.json')) &&
    LISTS.every((list) => readFileSync(join(source, list), 'utf8') === readFileSync(join(folder, list), 'utf8'))
  );
}
