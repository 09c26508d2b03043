import { spawnSync } from 'node:child_process';

/**
 * Makes sure that packages of Debian or Ubuntu are there, for what a test needs and npm does not have. Installs those
 * that are missing, as root or with a sudo that asks for no password. Ask only for packages that start no service.
 *
 * @returns Whether all are there: false only where there is no apt, for tests to skip themselves.
 * @throws If something cannot be installed, or where `CI` is set and there is no apt.
 */
export function ensurePackages(...names: readonly string[]): boolean {
  if (missing(names).length === 0) return true;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!hasApt && !process.env['CI']) {
    console.warn(`Skipped: these tests need a Debian or Ubuntu with ${names.join(' ')}`);
    return false;
  }
  if (hasApt) {
    console.log(`Installing ${missing(names).join(' ')} with apt-get …`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing(names));
  }
  const gone = missing(names).join(' ');
  if (gone) throw new Error(`The set-up of these tests failed. Run: apt-get install --no-install-recommends ${gone}`);
  return true;
}

function missing(names: readonly string[]): string[] {
  const installed = (name: string) =>
    spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], { encoding: 'utf8' }).stdout;
  return names.filter((name) => installed(name) !== 'installed');
}

function apt(...options: string[]): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'];
  const [command = '', ...rest] = [...sudo, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...options];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
