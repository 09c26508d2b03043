// What is measured on a visit besides the time to the first question.
import { drive } from './quiz-driver.mjs';
import { threadTime } from './thread-time.mjs';

/** @typedef {import('./quiet-page.mjs').DevTools} DevTools */

/**
 * How many answers are measured: the last ones that a question follows on, when most is stored and counted. Lists of
 * all answers are another matter.
 */
const ANSWERS = 15;

/**
 * Answers everything without waiting for frames.
 *
 * @param {DevTools} devtools
 * @returns {Promise<import('./visit.mjs').Stored>} What the quiz has stored where the answers begin that are measured.
 */
export function walk(devtools) {
  /** @type {(driver: import('./quiz-driver.mjs').Driver, last: number) => Promise<import('./visit.mjs').Stored>} */
  const act = async (driver, last) => {
    const states = [{ ...sessionStorage }];
    while (await driver.answer(1, 'task')) {
      states.push({ ...sessionStorage });
      if (states.length > last + 2) states.shift();
    }
    return states[0] ?? {};
  };
  return drive(devtools, act, ANSWERS);
}

/**
 * Answers the last questions, frame by frame, and goes on to the summary.
 *
 * @param {DevTools} devtools
 * @returns Thread time per answer in milliseconds; at the end, after collecting garbage, the JavaScript heap and what
 *   the engine keeps for the document, in bytes.
 */
export async function journey(devtools) {
  const time = await threadTime(devtools, async () => {
    const answered = await drive(devtools, (driver, most) => driver.answer(most, 'frame'), ANSWERS);
    if (answered !== ANSWERS) throw new Error(`The review came after ${answered} answers, not after ${ANSWERS}.`);
  });
  await drive(devtools, async (driver) => {
    await driver.answer(Infinity, 'frame');
    await driver.finish();
  });
  // What the first collection lets go of may keep other things until the second one.
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
  return { threadTime: time / ANSWERS, heap: usedSize, dom: embedderHeapUsedSize };
}
