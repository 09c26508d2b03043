// Finds the three browser engines that the tests drive; `node scripts/browsers.mjs --install` installs those missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The Debian packages that bring each engine; WebKitGTK needs a display, hence Xvfb. */
const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** @typedef {keyof typeof PACKAGES} Engine */

/** @type {Record<Engine, () => string | undefined>} */
const find = {
  chromium: () =>
    first(process.env.CHROME_PATH, MAC_CHROME) ??
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
  firefox: () => first(process.env.FIREFOX_PATH, MAC_FIREFOX) ?? onPath('firefox-esr', 'firefox'),
  webkit: () => (onPath('WebKitWebDriver') && onPath('Xvfb') ? miniBrowser() : undefined),
};
const engines = /** @type {Engine[]} */ (Object.keys(find));

/**
 * The engines of this machine with the paths of their executables.
 * @returns {Partial<Record<Engine, string>>}
 */
export function available() {
  const found = engines.map((engine) => [engine, find[engine]()]).filter(([, path]) => path);
  return Object.fromEntries(found);
}

/** @param {(string | undefined)[]} paths */
function first(...paths) {
  return paths.find((path) => path && existsSync(path));
}

/** @param {string[]} names */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(':');
  return first(...names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)));
}

/** WebKitGTK's own small browser lies in a folder named after the library's version. */
function miniBrowser() {
  for (const architecture of ['x86_64', 'aarch64']) {
    const lib = `/usr/lib/${architecture}-linux-gnu`;
    const versions = existsSync(lib) ? readdirSync(lib).filter((name) => name.startsWith('webkit2gtk-4.')) : [];
    const newestFirst = versions.sort().reverse();
    const found = first(...newestFirst.map((name) => `${lib}/${name}/MiniBrowser`));
    if (found) return found;
  }
  return undefined;
}

/** @param {Engine[]} missing */
function install(missing) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', process.stderr, 'inherit'], env }).status;
  };
  console.log(`Installing ${missing.join(', ')} with apt-get …`);
  apt('update');
  const packages = missing.flatMap((engine) => PACKAGES[engine]);
  if (apt('install', '-y', '--no-install-recommends', ...packages) !== 0) {
    console.error('apt-get could not install them.');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = () => engines.filter((engine) => !find[engine]());
  if (missing().length && process.argv.includes('--install') && onPath('apt-get')) install(missing());

  for (const [engine, path] of Object.entries(available())) console.log(`${engine}: ${path}`);
  for (const engine of missing()) {
    console.error(`${engine}: missing (on Debian and Ubuntu: apt-get install ${PACKAGES[engine].join(' ')})`);
  }
  // People may work without the other two engines; the build server may not.
  const enough = process.env.CI ? missing().length === 0 : !missing().includes('chromium');
  if (!enough) process.exit(1);
}
