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
 * How to come to where the answers begin that are measured.
 * @typedef Walked
 * @property {import('./visit.mjs').Stored} stored What the quiz had stored there; empty if it stores nothing.
 * @property {number} before How many answers were given until there.
 */

/**
 * Answers everything without waiting for frames.
 *
 * @param {DevTools} devtools
 * @returns {Promise<Walked>}
 */
export function walk(devtools) {
  /** @type {(driver: import('./quiz-driver.mjs').Driver, last: number) => Promise<Walked>} */
  const act = async (driver, last) => {
    const states = [{ ...sessionStorage }];
    let count = 0;
    while ((await driver.answer(1, 'task')).count) {
      count++;
      // What is written when the page has nothing else to do must be there as well.
      dispatchEvent(new Event('pagehide'));
      states.push({ ...sessionStorage });
      if (states.length > last + 2) states.shift();
    }
    return { stored: states[0] ?? {}, before: Math.max(0, count - last - 1) };
  };
  return drive(devtools, act, ANSWERS);
}

/**
 * Answers the last questions, frame by frame, and goes on to the summary.
 *
 * @param {DevTools} devtools
 * @param {number} before How many answers come before those that are measured.
 * @returns Thread time and time of handlers per answer in milliseconds; at the end, after collecting garbage, the
 *   JavaScript heap and what the engine keeps for the document, in bytes.
 */
export async function journey(devtools, before) {
  if (before) await drive(devtools, async (driver, most) => void (await driver.answer(most, 'task')), before);
  let handlers = 0;
  const time = await threadTime(devtools, async () => {
    const answered = await drive(devtools, (driver, most) => driver.answer(most, 'frame'), ANSWERS);
    if (answered.count !== ANSWERS) throw new Error(`The end came after ${answered.count} answers, not ${ANSWERS}.`);
    handlers = answered.handlers;
  });
  await drive(devtools, async (driver) => {
    await driver.answer(Infinity, 'frame');
    await driver.finish();
  });
  // What the first collection lets go of may keep other things until the second one.
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
  return { answer: time / ANSWERS, handlers: handlers / ANSWERS, heap: usedSize, dom: embedderHeapUsedSize };
}
