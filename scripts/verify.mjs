// Everything that must hold before a change lands, in one run; people and the build server call the same.
// The last line adds up all runners: "N passed, N failed".
import { spawn } from 'node:child_process';

/** npm scripts in the order in which they run. Those after the build look at what it made. */
const STEPS = [
  'check:format',
  'check:lint',
  'check:types',
  'check:localization',
  'check:unused',
  'test:unit',
  'build',
  'build:demo',
  'check:size',
  'check:package',
  'test:element',
  'test:hosts',
  'test:spoken',
];
const COUNT = /^\w+: (\d+) passed, (\d+) failed$/gm;

const failedSteps = [];
let passed = 0;
let failed = 0;
for (const step of STEPS) {
  console.log(`\n--- npm run ${step}`);
  const { code, output } = await run(step);
  const counts = [...output.matchAll(COUNT)];
  for (const [, good, bad] of counts) {
    passed += Number(good);
    failed += Number(bad);
  }
  if (code === 0) continue;
  failedSteps.push(step);
  // A step that counts nothing, or failed for another reason than its tests, is one failure.
  if (!counts.some(([, , bad]) => Number(bad) > 0)) failed++;
}
if (failedSteps.length) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/**
 * @param {string} step
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(step) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', step], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
