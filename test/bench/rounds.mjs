// Measures all quizzes in turns, so that whatever else the machine does disturbs them alike.
import { journey, walk } from './measurements.mjs';
import { visit } from './visit.mjs';

/**
 * @typedef {import('./visit.mjs').Subject & { values: Record<string, number[]> }} Measured What was measured, by its
 *   name; in the order of the rounds.
 */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./visit.mjs').Server} server
 * @param {readonly import('./quizzes.mjs').Quiz[]} quizzes
 * @param {readonly import('./samples.mjs').Sample[]} samples
 * @param {{ budget: number, fewest: number }} effort How long to measure, in milliseconds; the fewest rounds may take
 *   longer.
 * @returns {Promise<{ rounds: number, results: Measured[] }>}
 */
export async function measureInRounds(browser, server, quizzes, samples, { budget, fewest }) {
  const begin = performance.now();
  const results = samples.flatMap((sample) =>
    quizzes
      .filter(({ most = Infinity }) => sample.position.questions.length <= most)
      .map((quiz) => ({ quiz, sample, values: {} })),
  );
  /** @type {Map<Measured, import('./measurements.mjs').Walked>} */
  const walks = new Map();
  for (const subject of results) {
    const { quiz, sample } = subject;
    const name = `${quiz.name}, ${sample.label}`;
    walks.set(
      subject,
      await visit(browser, server, subject, {}, (devtools) => walk(devtools, subject)).catch(inContext(name)),
    );
    record(subject, server.weight(quiz, sample));
  }

  let rounds = 0;
  let last = 0;
  while (rounds < fewest || performance.now() - begin + last < budget) {
    const start = performance.now();
    const inTurn = rounds % 2 ? results : [...results].reverse();
    for (const subject of inTurn) {
      record(subject, await visit(browser, server, subject, {}, (_, first) => ({ ...first })));
    }
    for (const subject of inTurn) {
      record(subject, await visit(browser, server, subject, { slow: true }, (_, { question }) => ({ slow: question })));
    }
    for (const subject of inTurn) {
      const { stored = {}, before = 0 } = walks.get(subject) ?? {};
      record(subject, await visit(browser, server, subject, { stored }, (devtools) => journey(devtools, before)));
    }
    last = performance.now() - start;
    rounds++;
  }
  return { rounds, results };
}

/** @param {string} what */
const inContext = (what) => (/** @type {unknown} */ cause) => {
  throw new Error(`${what}: ${String(cause)}`, { cause });
};

/**
 * @param {Measured} subject
 * @param {Record<string, number>} measured
 */
function record({ values }, measured) {
  for (const [name, value] of Object.entries(measured)) (values[name] ??= []).push(value);
}
