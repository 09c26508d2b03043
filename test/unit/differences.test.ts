import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from '../../src/editor/model/differences.js';
import { edit } from '../../src/editor/model/edit.js';
import { pathText } from '../../src/editor/model/path.js';
import type { Position } from '../../src/model/document/position.js';
import { minimal } from './support/documents/minimal.js';
import { actionFor, documents, drawnActions } from './support/editing.js';

const mine = (): Position => minimal();
const copy = <T>(value: T): T => structuredClone(value);

/** What is said of two documents: where, and what each says. */
const told = (theirs: Position) =>
  differences(mine(), theirs).map(({ path, mine, theirs }) => [pathText(path), mine, theirs]);

describe('What two documents say otherwise', () => {
  test('is nothing, if they say the same', () => {
    expect(differences(mine(), copy(mine()))).toEqual([]);
  });

  test('is a text in one language, and a value', () => {
    const words = edit(mine(), { type: 'write', path: ['questions', 1, 'text'], language: 'de', words: 'Was?' });
    const both = edit(words, { type: 'set', path: ['application', 'email'], value: 'work@example.org' });
    expect(told(both)).toEqual([
      ['$.application.email', 'jobs@example.org', 'work@example.org'],
      ['$.questions[1].text.de', expect.stringMatching(/\w/), 'Was?'],
    ]);
    expect(differences(mine(), both).map(({ language }) => language)).toEqual([undefined, 'de']);
  });

  test('is a whole question that only one has, by its words; the others stay with each other', () => {
    const less = edit(mine(), { type: 'removeQuestion', question: 'growing' });
    const removed = differences(mine(), less).filter(({ path }) => path.length === 2);
    expect(removed).toEqual([{ path: ['questions', 0], mine: 'What have you grown?', theirs: undefined }]);
    const more = edit(mine(), { type: 'copyQuestion', question: 'growing' });
    expect(told(more)).toEqual([['$.questions[1]', undefined, 'What have you grown?']]);
  });

  test('is a statement by its level, and a language as such', () => {
    const change = copy(minimal());
    change.questions[0].options.splice(1, 1);
    expect(told(change)).toEqual([['$.questions[0].options[1]', 'I have tried it.', undefined]]);
    const other = { ...mine(), languages: ['de', 'en'] };
    expect(told(other)).toEqual([['$.languages', 'en, de', 'de, en']]);
  });

  test('can be told of any two', () => {
    fc.assert(
      fc.property(documents, drawnActions, (document, drawn) => {
        const changed = drawn.reduce((before, one) => edit(before, actionFor(before, one)), document);
        for (const { mine, theirs } of differences(document, changed)) expect(mine).not.toBe(theirs);
        expect(differences(changed, copy(changed))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
