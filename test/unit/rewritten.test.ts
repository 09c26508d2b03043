import { describe, expect, test } from 'vitest';
import { edit } from '../../src/editor/model/edit.js';
import { remarks } from '../../src/editor/model/remarks.js';
import { rewritten } from '../../src/editor/model/rewritten.js';
import { unwritten } from '../../src/editor/model/unwritten.js';
import { asIfWritten } from '../../src/authoring/unwritten.js';
import { checkForm } from '../../src/authoring/check-entry.js';
import { checkPosition } from '../../src/model/document/check-position.js';
import { HintMemory } from '../../src/authoring/hints/hint-memory.js';
import type { Position } from '../../src/model/document/position.js';
import fc from 'fast-check';
import { minimal } from './support/documents/minimal.js';
import { actionFor, documents, drawnActions } from './support/editing.js';

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

describe('What is known of a question', () => {
  const NOW = new Date('2027-01-31');

  test('is what would be found anew, whatever was done to the document', () => {
    fc.assert(
      fc.property(documents, drawnActions, (document, drawn) => {
        const memory = new HintMemory();
        let edited = document;
        for (const one of drawn.slice(0, 8)) {
          edited = edit(edited, actionFor(edited, one));
          remarks(edited, NOW, memory);
        }
        expect(remarks(edited, NOW, memory)).toEqual(remarks(edited, NOW));
        expect(unwritten(edited)).toEqual(unwritten(structuredClone(edited)));
      }),
      { numRuns: 30 },
    );
  });

  test('of its form is what is said of any document, without another copy', () => {
    fc.assert(
      fc.property(documents, drawnActions, (document, drawn) => {
        const edited = drawn.reduce((before, one) => edit(before, actionFor(before, one)), document);
        expect(checkForm(edited)).toEqual(checkPosition(asIfWritten(edited)));
      }),
      { numRuns: 30 },
    );
  });
});
