// The measurements as a table, held against what we want to reach.

/** @typedef {import('./quiz-server.mjs').Quiz} Quiz */

/**
 * @typedef Result
 * @property {string} label
 * @property {boolean} isBuiltIn
 * @property {Record<Quiz, Record<string, number[]>>} values By the name of what is measured.
 */

const KIB = 1024;

/** What is measured; `limit` is the highest ratio of the element to the page written by hand. */
const METRICS = [
  { name: 'raw', title: 'download, raw', unit: 'KiB', per: KIB },
  { name: 'brotli', title: 'download, brotli', unit: 'KiB', per: KIB },
  { name: 'plain', title: 'first question', unit: 'ms', per: 1, limit: 1.25 },
  { name: 'first', title: 'its thread time', unit: 'ms', per: 1 },
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
 * @property {string} label The position: how many questions it has, or that it is built in.
 * @property {string} unit
 * @property {number} element The median.
 * @property {number} plain The median.
 * @property {number} ratio
 * @property {number | null} limit
 */

/**
 * @param {readonly Result[]} results Those of generated positions from the fewest questions to the most.
 * @returns {Row[]}
 */
export function rows(results) {
  const compared = METRICS.flatMap(({ name, title, unit, per, limit }) =>
    results.map(({ label, values }) => {
      const element = median(values.element[name]) / per;
      const plain = median(values.plain[name]) / per;
      return { what: title, label, unit, element, plain, ratio: element / plain, limit: limit ?? null };
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
  const generated = results.filter(({ isBuiltIn }) => !isBuiltIn);
  const [fewest, most] = [generated[0], generated.at(-1)];
  const times = (/** @type {Quiz} */ quiz) =>
    median(most?.values[quiz].threadTime) / median(fewest?.values[quiz].threadTime);
  const element = times('element');
  const label = `${most?.label} ÷ ${fewest?.label}`;
  return {
    what: 'thread time, growth',
    label,
    unit: '',
    element,
    plain: times('plain'),
    ratio: element,
    limit: GROWTH,
  };
}

/** @param {readonly Row[]} rows */
export function table(rows) {
  const head = ['', 'questions', 'element', 'plain', 'ratio', 'reach', ''];
  const lines = rows.map(({ what, label, unit, element, plain, ratio, limit }, index) => [
    rows[index - 1]?.what === what ? '' : what,
    label,
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

/** @param {readonly number[] | undefined} values */
function median(values = []) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}
