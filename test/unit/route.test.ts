import { describe, expect, test } from 'vitest';
import type { Answer, AtLeast, AtMost, Level } from '../../src/model/document/position.js';
import { firstOpen, level, nextAsked, route, type Standing } from '../../src/model/journey/route.js';
import { positionOf } from './support/position-of.js';

const atMost = (question: string, atMost: Level): AtMost => ({ question, atMost });
const atLeast = (question: string, atLeast: Level): AtLeast => ({ question, atLeast });

const asked = 'asked';
const inferred = 'inferred';
const pending = 'pending';
const out = 'left-out';

/** How the questions stand after these answers; `undefined` is one that has none. */
type Row = readonly [answers: readonly (Answer | undefined)[], standings: readonly Standing[]];

describe('a basis', () => {
  const prepared = positionOf([{}, { askUnless: [atMost('q0', 1)] }]);

  test.each<Row>([
    [[], [asked, asked]],
    [[0], [asked, inferred]],
    [[1], [asked, inferred]],
    [[2], [asked, asked]],
    [['unsure'], [asked, asked]],
    [['not-applicable'], [asked, asked]],
    [
      [0, 4],
      [asked, inferred],
    ],
  ])('answered by %j', (answers, standings) => {
    expect(route(prepared, answers).standings).toEqual(standings);
  });

  test('of two, one at its level is enough', () => {
    const two = positionOf([{}, {}, { askUnless: [atMost('q0', 0), atMost('q1', 0)] }]);
    expect(route(two, [4, 0]).standings[2]).toBe(inferred);
    expect(route(two, [0, 'unsure']).standings[2]).toBe(inferred);
    expect(route(two, [1, 1]).standings[2]).toBe(asked);
  });
});

describe('a question of depth', () => {
  const prepared = positionOf([{}, { askOnlyIf: [atLeast('q0', 2)] }]);

  test.each<Row>([
    [[], [asked, pending]],
    [[2], [asked, asked]],
    [[1], [asked, out]],
    [['unsure'], [asked, out]],
    [['not-applicable'], [asked, out]],
    [
      [1, 4],
      [asked, out],
    ],
    [
      [undefined, 4],
      [asked, pending],
    ],
  ])('after %j', (answers, standings) => {
    expect(route(prepared, answers).standings).toEqual(standings);
  });

  test('of two conditions needs both, and is ruled out by one', () => {
    const two = positionOf([{}, {}, { askOnlyIf: [atLeast('q0', 2), atLeast('q1', 2)] }]);
    expect(route(two, [2]).standings[2]).toBe(pending);
    expect(route(two, [undefined, 1]).standings[2]).toBe(out);
    expect(route(two, [2, 2]).standings[2]).toBe(asked);
  });
});

describe('conditions upon conditions', () => {
  test('an inferred question has level 0 for those that build on it', () => {
    const prepared = positionOf([
      {},
      { askUnless: [atMost('q0', 0)] },
      { askUnless: [atMost('q1', 0)] },
      { askOnlyIf: [atLeast('q1', 1)] },
      { askOnlyIf: [atLeast('q1', 0)] },
    ]);
    expect(route(prepared, [0, 4, 4, 4]).standings).toEqual([asked, inferred, inferred, out, asked]);
  });

  test('one that is left out has no level: it neither infers nor opens another', () => {
    const prepared = positionOf([
      {},
      { askOnlyIf: [atLeast('q0', 2)] },
      { askUnless: [atMost('q1', 4)] },
      { askOnlyIf: [atLeast('q1', 0)] },
    ]);
    expect(route(prepared, [1, 4]).standings).toEqual([asked, out, asked, out]);
  });

  test('one that is pending leaves those of depth below it pending', () => {
    const prepared = positionOf([{}, { askOnlyIf: [atLeast('q0', 2)] }, { askOnlyIf: [atLeast('q1', 2)] }]);
    expect(route(prepared, []).standings).toEqual([asked, pending, pending]);
  });

  test('a missing basis comes before a condition of depth', () => {
    const prepared = positionOf([{}, {}, { askUnless: [atMost('q0', 0)], askOnlyIf: [atLeast('q1', 2)] }]);
    expect(route(prepared, [0, 0]).standings[2]).toBe(inferred);
  });

  test('one that is left out, but may yet be inferred, rules out nothing that level 0 would open', () => {
    const prepared = positionOf([
      {},
      {},
      { askUnless: [atMost('q1', 0)], askOnlyIf: [atLeast('q0', 2)] },
      { askOnlyIf: [atLeast('q2', 0)] },
    ]);
    expect(route(prepared, [1]).standings).toEqual([asked, asked, out, pending]);
    expect(route(prepared, [1, 0]).standings).toEqual([asked, asked, inferred, asked]);
    expect(route(prepared, [1, 1]).standings).toEqual([asked, asked, out, out]);
  });
});

describe('counting', () => {
  const prepared = positionOf([{}, { askOnlyIf: [atLeast('q0', 2)] }, { askUnless: [atMost('q0', 0)] }, {}]);

  test.each<[readonly (Answer | undefined)[], most: number, numbers: readonly number[]]>([
    [[], 4, [1, 1, 2, 3]],
    [[0], 2, [1, 1, 1, 2]],
    [[1], 3, [1, 1, 2, 3]],
    [[2], 4, [1, 2, 3, 4]],
  ])('after %j there are at most %d', (answers, askedAtMost, askedUpTo) => {
    expect(route(prepared, answers)).toMatchObject({ askedAtMost, askedUpTo });
  });
});

describe('the level that counts', () => {
  test.each<[Standing, Answer | undefined, Level | undefined]>([
    [asked, 3, 3],
    [asked, 0, 0],
    [asked, 'unsure', undefined],
    [asked, 'not-applicable', undefined],
    [asked, undefined, undefined],
    [inferred, 3, 0],
    [out, 3, undefined],
    [pending, 3, undefined],
  ])('of a question %s with answer %s is %s', (standing, answer, expected) => {
    expect(level([standing], [answer], 0)).toBe(expected);
  });
});

describe('finding the way', () => {
  const standings = [asked, inferred, out, asked, pending] as const;

  test.each<[from: number, step: 1 | -1, to: number]>([
    [-1, 1, 0],
    [0, 1, 3],
    [3, 1, -1],
    [5, -1, 3],
    [3, -1, 0],
    [0, -1, -1],
  ])('from %d by %d is %d', (from, step, to) => {
    expect(nextAsked(standings, from, step)).toBe(to);
  });

  test('the first question left open is the first asked one without an answer', () => {
    const path = { standings, askedUpTo: [], askedAtMost: 0 };
    expect(firstOpen(path, [])).toBe(0);
    expect(firstOpen(path, ['unsure'])).toBe(3);
    expect(firstOpen(path, [1, undefined, undefined, 'not-applicable'])).toBe(-1);
  });
});
