// Packs the WordPress plugin with the built script and the positions into dist/self-assessment-wordpress.zip.
// Run it after `vite build`. The same files give the same bytes, whoever packs them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { zipSync } from 'fflate';

const PLUGIN = 'integrations/wordpress/self-assessment';
const POSITIONS = ['src/positions', 'demo/positions'];
/** What it brings along of what is built: for visitors, for authors, and to check documents in browser and server. */
const BUILT = [
  ...['self-assessment-without-position.js', 'self-assessment-editor.js'],
  ...['check-document.js', 'position.schema.json', 'LICENSES.txt'],
];
/** The locales of WordPress that read as well in what was written for another: *du* in Germany, *Sie* if it is formal. */
const READERS = { de_DE: ['de_AT', 'de_CH_informal'], de_DE_formal: ['de_CH'] };
/** Zip has no time zone: this reads 1980-01-01 00:00 everywhere, the first moment it can express. */
const THE_SAME_TIME = new Date(1980, 0, 1);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {Record<string, Uint8Array>} */
const files = Object.fromEntries(BUILT.map((name) => [name, readFileSync(`dist/${name}`)]));

for (const path of filesIn(PLUGIN)) {
  const content = readFileSync(`${PLUGIN}/${path}`);
  const versioned = path === 'self-assessment.php' || path === 'readme.txt';
  files[path] = versioned ? withVersion(content) : content;
  for (const [locale, others] of Object.entries(READERS)) {
    const pattern = new RegExp(`-${locale}(?=\\.mo|-[a-z-]+\\.json)`);
    if (pattern.test(path)) for (const other of others) files[path.replace(pattern, `-${other}`)] = content;
  }
}
for (const folder of POSITIONS.filter(existsSync)) {
  for (const path of filesIn(folder).filter((name) => name.endsWith('.json'))) {
    files[`positions/${basename(path)}`] = readFileSync(`${folder}/${path}`);
  }
}

const sorted = Object.entries(files)
  .map(([path, content]) => /** @type {const} */ ([`self-assessment/${path}`, content]))
  .sort(([a], [b]) => (a < b ? -1 : 1));
const zip = zipSync(Object.fromEntries(sorted), { level: 9, mtime: THE_SAME_TIME });
writeFileSync('dist/self-assessment-wordpress.zip', zip);
console.log(`dist/self-assessment-wordpress.zip  ${sorted.length} files, ${(zip.length / 1024).toFixed(1)} KiB`);

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}

/**
 * The sources of the plugin say 0.0.0, so that package.json is the one place that holds the version.
 * @param {Uint8Array} content
 */
function withVersion(content) {
  return Buffer.from(
    Buffer.from(content)
      .toString('utf8')
      .replace(/^( \* Version: +|Stable tag: )0\.0\.0$/m, `$1${version}`),
  );
}
