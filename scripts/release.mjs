// `npm run release -- 0.2.0` prepares a release: it writes the version everywhere, dates the changelog, builds and tests,
// commits and tags. It sends nothing: what to push stands at the end. The plugin for WordPress and the fingerprints get
// their version from package.json when they are built.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { unreleased, withRelease } from './changelog.mjs';

const CHANGELOG = 'CHANGELOG.md';
const VERSION_MODULE = 'src/version.ts';
const WRITTEN = ['package.json', 'package-lock.json', VERSION_MODULE, CHANGELOG];

const [version = ''] = process.argv.slice(2);
const tag = `v${version}`;
const { version: current } = JSON.parse(readFileSync('package.json', 'utf8'));
const changelog = readFileSync(CHANGELOG, 'utf8');

const reasons = reasonsAgainst();
if (reasons.length) {
  for (const reason of reasons) console.error(reason);
  process.exit(1);
}

writeVersion();
if (spawnSync('npm', ['test'], { stdio: 'inherit' }).status !== 0) {
  git('checkout', '--', ...WRITTEN);
  console.error(`\nNot released: the tests failed. Everything is as it was.`);
  process.exit(1);
}
git('commit', '--quiet', '--message', `Release ${version}`, '--', ...WRITTEN);
git('tag', '--annotate', '--message', `Release ${version}`, tag);
console.log(`\nCommitted and tagged. To publish it: git push --atomic origin HEAD ${tag}`);

/** Everything that forbids this release, in sentences. */
function reasonsAgainst() {
  const next = versionsAfter(current);
  const found = [];
  if (!next.includes(version)) found.push(`"${version}" does not follow ${current}: ${next.join(', ')} would.`);
  if (git('status', '--porcelain')) found.push('There are changes that are not committed.');
  if (git('tag', '--list', tag)) found.push(`The tag ${tag} exists.`);
  if (!unreleased(changelog)) found.push(`${CHANGELOG} says nothing under "Unreleased".`);
  return found;
}

/** @param {string} version */
function versionsAfter(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [`${major}.${minor}.${patch + 1}`, `${major}.${minor + 1}.0`, `${major + 1}.0.0`];
}

function writeVersion() {
  output('npm', 'version', version, '--no-git-tag-version', '--ignore-scripts');
  writeFileSync(VERSION_MODULE, readFileSync(VERSION_MODULE, 'utf8').replace(`'${current}'`, `'${version}'`));
  writeFileSync(CHANGELOG, withRelease(changelog, version, new Date().toISOString().slice(0, 10)));
}

/** @param {string[]} args */
function git(...args) {
  return output('git', ...args);
}

/** @param {string[]} command */
function output(...[command = '', ...args]) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}
