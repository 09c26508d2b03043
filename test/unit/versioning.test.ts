import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/editor/model/actions.js';
import { edit } from '../../src/editor/model/edit.js';
import { meansOtherwise } from '../../src/editor/model/versioning.js';
import type { Position } from '../../src/model/document/position.js';
import { minimal } from './support/documents/minimal.js';

const question = ['questions', 0, 'text'] as const;
const statement = ['questions', 0, 'options', 1, 'text'] as const;

/** What somebody does to a document, and whether answers given before may mean something else. */
const DEEDS: readonly (readonly [what: string, isOtherwise: boolean, actions: readonly Action[]])[] = [
  ['a new title', false, [{ type: 'write', path: ['title'], language: 'de', words: 'Garten' }]],
  ['a note', false, [{ type: 'acknowledge', path: question, code: 'few-words' }]],
  ['another language', false, [{ type: 'addLanguage', language: 'fr' }]],
  [
    'the words of another language',
    false,
    [
      { type: 'addLanguage', language: 'fr' },
      { type: 'write', path: statement, language: 'fr', words: 'J’ai essayé.' },
    ],
  ],
  ['a language less', false, [{ type: 'removeLanguage', language: 'de' }]],
  ['another question', true, [{ type: 'write', path: question, language: 'de', words: 'Was?' }]],
  ['another statement', true, [{ type: 'write', path: statement, language: 'en', words: 'I grew it.' }]],
  ['another target', true, [{ type: 'setTarget', question: 'growing', target: 1 }]],
  ['another level', true, [{ type: 'addOption', question: 'growing', level: 4 }]],
];

describe('A document that others know', () => {
  test.each(DEEDS)('with %s: a new version is wise, %s', (_what, isOtherwise, actions) => {
    const changed = actions.reduce<Position>(edit, minimal());
    expect(changed).not.toEqual(minimal());
    expect(meansOtherwise(minimal(), changed)).toBe(isOtherwise);
  });
});
