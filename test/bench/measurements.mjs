// What is measured on a visit.
import { threadTime } from './thread-time.mjs';

/** @typedef {import('./visit.mjs').Visit} Visit */

/** How many answers are measured: the last ones before the review, when most is stored and counted. */
const ANSWERS = 15;

/**
 * Answers everything without waiting for frames.
 *
 * @param {Visit} visit
 * @returns {Promise<import('./visit.mjs').Stored>} What the quiz has stored where the last `ANSWERS` questions begin.
 */
export function walk({ driver }) {
  return driver.evaluate(async (driver, last) => {
    const states = [{ ...sessionStorage }];
    while (await driver.answer(1, 'task')) {
      states.push({ ...sessionStorage });
      if (states.length > last + 1) states.shift();
    }
    return states[0] ?? {};
  }, ANSWERS);
}

/**
 * Answers the last questions, frame by frame, and goes on to the summary.
 *
 * @param {Visit} visit
 * @returns Thread time per answer in milliseconds; at the end, after collecting garbage, the JavaScript heap and what
 *   the engine keeps for the document, in bytes.
 */
export async function journey({ page, devtools, driver }) {
  const trace = await threadTime(page, async () => {
    const answered = await driver.evaluate((driver, most) => driver.answer(most, 'frame'), ANSWERS);
    if (answered !== ANSWERS) throw new Error(`The review came after ${answered} answers, not after ${ANSWERS}.`);
  });
  await driver.evaluate((driver) => driver.finish());
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
  return { threadTime: trace / ANSWERS, heap: usedSize, dom: embedderHeapUsedSize };
}
