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

test('no two questions ask the same under different ids', () => {
  const ids = new Map<string, string>();
  for (const { id, wording } of uses) {
    const text = JSON.stringify(wording.text);
    expect(ids.get(text) ?? id, text).toBe(id);
    ids.set(text, id);
  }
});

// The positions are of one organisation, and people apply for them in one way.
test('who offers the positions, and what to attach, reads the same in all of them', () => {
  const [first, ...others] = SHIPPED.map(({ document }) => {
    const { organisation, project, location, application } = document as Position;
    const { email, contacts, documents } = application;
    return { organisation, project, location, email, contacts, documents };
  });
  for (const other of others) expect(other).toEqual(first);
});
