import { describe, expect, test } from 'vitest';
import { isOpen } from '../../src/model/document/is-open.js';
import { positionOf } from './support/position-of.js';

const closing = (closes?: string) => positionOf([{}], closes === undefined ? {} : { closes }).position;

describe('A position can be applied for', () => {
  test.each([
    ['the day before', '2026-01-30T12:00:00Z', true],
    ['in Berlin, at one o’clock, which is the next day in Auckland', '2026-01-31T13:00:00+01:00', true],
    ['at midnight in Berlin', '2026-02-01T00:00:00+01:00', true],
    ['in New York, late in the evening', '2026-01-31T23:59:59-05:00', true],
    ['in Hawaii, late in the evening', '2026-01-31T23:59:59-10:00', true],
    ['in the last minute of the last zone', '2026-01-31T23:59:00-12:00', true],
    ['in the first minute of the next day there', '2026-02-01T00:00:00-12:00', false],
    ['the day after', '2026-02-01T12:00:01Z', false],
    ['a year later', '2027-01-31T12:00:00Z', false],
  ])('until its last day has ended everywhere: %s', (_, moment, open) => {
    expect(isOpen(closing('2026-01-31'), new Date(moment))).toBe(open);
  });

  test.each([
    ['a month of 28 days', '2026-02-28', '2026-03-01T11:59:59Z', '2026-03-01T12:00:00Z'],
    ['a leap day', '2028-02-29', '2028-03-01T11:59:59Z', '2028-03-01T12:00:00Z'],
    ['a year', '2026-12-31', '2027-01-01T11:59:59Z', '2027-01-01T12:00:00Z'],
  ])('to the end of %s', (_, closes, last, next) => {
    expect([isOpen(closing(closes), new Date(last)), isOpen(closing(closes), new Date(next))]).toEqual([true, false]);
  });

  test('for ever without a last day', () => {
    expect(isOpen(closing(), new Date(9999, 11, 31))).toBe(true);
  });
});
