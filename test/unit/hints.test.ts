import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hintsOn } from '../../src/authoring/hints/hints.js';
import { sentence } from '../../src/authoring/sentences/sentence.js';
import { checkPosition } from '../../src/model/document/check-position.js';
import { brokenDocument } from './support/documents/broken.js';
import { minimal } from './support/documents/minimal.js';
import { mutations } from './support/documents/mutations.js';
import { SHIPPED } from './support/documents/shipped.js';
import { UNWISE, WISE } from './support/documents/unwise.js';

const NOW = new Date(2026, 10, 22, 12);

function hints(document: unknown) {
  const { position, problems } = checkPosition(document);
  expect(problems).toEqual([]);
  return hintsOn(document, position, NOW);
}

describe('hints', () => {
  test('have nothing to say of the minimal document', () => {
    expect(hints(minimal())).toEqual([]);
  });

  test.each(UNWISE)('warn of: $name', (rule) => {
    const found = hints(brokenDocument(rule));
    expect(found.map(({ path, code }) => [path, code])).toEqual([[rule.path, rule.code]]);
    const [only] = found;
    expect(only && sentence(only, 'en')).toContain(rule.message);
    expect(only && sentence(only, 'de')).toMatch(/^[^{}]+[.?”“]$/);
  });

  test.each(WISE)('let pass, in %s: %s', (language, words) => {
    const document = brokenDocument({
      mutate: ({ questions }) => {
        questions[0].evidence = { en: 'Say where.', de: 'Sagen Sie, wo.', [language]: words };
      },
    });
    expect(hints(document)).toEqual([]);
  });

  test.each(SHIPPED)('find nothing unwise in $name', ({ document }) => {
    expect(hints(document)).toEqual([]);
  });

  test('can be marked as looked at, on the object or around it, by name', () => {
    const [capitals] = UNWISE.filter(({ code }) => code === 'emoji-as-word');
    const document = minimal();
    capitals?.mutate(document);
    expect(hints(document)).toHaveLength(1);
    document.questions[0].$comment = 'Meant. [ok: few-words, emoji-as-word]';
    expect(hints(document)).toEqual([]);
    document.questions[0].$comment = 'Meant. [ok: few-words]';
    expect(hints(document)).toHaveLength(1);
    document.$comment = '[ok: emoji-as-word]';
    expect(hints(document)).toEqual([]);
  });

  test('never throw, whatever the document is', () => {
    fc.assert(
      fc.property(fc.array(mutations(), { maxLength: 5 }), (changes) => {
        const document = changes.reduce<unknown>((document, mutate) => mutate(document), minimal());
        const { position } = checkPosition(document);
        for (const hint of hintsOn(document, position, NOW)) expect(sentence(hint, 'en')).toMatch(/[.?"”…]$/);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        hintsOn(value, null, NOW);
      }),
    );
  });
});
