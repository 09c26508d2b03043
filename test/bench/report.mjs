// The measurements as a table, held against what we want to reach.

/** @typedef {import('./quiz-server.mjs').Quiz} Quiz */
/** @typedef {Readonly<Record<string, number[]>>} Samples By the name of what is measured. */
/** @typedef {{ size: number, samples: Record<Quiz, Record<string, number[]>> }} Result */

const KIB = 1024;

/** What is measured; `limit` is the highest ratio of the element to the page written by hand. */
const METRICS = [
  { name: 'raw', title: 'download, raw', unit: 'KiB', per: KIB },
  { name: 'brotli', title: 'download, brotli', unit: 'KiB', per: KIB },
  { name: 'plain', title: 'first question', unit: 'ms', per: 1, limit: 1.25 },
  { name: 'slow', title: 'first question, slow', unit: 'ms', per: 1, limit: 1.3 },
  { name: 'threadTime', title: 'thread time per answer', unit: 'ms', per: 1, limit: 1.5 },
  { name: 'heap', title: 'script heap at the end', unit: 'KiB', per: KIB, limit: 1.6 },
  { name: 'dom', title: 'document at the end', unit: 'KiB', per: KIB },
];

/** The highest ratio of an answer at the most questions to one at the fewest. */
const GROWTH = 1.5;

/**
 * @typedef Row
 * @property {string} what
 * @property {number} size How many questions.
 * @property {string} unit
 * @property {number} element The median.
 * @property {number} plain The median.
 * @property {number} ratio
 * @property {number | null} limit
 */

/**
 * @param {readonly Result[]} results From the fewest questions to the most.
 * @returns {Row[]}
 */
export function rows(results) {
  const compared = METRICS.flatMap(({ name, title, unit, per, limit }) =>
    results.map(({ size, samples }) => {
      const element = median(samples.element[name]) / per;
      const plain = median(samples.plain[name]) / per;
      return { what: title, size, unit, element, plain, ratio: element / plain, limit: limit ?? null };
    }),
  );
  return [...compared, growth(results)];
}

/**
 * How much more an answer costs where there are most questions.
 * @param {readonly Result[]} results
 * @returns {Row}
 */
function growth(results) {
  const [fewest, most] = [results[0], results.at(-1)];
  const times = (/** @type {Quiz} */ quiz) =>
    median(most?.samples[quiz].threadTime) / median(fewest?.samples[quiz].threadTime);
  const element = times('element');
  const what = `answer at ${most?.size} ÷ at ${fewest?.size}`;
  return { what, size: most?.size ?? 0, unit: '', element, plain: times('plain'), ratio: element, limit: GROWTH };
}

/** @param {readonly Row[]} rows */
export function table(rows) {
  const head = ['', 'questions', 'element', 'plain', 'ratio', 'reach', ''];
  const lines = rows.map(({ what, size, unit, element, plain, ratio, limit }, index) => [
    rows[index - 1]?.what === what ? '' : what,
    String(size),
    `${digits(element)} ${unit}`.trim(),
    `${digits(plain)} ${unit}`.trim(),
    `×${ratio.toFixed(2)}`,
    limit ? `×${limit}` : '',
    limit ? (ratio <= limit ? 'pass' : 'MISS') : '',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => (line[column] ?? '').length)));
  return [head, ...lines]
    .map((line) => line.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[0] ?? 0))))
    .map((line) => line.join('  ').trimEnd())
    .join('\n');
}

/** @param {number} value */
const digits = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));

/** @param {readonly number[] | undefined} samples */
export function median(samples = []) {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}
