import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The criteria of WCAG 2.2 at levels A and AA, by guideline: the numbers of those that there are. */
const CRITERIA: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

/** The other clauses of EN 301 549; those that have nothing to do with a part of a page as a whole. */
const CLAUSES = [
  ...Array.from({ length: 11 }, (_, index) => `4.2.${index + 1}`),
  ...['5', '6', '7', '8', '9.5', '9.6', '9.7', '10', '11', '12', '13'],
];

const RESULTS = [
  ['supports', 'erfüllt'],
  ['partly', 'teilweise'],
  ['does not', 'nicht erfüllt'],
  ['not applicable', 'nicht anwendbar'],
  ['up to the page', 'Sache der Seite'],
];

interface Row {
  readonly clause: string;
  readonly result: number;
  readonly grounds: string;
  readonly tests: readonly string[];
}

const REPORTS = ['docs/accessibility.md', 'docs/barrierefreiheit.md'].map((file) => readFileSync(file, 'utf8'));

function rowsOf(report: string, language: number): Row[] {
  const rows = report.split('\n').flatMap((line) => {
    const [clause, , result, grounds, tests] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    if (!/^\d/.test(clause ?? '')) return [];
    return {
      clause: clause ?? '',
      result: RESULTS.findIndex((names) => names[language] === result),
      grounds: grounds ?? '',
      tests: [...(tests ?? '').matchAll(/\]\(\.\.\/(.*?)\)/g)].map(([, path]) => path ?? ''),
    };
  });
  return rows;
}

describe.each([
  ['English', 0],
  ['German', 1],
])('the conformance report in %s', (_, language) => {
  const rows = rowsOf(REPORTS[language] ?? '', language);

  it('has every criterion and clause, in order', () => {
    const criteria = Object.entries(CRITERIA).flatMap(([guideline, numbers]) =>
      numbers.map((number) => `${guideline}.${number}`),
    );
    expect(criteria).toHaveLength(55);
    expect(rows.map(({ clause }) => clause)).toEqual([...criteria, ...CLAUSES]);
  });

  it('gives each a result that it knows', () => {
    expect(rows.filter(({ result }) => result < 0)).toEqual([]);
  });

  it('gives grounds for each that is met, wholly or partly', () => {
    expect(rows.filter(({ result, grounds }) => result < 3 && !grounds)).toEqual([]);
  });

  it('names tests that exist', () => {
    const named = rows.flatMap(({ tests }) => tests);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((path) => !path.startsWith('test/') || !existsSync(path))).toEqual([]);
  });
});

it('both conformance reports say the same', () => {
  const [english, german] = REPORTS.map((report, language) =>
    rowsOf(report, language).map(({ clause, result, tests }) => ({ clause, result, tests })),
  );
  expect(german).toEqual(english);
});
