// What a visitor downloads, and an author, in bytes of brotli at its highest level, and the ceilings that fail the build.
// `--modules` lists what each module of the code weighs.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const KIB = 1024;
const SCRIPT = 'dist/self-assessment.js';
const WITHOUT_POSITION = 'dist/self-assessment-without-position.js';
const EDITOR = 'dist/self-assessment-editor.js';

/** Lower them when a script gets smaller; raise them only with the reason in the commit. */
const CEILINGS = { [SCRIPT]: 57.75 * KIB, [WITHOUT_POSITION]: 43.25 * KIB, [EDITOR]: 109.5 * KIB };

for (const [file, ceiling] of Object.entries(CEILINGS)) report(file, brotli(readFileSync(file)), ceiling);
if (process.argv.includes('--modules')) await listModules();

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
async function listModules() {
  const mode = 'script-without-position';
  const result = await build({ mode, logLevel: 'warn', build: { write: false } });
  const outputs = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  const weights = Object.entries(script?.modules ?? {}).map(([id, { code }]) => ({ id, bytes: brotli(code ?? '') }));
  for (const { id, bytes } of weights.sort((a, b) => b.bytes - a.bytes)) {
    console.log(`${String(bytes).padStart(6)}  ${id.replace(/.*\/(node_modules|src)\//, '$1/')}`);
  }
}

/** @param {string | Buffer} content */
function brotli(content) {
  return brotliCompressSync(content).length; // Node's default is the highest level
}
