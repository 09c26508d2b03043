// Writes dist/integrity.json: the fingerprint of each file that is served or handed on, in the form of the attribute
// `integrity`. Runs last, when all files are there.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'dist';
const OUTPUT = 'integrity.json';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== OUTPUT)
  .map(({ name }) => name)
  .sort();
const files = Object.fromEntries(names.map((name) => [name, fingerprint(readFileSync(`${FOLDER}/${name}`))]));
writeFileSync(`${FOLDER}/${OUTPUT}`, `${JSON.stringify({ version, files }, null, 2)}\n`);

/** @param {Buffer} content */
function fingerprint(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
