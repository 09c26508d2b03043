import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/model/document/position.js';
import { LANGUAGES } from '../support/words.js';
import { SHIPPED } from './support/documents/shipped.js';

/** How the second sentence of an option begins, if there is one. */
const EXAMPLE = { en: 'For example: ', de: 'Zum Beispiel: ' };

/** A statement about something done or, where a posting asks for that, about being ready for it. */
const CLAIM = {
  en: /^I (?:have|am willing to|am ready to) |^In [^,]+, I have /,
  de: /^Ich (?:habe|hatte|war|bin) /,
};

const shipped = SHIPPED.map(({ name, document }) => ({ name, position: document as Position }));
const inBoth = shipped.flatMap((one) => LANGUAGES.map((language) => ({ ...one, language })));

const options = ({ questions }: Position, language: (typeof LANGUAGES)[number]) =>
  questions.flatMap(({ id, options }) =>
    options.map(({ level, text }) => {
      const words = (text as Readonly<Record<(typeof LANGUAGES)[number], string>>)[language];
      const [claim = '', ...rest] = words.split(/(?<=\.) /);
      return { at: `${id} ${level}`, level, words, claim, rest: rest.join(' ') };
    }),
  );

// The claim alone goes into the letter, as something that the person says.
describe.each(inBoth)('the options of $name in $language', ({ position, language }) => {
  test('begin with a claim that can stand alone in a letter', () => {
    for (const { at, level, claim } of options(position, language)) {
      expect(claim.length, at).toBeLessThanOrEqual(160);
      expect(claim, at).toMatch(/^[^:]+\.$/);
      expect(claim, at).not.toMatch(/for example|such as .* or .*,|zum Beispiel/i);
      if (level > 0) expect(claim, at).toMatch(CLAIM[language]);
    }
  });

  test('go on with examples, if they go on, and are read to their end', () => {
    for (const { at, words, rest } of options(position, language)) {
      expect(rest === '' || rest.startsWith(EXAMPLE[language]), `${at}: ${rest}`).toBe(true);
      expect(words.length, at).toBeLessThanOrEqual(200);
    }
  });

  test('name the attachments in a phrase that fits after a colon', () => {
    const documents = (position.application.documents as Readonly<Record<(typeof LANGUAGES)[number], string>>)[
      language
    ];
    expect(documents).toMatch(language === 'en' ? /^[a-z].*[^.:]$/ : /^\p{Lu}.*[^.:]$/u);
  });
});

// "I have none" would be close to what the posting asks for.
test.each(shipped)('no question of $name has a target of 1 beside an option at level 0', ({ position }) => {
  for (const { id, target, options } of position.questions) {
    expect(target === 1 && options.some(({ level }) => level === 0), id).toBe(false);
  }
});
