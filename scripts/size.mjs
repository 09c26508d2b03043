// What a visitor downloads, in bytes of brotli at its highest level, and the ceilings that fail the build.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const KIB = 1024;
const SCRIPT = 'dist/self-assessment.js';

/** Lower them when the script gets smaller; raise them only with the reason in the commit. */
const CEILINGS = { all: 36 * KIB, code: 20 * KIB };

const sizes = { all: brotli(readFileSync(SCRIPT)), code: brotli(await scriptWithoutPosition()) };

report(`${SCRIPT}`, sizes.all, CEILINGS.all);
report('of which code, styles and interface texts', sizes.code, CEILINGS.code);

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

/** The script as built with an empty position, kept in memory. */
async function scriptWithoutPosition() {
  const result = await build({ mode: 'code-only', logLevel: 'warn', build: { write: false } });
  const outputs = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (!script) throw new Error('The build made no script.');
  return Buffer.from(script.code);
}

/** @param {Buffer} content */
function brotli(content) {
  return brotliCompressSync(content).length; // Node's default is the highest level
}
