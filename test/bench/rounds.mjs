// Measures both quizzes in turns, so that whatever else the machine does disturbs them alike.
import { journey, walk } from './measurements.mjs';
import { QUIZZES } from './quiz-server.mjs';
import { visit } from './visit.mjs';

/** @typedef {import('./report.mjs').Result} Result */
/** @typedef {import('./visit.mjs').Subject & { values: Record<string, number[]> }} Measured */

/** Fewer would be no median. */
const FEWEST = 3;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./visit.mjs').Server} server
 * @param {readonly import('./samples.mjs').Sample[]} samples
 * @param {number} budget How long to measure, in milliseconds; the fewest rounds may take longer.
 * @returns {Promise<{ rounds: number, results: Result[] }>}
 */
export async function measureInRounds(browser, server, samples, budget) {
  const begin = performance.now();
  /** @type {Result[]} */
  const results = samples.map(({ label, isBuiltIn }) => ({ label, isBuiltIn, values: { element: {}, plain: {} } }));
  const subjects = samples.flatMap((sample, index) =>
    QUIZZES.map((quiz) => ({ quiz, sample, values: results[index]?.values[quiz] ?? {} })),
  );
  const stored = new Map();
  for (const subject of subjects) {
    record(subject, server.bytes(subject.quiz, subject.sample));
    stored.set(subject, await visit(browser, server, subject, {}, walk));
  }

  let rounds = 0;
  let last = 0;
  while (rounds < FEWEST || performance.now() - begin + last < budget) {
    const start = performance.now();
    const inTurn = rounds % 2 ? subjects : [...subjects].reverse();
    for (const subject of inTurn) {
      const { time, threadTime } = await visit(browser, server, subject, {}, (_, first) => first);
      record(subject, { plain: time, first: threadTime });
    }
    for (const subject of inTurn) {
      record(subject, await visit(browser, server, subject, { slow: true }, (_, { time }) => ({ slow: time })));
    }
    for (const subject of inTurn) {
      record(subject, await visit(browser, server, subject, { stored: stored.get(subject) }, journey));
    }
    last = performance.now() - start;
    rounds++;
  }
  return { rounds, results };
}

/**
 * @param {Measured} subject
 * @param {Record<string, number>} measured
 */
function record({ values }, measured) {
  for (const [name, value] of Object.entries(measured)) (values[name] ??= []).push(value);
}
