// Writes dist/integrity.json: the fingerprint of each file that is served or handed on, in the form of the attribute
// `integrity`. Runs last, when all files are there. The README shows that of the script, in the lines to paste.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'dist';
const OUTPUT = 'integrity.json';
const README = 'README.md';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== OUTPUT)
  .map(({ name }) => name)
  .sort();
const files = Object.fromEntries(names.map((name) => [name, fingerprint(readFileSync(`${FOLDER}/${name}`))]));
writeFileSync(`${FOLDER}/${OUTPUT}`, `${JSON.stringify({ version, files }, null, 2)}\n`);

const readme = readFileSync(README, 'utf8');
const pasted = readme.replace(/(?<=self-assessment\.js"\s+integrity=")[^"]*/, files['self-assessment.js'] ?? '');
if (pasted !== readme) {
  writeFileSync(README, pasted);
  console.log(`${README} now names the fingerprint of this script: commit it, too.`);
}

/** @param {Buffer} content */
function fingerprint(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
