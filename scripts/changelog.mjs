// The sections of CHANGELOG.md. `npm run release:notes -- 0.2.0` prints what that version brings.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const UNRELEASED = '## [Unreleased]\n';

/**
 * What has changed since the last release.
 *
 * @param {string} changelog
 * @returns {string} the body of the section, without space around it; empty if nothing but headings is written there
 */
export function unreleased(changelog) {
  const text = body(changelog, UNRELEASED);
  return /^[^#\s]/m.test(text) ? text : '';
}

/**
 * Makes what is unreleased the section of a version, below a new and empty one.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {string} date as YYYY-MM-DD
 */
export function withRelease(changelog, version, date) {
  return changelog.replace(UNRELEASED, () => `${UNRELEASED}\n## [${version}] - ${date}\n`);
}

/**
 * What a version brings.
 *
 * @param {string} changelog
 * @param {string} version
 * @throws {Error} if it has no section
 */
export function notes(changelog, version) {
  const [heading] = changelog.split('\n').filter((line) => line.startsWith(`## [${version}] - `));
  if (!heading) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  return body(changelog, `${heading}\n`);
}

/**
 * @param {string} changelog
 * @param {string} heading
 */
function body(changelog, heading) {
  const [, rest = ''] = changelog.split(heading);
  return (rest.split(/^## /m)[0] ?? '').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(notes(readFileSync('CHANGELOG.md', 'utf8'), (process.argv[2] ?? '').replace(/^v/, '')));
}
