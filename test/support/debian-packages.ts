import { spawnSync } from 'node:child_process';

/**
 * Makes sure that packages of Debian or Ubuntu are there, for what a test needs and npm does not have. As root it
 * installs those that are missing. Ask only for packages that start no service.
 *
 * @returns Whether all are there. A test may skip itself without them, but not on the build server.
 * @throws If `CI` is set and something is missing that cannot be installed.
 */
export function ensurePackages(...names: readonly string[]): boolean {
  if (missing(names).length > 0 && process.getuid?.() === 0) {
    console.log(`Installing ${missing(names).join(' ')} with apt-get …`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing(names));
  }
  const gone = missing(names);
  if (gone.length === 0) return true;
  const message = `on Debian and Ubuntu: apt-get install --no-install-recommends ${gone.join(' ')}`;
  if (process.env['CI']) throw new Error(`Missing, ${message}`);
  console.warn(`Skipped. To run these tests, ${message}`);
  return false;
}

function missing(names: readonly string[]): string[] {
  const installed = (name: string) =>
    spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], { encoding: 'utf8' }).stdout;
  return names.filter((name) => installed(name) !== 'installed');
}

function apt(...options: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}
