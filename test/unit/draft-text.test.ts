import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf } from '../../src/editor/desk/draft-of.js';
import type { Open } from '../../src/editor/desk/open.js';
import { draftText } from '../../src/editor/drafts/draft-text.js';
import { edit } from '../../src/editor/model/edit.js';
import { FIRST_PLACE } from '../../src/editor/model/place.js';
import { FIRST_TRYOUT } from '../../src/editor/model/trial.js';
import { begin } from '../../src/editor/model/work.js';
import { writeDocument } from '../../src/editor/model/write-document.js';
import type { Position } from '../../src/model/document/position.js';
import { minimal } from './support/documents/minimal.js';
import { actionFor, documents, drawnActions } from './support/editing.js';

const openOf = (document: Position, opened: Open['opened']): Open => ({
  ...{ key: {}, work: begin(document), place: FIRST_PLACE, opened, name: 'file.json', file: undefined },
  ...{ pasted: 'line', table: '', isKnown: false, same: ['a'], left: new Set<string>(), tryout: FIRST_TRYOUT },
  ...{ focused: undefined, kept: undefined, publication: undefined },
});

test('A draft is written as JSON writes it, after each change', () => {
  fc.assert(
    fc.property(documents, drawnActions, (document, drawn) => {
      const opened = { document, text: JSON.stringify(document) };
      let after = document;
      for (const one of drawn) {
        after = edit(after, actionFor(after, one));
        const draft = draftOf(openOf(after, opened), 1);
        expect(draftText(draft)).toBe(JSON.stringify(draft));
      }
    }),
    { numRuns: 50 },
  );
}, 60_000);

test('What is gone on with is indented as its file was, without its text in the draft', () => {
  const document: Position = minimal();
  const text = JSON.stringify(document, null, '\t');
  const { opened } = draftOf(openOf(document, { document, text }), 1);
  expect(opened).toEqual({ document, indent: '\t' });
  const after = { ...document, version: '2' };
  expect(writeDocument(after, opened)).toBe(`${JSON.stringify(after, null, '\t')}\n`);
});
