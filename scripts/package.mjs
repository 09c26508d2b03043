// Checks the list of files that npm would publish.
import { spawnSync } from 'node:child_process';

/** Folders and files that a user of the package needs. Anything else in the package is a mistake. */
const WANTED = [
  /^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/,
  /^bin\/[\w-]+\.mjs$/,
  /^dist\/[\w.-]+\.(js|json|txt)$/,
  /^dist\/editor\.html$/,
  /^dist\/types\/.+\.d\.ts$/,
];
const NEEDED = [
  'bin/self-assessment-element.mjs',
  'dist/check-document.js',
  'dist/command.js',
  'dist/custom-elements.json',
  'dist/editor.html',
  'dist/index.js',
  'dist/position.schema.json',
  'dist/self-assessment-editor.js',
  'dist/self-assessment.js',
  'dist/self-assessment-without-position.js',
  'dist/types/index.d.ts',
];

const [pack] = JSON.parse(output('npm', 'pack', '--dry-run', '--json', '--ignore-scripts'));
/** @type {string[]} */
const files = pack.files.map((/** @type {{ path: string }} */ file) => file.path);
const strangers = files.filter((file) => !WANTED.some((pattern) => pattern.test(file)));
const absent = NEEDED.filter((file) => !files.includes(file));
for (const file of strangers) console.error(`${file} should not be in the package.`);
for (const file of absent) console.error(`${file} is missing from the package.`);
console.log(`${files.length} files, ${Math.round(pack.size / 1024)} KiB packed`);
if (strangers.length || absent.length) process.exitCode = 1;

/** @param {string[]} command */
function output(...[command = '', ...args]) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
