import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advice } from '../../src/authoring/advice.js';
import { checkPosition } from '../../src/model/document/check-position.js';
import type { Position } from '../../src/model/document/position.js';
import { brokenDocument } from './support/documents/broken.js';
import { minimal } from './support/documents/minimal.js';
import { mutations } from './support/documents/mutations.js';
import { SHIPPED } from './support/documents/shipped.js';
import { UNWISE, WISE } from './support/documents/unwise.js';

const NOW = new Date('2026-11-22T12:00:00Z');

const usable = (document: unknown): Position => {
  const { position, problems } = checkPosition(document);
  expect(problems).toEqual([]);
  return position as Position;
};

describe('advice', () => {
  test('has nothing to say of the minimal document', () => {
    expect(advice(usable(minimal()), NOW)).toEqual([]);
  });

  test.each(UNWISE)('warns of: $name', (rule) => {
    const found = advice(usable(brokenDocument(rule)), NOW);
    expect(found.map(({ path }) => path)).toEqual([rule.path]);
    expect(found[0]?.message).toContain(rule.message);
  });

  test('counts a last day until it has ended everywhere', () => {
    const position = usable({ ...minimal(), closes: '2026-11-21' });
    expect(advice(position, new Date('2026-11-22T11:59:59Z'))).toEqual([]);
    expect(advice(position, new Date('2026-11-22T12:00:00Z'))).toHaveLength(1);
  });

  test.each(WISE)('lets pass, in %s: %s', (language, words) => {
    const document = brokenDocument({
      mutate: ({ questions }) => {
        questions[0].evidence = { en: 'Say where.', de: 'Sagen Sie, wo.', [language]: words };
      },
    });
    expect(advice(usable(document), NOW)).toEqual([]);
  });

  test.each(SHIPPED)('finds nothing that deters in $name', ({ document }) => {
    const messages = advice(usable(document), NOW).map(({ message }) => message);
    expect(messages.filter((message) => /deters|read as|counts years|aloud|markup|TODO/.test(message))).toEqual([]);
  });

  test('never throws on a document that can be used', () => {
    fc.assert(
      fc.property(fc.array(mutations(), { maxLength: 3 }), (changes) => {
        const { position } = checkPosition(changes.reduce<unknown>((document, mutate) => mutate(document), minimal()));
        fc.pre(position !== null);
        for (const { message } of advice(position, NOW)) expect(message).toMatch(/[.?]$/);
      }),
      { numRuns: 300 },
    );
  });
});
