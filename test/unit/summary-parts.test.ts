import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit } from '../../src/model/journey/fit.js';
import type { PreparedPosition } from '../../src/model/journey/prepare.js';
import { route } from '../../src/model/journey/route.js';
import type { AnswerList } from '../../src/model/journey/said.js';
import { summaryParts } from '../../src/model/journey/summary.js';
import { cases } from './support/arbitraries.js';
import { positionOf } from './support/position-of.js';

const partsOf = (prepared: PreparedPosition, answers: AnswerList) =>
  summaryParts(prepared, fit(prepared, answers, route(prepared, answers)));

/** The ids of the questions in each part. */
const idsOf = (prepared: PreparedPosition, answers: AnswerList) =>
  Object.fromEntries(
    partsOf(prepared, answers).map(({ part, entries }) => [part, entries.map(({ question }) => question.id).join(' ')]),
  );

test('every question of the path is in one part', () => {
  fc.assert(
    fc.property(cases, ({ prepared, answers }) => {
      const own = fit(prepared, answers, route(prepared, answers));
      const ids = summaryParts(prepared, own).flatMap(({ entries }) => entries.map(({ question }) => question.id));
      expect(ids.slice().sort()).toEqual(own.questions.map(({ id }) => id).sort());
    }),
  );
});

test('everybody who has done anything finds it first', () => {
  fc.assert(
    fc.property(cases, ({ prepared, answers }) => {
      const parts = partsOf(prepared, answers);
      const first = parts.filter(({ part }) => part === 'strengths' || part === 'brings').flatMap((one) => one.entries);
      const done = parts.flatMap(({ entries }) => entries).filter(({ fit }) => fit.level);
      expect(first.length).toBeGreaterThanOrEqual(Math.min(3, done.length));
      for (const { fit } of first) expect(fit.level).toBeGreaterThan(0);
    }),
  );
});

const five = (target: 2 | 4) => positionOf(Array.from({ length: 5 }, () => ({ target })));

test.each<[string, AnswerList, Record<string, string>]>([
  ['three strengths are enough', [2, 3, 2, 1, 0], { strengths: 'q0 q1 q2', close: 'q3', grow: 'q4' }],
  ['one is not', [1, 2, 1, 1, 0], { strengths: 'q1', brings: 'q0 q2', close: 'q3', grow: 'q4' }],
  ['without an answer there is nothing', ['unsure', undefined, 0, 0, 0], { grow: 'q2 q3 q4', open: 'q0 q1' }],
])('%s', (_, answers, parts) => {
  expect(idsOf(five(2), answers)).toEqual(parts);
});

test('the highest levels come first, whatever they are asked for', () => {
  expect(idsOf(five(4), [1, 2, 0, 3, 1])).toEqual({ brings: 'q3 q1 q0', grow: 'q2 q4' });
});

test('what the whole does not count is known by its kind', () => {
  const position = positionOf(
    [{}, { from: ['D1'] }, { from: ['E2'] }, { askOnlyIf: [{ question: 'q0', atLeast: 1 }] }],
    {
      posting: {
        expectations: [
          { id: 'E1', text: 'Plants' },
          { id: 'E2', text: 'Soil', optional: true },
        ],
        duties: [{ id: 'D1', text: 'Water' }],
      },
    },
  );
  expect(partsOf(position, [2, 2, 2, 2])[0]!.entries.map(({ uncounted }) => uncounted)).toEqual([
    undefined,
    'task',
    'optional',
    'depth',
  ]);
});

test('who would rather not do something is shown no first step', () => {
  const growth = { step: 'Plant a tree.' };
  const position = positionOf([{ unwilling: true, growth }, { growth }]);
  const [grow] = partsOf(position, [0, 0]);
  expect(grow?.entries.map(({ growth }) => growth?.step)).toEqual([undefined, 'Plant a tree.']);
});
