import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['/etc/apt/sources.list', '/etc/apt/sources.list.d'];

/**
 * Downloads packages of Debian without installing anything.
 *
 * @param suite A release other than that of this machine, whose lists are kept apart; empty for that of this machine.
 * @returns The files.
 * @throws With what apt says, if they cannot be had.
 */
export function downloadFrom(suite: string, packages: readonly string[], folder: string): string[] {
  const apart = `${folder}/apt`;
  const options = suite ? configuration(suite, apart) : [];
  // Only root can bring the lists of this machine up to date; for others they have to be.
  if (suite || process.getuid?.() === 0) spawnSync('apt-get', ['-qq', ...options, 'update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['-qq', ...options, 'download', ...packages], { cwd: folder, stdio: 'pipe' });
  rmSync(apart, { recursive: true, force: true });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.deb'))
    .map((name) => join(folder, name));
}

/** Options with which apt knows nothing but one suite, and writes nowhere but into a folder. */
function configuration(suite: string, folder: string): string[] {
  mkdirSync(`${folder}/lists/partial`, { recursive: true });
  mkdirSync(`${folder}/cache/archives/partial`, { recursive: true });
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(`${folder}/sources.list`, `deb [signed-by=${keys}] ${mirror()} ${suite} main\n`);
  const set = {
    'Dir::Etc::sourcelist': `${folder}/sources.list`,
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': `${folder}/lists`,
    'Dir::State::status': '/dev/null',
    'Dir::Cache': `${folder}/cache`,
    'APT::Sandbox::User': 'root',
  };
  return Object.entries(set).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

/** Where this machine has its packages of Debian from. */
function mirror(): string {
  const files = SOURCES.filter(existsSync).flatMap((path) =>
    path.endsWith('.d') ? readdirSync(path).map((name) => join(path, name)) : [path],
  );
  const words = files.flatMap((file) => readFileSync(file, 'utf8').split(/\s+/));
  return words.find((word) => /^https?:.*\/debian\/?$/.test(word)) ?? 'https://deb.debian.org/debian';
}
