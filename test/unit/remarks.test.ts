import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkForm, formSteps } from '../../src/authoring/check-form.js';
import { CheckMemory } from '../../src/authoring/check-memory.js';
import { atOnce } from '../../src/authoring/steps.js';
import { asIfWritten } from '../../src/authoring/unwritten.js';
import { edit } from '../../src/editor/model/edit.js';
import { checkedSteps, lookedAt, remarks } from '../../src/editor/model/remarks.js';
import { share } from '../../src/editor/model/share.js';
import { unwritten } from '../../src/editor/model/unwritten.js';
import { type CheckedPosition, checkPosition } from '../../src/model/document/check-position.js';
import type { Position } from '../../src/model/document/position.js';
import { minimal } from './support/documents/minimal.js';
import { mutations } from './support/documents/mutations.js';
import { SHIPPED } from './support/documents/shipped.js';
import { actionFor, documents, type Drawn, drawnActions } from './support/editing.js';

const NOW = new Date('2027-01-31');

const edited = (document: Position, drawn: readonly Drawn[]): Position =>
  drawn.reduce((before, one) => edit(before, actionFor(before, one)), document);

describe('What is known of the parts of a document', () => {
  test('is what would be found anew, whatever was done to it', () => {
    fc.assert(
      fc.property(documents, drawnActions, (document, drawn) => {
        const memory = new CheckMemory();
        let after = document;
        for (const one of drawn.slice(0, 8)) {
          after = edited(after, [one]);
          remarks(after, NOW, memory);
        }
        expect(remarks(after, NOW, memory)).toEqual(remarks(after, NOW, new CheckMemory()));
        expect(unwritten(after)).toEqual(unwritten(structuredClone(after)));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('is none of what an edit has made old before all of it was looked at', () => {
    const interrupted = fc.array(fc.nat(150), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(documents, drawnActions, interrupted, (document, drawn, steps) => {
        const memory = new CheckMemory();
        let after = document;
        for (const [index, one] of drawn.slice(0, 8).entries()) {
          const check = checkedSteps(after, NOW, memory);
          for (let step = 0; step < (steps[index] ?? 0); step++) check.next();
          after = edited(after, [one]);
        }
        expect(atOnce(checkedSteps(after, NOW, memory))).toEqual(atOnce(checkedSteps(after, NOW, new CheckMemory())));
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('The form of a document, looked at by question', () => {
  /** Whatever the order in which it was found. */
  const said = ({ position, problems, warnings }: CheckedPosition) => {
    const inOrder = (found: typeof problems) => found.map((one) => JSON.stringify(one)).sort();
    return { position, problems: inOrder(problems), warnings: inOrder(warnings) };
  };

  test('is what is said of any document that was edited', () => {
    fc.assert(
      fc.property(documents, drawnActions, (document, drawn) => {
        const after = edited(document, drawn);
        expect(checkForm(after)).toEqual(checkPosition(asIfWritten(after)));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('is what is said of one in which something is broken, also after it was right', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<unknown>(minimal(), ...SHIPPED.map(({ document }) => document)),
        fc.array(mutations(), { minLength: 1, maxLength: 3 }),
        (document, changes) => {
          const memory = new CheckMemory();
          atOnce(formSteps(document, memory));
          const broken = changes.reduce<unknown>((before, mutate) => mutate(before), structuredClone(document));
          const expected = said(checkPosition(asIfWritten(broken)));
          expect(said(atOnce(formSteps(share(document, broken), memory)))).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  test.each([
    ['too many questions', (one: Position) => ({ ...one, questions: Array(2001).fill(one.questions[0]) })],
    ['no question', (one: Position) => ({ ...one, questions: [] })],
    ['one question many times', (one: Position) => ({ ...one, questions: Array(150).fill(one.questions[0]) })],
    ['what a page takes for unwritten', (one: Position) => ({ ...one, title: 'TODOS', $comment: 'TODO' })],
    ['a question that is none', (one: Position) => ({ ...one, questions: [...one.questions, 'TODO', null, []] })],
    ['too much text', (one: Position) => ({ ...one, questions: [{ ...one.questions[0], help: 'x'.repeat(2 ** 22) }] })],
    ['a newer format', (one: Position) => ({ ...one, format: 2 })],
  ])('is what is said of a document with %s', (_what, change) => {
    const document: unknown = change(minimal());
    expect(said(checkForm(document))).toEqual(said(checkPosition(asIfWritten(document))));
  });
});

test('A hint that was looked at is one of them as soon as it is', () => {
  const path = ['questions', 0, 'options', 0, 'text'] as const;
  const written = edit(minimal(), { type: 'write', path, language: 'de', words: 'Nein.' });
  const checked = atOnce(checkedSteps(written, NOW));
  const [hint] = checked.remarks.filter(({ path: at }) => at.startsWith('$.questions[0].options[0]'));
  expect(hint?.kind).toBe('hint');
  expect(lookedAt(written, checked)).toEqual([]);
  const looked = edit(written, { type: 'acknowledge', path, code: hint?.code ?? '' });
  expect(lookedAt(looked, checked)).toEqual([hint]);
  const again = atOnce(checkedSteps(looked, NOW));
  expect(again.remarks).not.toContainEqual(hint);
  expect(lookedAt(looked, again)).toEqual([hint]);
});
