// What a visitor downloads, in bytes of brotli at its highest level, and the ceilings that fail the build.
// `--modules` lists what each module of the code weighs.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const KIB = 1024;
const SCRIPT = 'dist/self-assessment.js';

/** Lower them when the script gets smaller; raise them only with the reason in the commit. */
const CEILINGS = { all: 47.8 * KIB, code: 33.5 * KIB };

const codeOnly = await scriptWithoutPosition();
const sizes = { all: brotli(readFileSync(SCRIPT)), code: brotli(codeOnly.code) };

report(`${SCRIPT}`, sizes.all, CEILINGS.all);
report('of which code, styles and interface texts', sizes.code, CEILINGS.code);
if (process.argv.includes('--modules')) listModules();

/**
 * @param {string} what
 * @param {number} size
 * @param {number} ceiling
 */
function report(what, size, ceiling) {
  const kib = (/** @type {number} */ bytes) => (bytes / KIB).toFixed(2);
  const verdict = size > ceiling ? 'TOO LARGE: ' : '';
  console.log(`${verdict}${what}: ${kib(size)} KiB brotli (${size} bytes), ceiling ${kib(ceiling)} KiB`);
  if (size > ceiling) process.exitCode = 1;
}

/** Each module compressed by itself: their sum is more than the whole, but what to look at first shows. */
function listModules() {
  const weights = Object.entries(codeOnly.modules).map(([id, { code }]) => ({ id, bytes: brotli(code ?? '') }));
  for (const { id, bytes } of weights.sort((a, b) => b.bytes - a.bytes)) {
    console.log(`${String(bytes).padStart(6)}  ${id.replace(/.*\/(node_modules|src)\//, '$1/')}`);
  }
}

/** The script as built with an empty position, kept in memory. */
async function scriptWithoutPosition() {
  const result = await build({ mode: 'code-only', logLevel: 'warn', build: { write: false } });
  const outputs = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (!script) throw new Error('The build made no script.');
  return script;
}

/** @param {string | Buffer} content */
function brotli(content) {
  return brotliCompressSync(content).length; // Node's default is the highest level
}
