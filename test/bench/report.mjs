// The measurements as a table, and held against what we want to reach.
import { BASE, ELEMENT } from './quizzes.mjs';

/** @typedef {import('./rounds.mjs').Measured} Measured */

const KIB = 1024;

/** What is measured. Where there is no `ratio`, the table says none: it would say the same as the number. */
const MEASURES = [
  { name: 'code', title: 'code, KiB', per: KIB },
  { name: 'requests', title: 'requests', per: 1 },
  { name: 'screen', title: 'first screen, ms', per: 1, ratio: true },
  { name: 'question', title: 'first question, ms', per: 1, ratio: true },
  { name: 'slow', title: 'slow, ms', per: 1, ratio: true },
  { name: 'thread', title: 'thread until then, ms', per: 1, ratio: true },
  { name: 'answer', title: 'thread per answer, ms', per: 1, ratio: true },
  { name: 'handlers', title: 'of it handlers, ms', per: 1, ratio: true },
  { name: 'heap', title: 'heap, KiB', per: KIB, ratio: true },
];

/**
 * What the benchmark wants the element to reach; what a run has not measured is left out.
 *
 * @param {(quiz: string, label: string, name: string) => number[]} of The values of a measure by round.
 */
function goals(of) {
  const ours = (/** @type {string} */ name, label = '20') => of(ELEMENT, label, name);
  const toBase = (/** @type {string} */ name) => ratios(ours(name), of(BASE, '20', name));
  const toPeer = (/** @type {string} */ name, label = '20') => ratios(ours(name, label), of('Formbricks', label, name));
  return [
    { what: 'code in KiB', value: median(ours('code')) / KIB, most: 38 },
    { what: 'first question ÷ that of Formbricks', value: toPeer('question'), most: 1 },
    { what: 'the same, slow', value: toPeer('slow'), most: 1 },
    { what: 'the same, slow, with the built-in position', value: toPeer('slow', 'built-in'), most: 1.05 },
    { what: 'thread until then ÷ minimal page', value: toBase('thread'), most: 2.2 },
    { what: 'handlers per answer ÷ minimal page', value: toBase('handlers'), most: 1.7 },
    { what: 'thread per answer ÷ minimal page', value: toBase('answer'), most: 1.8 },
    { what: 'heap ÷ minimal page', value: toBase('heap'), most: 2.1 },
    {
      what: 'first question at 2,000 questions ÷ at 20',
      value: ratios(ours('question', '2000'), ours('question')),
      most: 1.5,
    },
  ].filter(({ value }) => Number.isFinite(value));
}

/**
 * Everything measured, as plain data: medians, and medians of the ratios to the base within each round.
 * @param {readonly Measured[]} results
 */
export function summary(results) {
  const find = valuesIn(results);
  return results.map(({ quiz, sample, values }) => ({
    quiz: quiz.name,
    questions: sample.label,
    medians: Object.fromEntries(Object.entries(values).map(([name, all]) => [name, median(all)])),
    ratios: Object.fromEntries(
      Object.entries(values).map(([name, all]) => [name, ratios(all, find(BASE, sample.label, name))]),
    ),
  }));
}

/**
 * One table in Markdown, then what the element reaches of what it should.
 * @param {readonly Measured[]} results
 */
export function report(results) {
  const rows = summary(results).map(({ quiz, questions, medians, ratios }) => [
    questions,
    quiz,
    ...MEASURES.map(({ name, per, ratio }) => {
      const number = digits((medians[name] ?? NaN) / per);
      return ratio && quiz !== BASE ? `${number} (×${(ratios[name] ?? NaN).toFixed(2)})` : number;
    }),
  ]);
  const reached = goals(valuesIn(results)).map(({ what, value, most }) => [
    what,
    value.toFixed(2),
    String(most),
    value <= most ? 'yes' : 'no',
  ]);
  return [
    table(['questions', 'quiz', ...MEASURES.map(({ title }) => title)], rows),
    table(['aim for the element', 'now', 'at most', 'reached'], reached),
  ].join('\n\n');
}

/**
 * @param {readonly string[]} head
 * @param {readonly string[][]} rows
 */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** @param {readonly Measured[]} results */
const valuesIn =
  (results) => (/** @type {string} */ name, /** @type {string} */ label, /** @type {string} */ measure) =>
    results.find(({ quiz, sample }) => quiz.name === name && sample.label === label)?.values[measure] ?? [];

/**
 * @param {readonly number[]} values
 * @param {readonly number[]} bases
 */
const ratios = (values, bases) => median(values.map((value, round) => value / (bases[round] ?? NaN)));

/** @param {number} value */
const digits = (value) =>
  Number.isInteger(value)
    ? String(value)
    : value < 10
      ? value.toFixed(2)
      : value < 100
        ? value.toFixed(1)
        : value.toFixed(0);

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}
