import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '../../src/editor/model/edit.js';
import { indexOf } from '../../src/editor/model/questions.js';
import { act, begin, leave, redo, undo, type Work } from '../../src/editor/model/work.js';
import { checkEntry } from '../../src/authoring/check-entry.js';
import type { Position } from '../../src/model/document/position.js';
import { minimal } from './support/documents/minimal.js';
import { actionFor, documents, type Drawn, drawnActions } from './support/editing.js';

/** What people type that no list can be chosen for: only here something may be wrong. */
const TYPED =
  /^\$\.(id|version|minutes|closes|published|application\.email|(organisation|project)\.url(\.[\w-]+)?)$|\.resources\[\d+\]\.(url|language)/;

const NOW = new Date('2027-01-31');

const small = (): Position => minimal();

function after(document: Position, drawn: readonly Drawn[]): Position {
  return drawn.reduce((before, one) => edit(before, actionFor(before, one)), document);
}

function worked(document: Position, drawn: readonly Drawn[]): Work {
  return drawn.reduce((work, one, index) => act(work, actionFor(work.document, one), index * 900), begin(document));
}

describe('Whatever is done to a document', () => {
  test('it stays one: only what was typed can be wrong', () => {
    fc.assert(
      fc.property(documents, drawnActions, (document, drawn) => {
        const { remarks } = checkEntry(after(document, drawn), NOW, []);
        expect(remarks.filter(({ severity, path }) => severity === 'problem' && !TYPED.test(path))).toEqual([]);
      }),
    );
  });

  test('the one that came in is not changed', () => {
    fc.assert(
      fc.property(documents, drawnActions, (document, drawn) => {
        const before = JSON.stringify(document);
        after(document, drawn);
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  test('what changes nothing gives back the very same', () => {
    fc.assert(
      fc.property(documents, drawnActions, (document, drawn) => {
        for (const one of drawn) {
          const edited = edit(document, actionFor(document, one));
          if (JSON.stringify(edited) === JSON.stringify(document)) expect(edited).toBe(document);
        }
      }),
    );
  });

  test('undoing everything leads back to the very same document, and doing it again forward', () => {
    fc.assert(
      fc.property(documents, drawnActions, (document, drawn) => {
        const end = worked(document, drawn);
        let work = end;
        while (work.past.length) work = undo(work);
        expect(work.document).toBe(document);
        while (work.future.length) work = redo(work);
        expect(work.document).toBe(end.document);
        expect(work.stale).toEqual(end.stale);
      }),
    );
  });
});

describe('To undo', () => {
  const write = (words: string) => ({ type: 'write', path: ['title'], language: 'de', words }) as const;

  test('words typed without a pause are one thing', () => {
    const work = act(act(begin(small()), write('G'), 0), write('Gä'), 500);
    expect(work.past).toHaveLength(1);
  });

  test('a pause, another field or leaving the field begin another', () => {
    const started = act(begin(small()), write('G'), 0);
    expect(act(started, write('Gä'), 5000).past).toHaveLength(2);
    expect(act(leave(started), write('Gä'), 500).past).toHaveLength(2);
    expect(act(started, { ...write('Ga'), language: 'en' }, 500).past).toHaveLength(2);
  });
});

describe('A document', () => {
  test('loses a text that may be missing with its last words', () => {
    const path = ['questions', 0, 'help'] as const;
    const helped = edit(small(), { type: 'write', path, language: 'de', words: 'Auch auf dem Balkon.' });
    expect(helped.questions[0]?.help).toEqual({ en: 'TODO', de: 'Auch auf dem Balkon.' });
    expect(edit(helped, { type: 'write', path, language: 'de', words: ' ' })).toEqual(small());
  });

  test('keeps the conditions that work when a question moves, and no others', () => {
    const moved = edit(small(), { type: 'moveQuestion', question: 'breeding', to: 0 });
    expect(moved.questions.map(({ id }) => id)).toEqual(['breeding', 'growing']);
    expect(moved.questions[0]).not.toHaveProperty('askOnlyIf');
  });

  test('asks for no more than the target in a condition', () => {
    const { questions } = edit(small(), { type: 'setTarget', question: 'growing', target: 1 });
    expect(questions[1]?.askOnlyIf).toEqual([{ question: 'growing', atLeast: 1 }]);
  });

  test('takes a topic away without its questions', () => {
    const two = edit(small(), { type: 'addTopic' });
    const one = edit(two, { type: 'removeTopic', topic: 'plants' });
    expect(one.questions.map(({ topic }) => topic)).toEqual(['topic-2', 'topic-2']);
  });

  test('gives a question an id from the words of its line, once', () => {
    const line = edit(small(), { type: 'addLine', kind: 'expectation', words: 'Prüfung von Büchern und Belegen' });
    const asked = edit(line, { type: 'addQuestion', from: 'E2', after: 'growing' });
    expect(indexOf(asked, 'pruefung-von-buechern-und')).toBe(1);
    const again = edit(asked, { type: 'addQuestion', from: 'E2' });
    expect(again.questions.at(-1)?.id).toBe('pruefung-von-buechern-und-2');
  });

  test('has every text to be written in a language that is added, and names as they are', () => {
    const { title, organisation } = edit(small(), { type: 'addLanguage', language: 'fr' });
    expect(title).toEqual({ en: 'Gardener', de: 'Gärtnerei', fr: 'TODO' });
    expect(organisation.name).toEqual({ en: 'Botanical garden', de: 'Botanischer Garten' });
  });

  test('has one name for all languages where only one was written', () => {
    const german = edit(small(), { type: 'removeLanguage', language: 'en' });
    const { organisation, title } = edit(german, { type: 'addLanguage', language: 'fr' });
    expect(organisation.name).toBe('Botanischer Garten');
    expect(title).toEqual({ de: 'Gärtnerei', fr: 'TODO' });
  });

  test('has one link for all languages, or one for each, and loses it with its last address', () => {
    const path = ['organisation', 'url'] as const;
    const [garden, garten] = ['https://example.org/garden', 'https://example.org/garten'];
    const one = edit(small(), { type: 'set', path, value: garden });
    const apart = edit(one, { type: 'writeApart', path });
    const two = edit(apart, { type: 'write', path, language: 'de', words: ` ${garten} ` });
    expect(two.organisation.url).toEqual({ en: garden, de: garten });
    expect(edit(two, { type: 'writeAlike', path, words: garten }).organisation.url).toBe(garten);
    const half = edit(two, { type: 'write', path, language: 'en', words: '' });
    expect(half.organisation.url).toEqual({ en: 'https://example.org/TODO', de: garten });
    expect(checkEntry(half, NOW, []).remarks).toMatchObject([{ path: '$.organisation', code: 'unwritten' }]);
    expect(edit(half, { type: 'write', path, language: 'de', words: '' }).organisation).not.toHaveProperty('url');
  });

  test('has its lines in another order, each among those of its kind', () => {
    const three = ['Gießen', 'Säen'].reduce(
      (before, words) => edit(before, { type: 'addLine', kind: 'duty', words }),
      small(),
    );
    const ids = ({ posting }: Position) => posting.duties?.map(({ id }) => id);
    const [first = '', ...others] = ids(three) ?? [];
    const moved = edit(three, { type: 'moveLine', line: first, by: 1 });
    expect(ids(moved)).toEqual([others[0], first, ...others.slice(1)]);
    expect(edit(moved, { type: 'moveLine', line: first, by: -1 })).toEqual(three);
    expect(edit(three, { type: 'moveLine', line: first, by: -1 })).toBe(three);
  });

  test('says du by another tag, and back', () => {
    const du = edit(small(), { type: 'renameLanguage', language: 'de', to: 'de-x-du' });
    expect(du.languages).toEqual(['en', 'de-x-du']);
    expect(du.title).toEqual({ en: 'Gardener', 'de-x-du': 'Gärtnerei' });
    expect(edit(du, { type: 'renameLanguage', language: 'de-x-du', to: 'de' })).toEqual(small());
  });
});

describe('A text whose other language changes', () => {
  const write = (language: string, words: string) => ({ type: 'write', path: ['title'], language, words }) as const;

  test('is marked until it is written, too', () => {
    const changed = act(begin(small()), write('de', 'Gärtnern'), 0);
    expect(Object.values(changed.stale)).toEqual(['de']);
    expect(act(changed, write('en', 'Gardening'), 9).stale).toEqual({});
    expect(undo(changed).stale).toEqual({});
  });

  test('is not marked by the first words', () => {
    const added = edit(small(), { type: 'addLanguage', language: 'fr' });
    expect(act(begin(added), write('fr', 'Jardinage'), 0).stale).toEqual({});
  });
});
