// Extracts the interface texts and builds the templates; `--check` fails if that changes a file or a text has no translation.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The texts of the element, and those of the editor, which no visitor loads. */
const CONFIGS = ['locales/lit-localize.json', 'locales/editor/lit-localize.json'];
const FOLDERS = ['locales', 'locales/editor', 'src/generated/locales', 'src/generated/editor'];

const files = () => new Map(FOLDERS.flatMap(filesOf).map((file) => [file, readFileSync(file, 'utf8')]));
const before = files();
const output = CONFIGS.flatMap((config) =>
  ['extract', 'build'].map((command) => run('lit-localize', '--config', config, command)),
).join('');
run('prettier', '--write', 'src/generated');
const after = files();

// A missing translation is only a warning to lit-localize: the English text would be shown.
const problems = output.split('\n').filter((line) => line.includes('is missing'));
if (process.argv.includes('--check')) {
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(file) !== after.get(file)) problems.push(`${file} was not up to date`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length) {
  console.error('Translate what is missing in locales/, run `npm run localize` and commit what it changes.');
  process.exit(1);
}

/** @param {string} folder */
function filesOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => `${folder}/${name}`);
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) {
    console.error(stdout + stderr);
    process.exit(1);
  }
  return stdout + stderr;
}
