import { describe, expect, test } from 'vitest';
import type { Position, Question } from '../../src/model/document/position.js';
import { SHIPPED } from './support/documents/shipped.js';

/** What people read of a question; its topic, weight, target and conditions belong to the position. */
const wording = ({ text, options, help, notApplicable, evidence, growth }: Question) => ({
  text,
  options,
  help,
  notApplicable,
  evidence,
  growth,
});

const uses = SHIPPED.flatMap(({ name, document }) =>
  (document as Position).questions.map((question) => ({ name, id: question.id, wording: wording(question) })),
);
const shared = [...new Set(uses.map(({ id }) => id))]
  .map((id) => ({ id, found: uses.filter((use) => use.id === id) }))
  .filter(({ found }) => found.length > 1);

describe('a question that several positions ask', () => {
  test('is there', () => {
    expect(shared).not.toEqual([]);
  });

  // Who looks at two positions meets the same question in the same words, so that an answer means the same.
  test.each(shared)('$id reads the same in all of them', ({ found: [first, ...others] }) => {
    for (const other of others) expect(other.wording, `${other.name}, as in ${first?.name}`).toEqual(first?.wording);
  });
});
