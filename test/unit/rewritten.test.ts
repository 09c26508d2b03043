import { describe, expect, test } from 'vitest';
import { edit } from '../../src/editor/model/edit.js';
import { rewritten } from '../../src/editor/model/rewritten.js';
import type { Position } from '../../src/model/document/position.js';
import { minimal } from './support/documents/minimal.js';

const small: Position = minimal();
const write = (words: string, ...path: (string | number)[]) =>
  edit(small, { type: 'write', path, language: 'de', words });

describe('A question that was published', () => {
  test('is rewritten where its words or those of a statement are others', () => {
    expect(rewritten(small, write('Was haben Sie gegossen?', 'questions', 0, 'text'))).toEqual(['growing']);
    expect(rewritten(small, write('Ich habe gegossen.', 'questions', 1, 'options', 1, 'text'))).toEqual(['breeding']);
  });

  test('is not rewritten by signs, by notes, by help and by another language', () => {
    const { text } = small.questions[0] ?? { text: '' };
    const words = typeof text === 'string' ? text : (text['de'] ?? '');
    expect(rewritten(small, write(words.toUpperCase().replace('?', ' ?'), 'questions', 0, 'text'))).toEqual([]);
    expect(rewritten(small, write('Auch auf dem Balkon.', 'questions', 0, 'help'))).toEqual([]);
    const french = edit(small, { type: 'addLanguage', language: 'fr' });
    const path = ['questions', 0, 'text'];
    expect(rewritten(small, edit(french, { type: 'write', path, language: 'fr', words: 'Quoi ?' }))).toEqual([]);
  });

  test('becomes another by another id, which its conditions follow', () => {
    const renewed = edit(small, { type: 'renewQuestion', question: 'growing' });
    expect(renewed.questions.map(({ id }) => id)).toEqual(['growing-2', 'breeding']);
    expect(renewed.questions[1]?.askOnlyIf?.[0]?.question).toBe('growing-2');
    expect(rewritten(small, renewed)).toEqual([]);
  });
});
