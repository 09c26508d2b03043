import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentencesOf, wordsOf } from '../../src/authoring/hints/sentences-of.js';

const WORDS_AT_MOST = 20;

/** What is said when something has not worked: each first what happened, then what to do, by the ids of the messages. */
const SAID_OF_MISTAKES: readonly (readonly [string, ...string[]])[] = [
  ['missing-title', 'missing-choice'],
  ['failure', 'failure-apply'],
  ['shared-damaged'],
  ['shared-other-version'],
  ['copy-failed'],
  ['downloaded'],
  ['print-failed'],
  ['nothing-happened'],
  ['print-nothing-happened'],
  ['too-long'],
  ['renew-title', 'renew-explain'],
  ['day-is-over'],
];

const TECHNICAL = /\b(?:error|invalid|failed|fail|illegal|exception|fehler\w*|ungültig\w*|fehlgeschlagen)\b/iu;

const UNITS = new Map(
  [
    ...readFileSync('locales/de.xlf', 'utf8').matchAll(
      /<trans-unit id="(.*?)">\s*<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs,
    ),
  ].map(([, id = '', english = '', german = '']) => [id, [english, german] as const]),
);

describe.each([
  ['English', 0],
  ['German', 1],
] as const)('what is said in %s when something has not worked', (_, language) => {
  it.each(SAID_OF_MISTAKES)('%s: in plain words and short sentences, with what to do', (...ids) => {
    const sentences = ids.flatMap((id: string) => {
      const text = UNITS.get(id)?.[language];
      if (!text) throw new Error(`There is no message “${id}”.`);
      return sentencesOf(text.replaceAll(/<x .*?\/>/g, 'X'));
    });
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.filter((sentence) => TECHNICAL.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > WORDS_AT_MOST)).toEqual([]);
  });
});
