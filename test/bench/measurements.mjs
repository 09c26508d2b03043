// What is measured on a visit besides the time to the first question.
import { drive } from './quiz-driver.mjs';
import { threadTime } from './thread-time.mjs';

/** @typedef {import('./quiet-page.mjs').DevTools} DevTools */

/**
 * How many answers are measured: the last ones that a question follows on, when most is stored and counted. Lists of
 * all answers are another matter.
 */
const ANSWERS = 15;

/** A quiz that stores nothing has to be walked through on every visit: it is, but not through all of 2,000 questions. */
const MOST_BEFORE = 30;

/** @param {number} questions How many a quiz asks that asks all. */
const unstored = (questions) => ({ stored: {}, before: Math.max(0, Math.min(questions - ANSWERS - 1, MOST_BEFORE)) });

/**
 * How to come to where the answers begin that are measured.
 * @typedef Walked
 * @property {import('./visit.mjs').Stored} stored What the quiz had stored there; empty if it stores nothing.
 * @property {number} before How many answers have to be given until there.
 */

/**
 * Answers everything without waiting for frames, where that is needed once only.
 *
 * @param {DevTools} devtools
 * @param {import('./visit.mjs').Subject} subject
 * @returns {Promise<Walked>}
 */
export async function walk(devtools, { quiz, sample }) {
  if (!quiz.isStored) return unstored(sample.position.questions.length);
  /** @type {(driver: import('./quiz-driver.mjs').Driver, last: number) => Promise<Walked>} */
  const act = async (driver, last) => {
    const states = [{ ...sessionStorage }];
    while ((await driver.answer(1, 'task')).count) {
      // What is written when the page has nothing else to do must be there as well.
      dispatchEvent(new Event('pagehide'));
      states.push({ ...sessionStorage });
      if (states.length > last + 2) states.shift();
    }
    return { stored: states[0] ?? {}, before: 0 };
  };
  return drive(devtools, act, ANSWERS);
}

/**
 * Answers questions frame by frame, and goes on to the summary if they were the last ones.
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
  if (before < MOST_BEFORE) {
    await drive(devtools, async (driver) => {
      await driver.answer(Infinity, 'frame');
      await driver.finish();
    });
  }
  // What the first collection lets go of may keep other things until the second one.
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await devtools.send('Runtime.getHeapUsage');
  return { answer: time / ANSWERS, handlers: handlers / ANSWERS, heap: usedSize, dom: embedderHeapUsedSize };
}
