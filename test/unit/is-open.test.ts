import { describe, expect, test } from 'vitest';
import { isOpen } from '../../src/model/document/is-open.js';
import { positionOf } from './support/position-of.js';

const closing = (closes?: string) => positionOf([{}], closes === undefined ? {} : { closes }).position;

describe('A position can be applied for', () => {
  test.each<[moment: Date, open: boolean]>([
    [new Date(2026, 0, 30, 12), true],
    [new Date(2026, 0, 31), true],
    [new Date(2026, 0, 31, 23, 59, 59, 999), true],
    [new Date(2026, 1, 1), false],
    [new Date(2027, 0, 31), false],
  ])('until the end of its last day: 31 January, at %s', (moment, open) => {
    expect(isOpen(closing('2026-01-31'), moment)).toBe(open);
  });

  test.each([
    ['a month of 28 days', '2026-02-28', new Date(2026, 1, 28, 23), new Date(2026, 2, 1)],
    ['a leap day', '2028-02-29', new Date(2028, 1, 29, 23), new Date(2028, 2, 1)],
    ['a year', '2026-12-31', new Date(2026, 11, 31, 23), new Date(2027, 0, 1)],
  ])('to the end of %s', (_, closes, last, next) => {
    expect([isOpen(closing(closes), last), isOpen(closing(closes), next)]).toEqual([true, false]);
  });

  test('for ever without a last day', () => {
    expect(isOpen(closing(), new Date(9999, 11, 31))).toBe(true);
  });
});
