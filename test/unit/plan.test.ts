import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../src/authoring/check-entry.js';
import { expectationKindOf } from '../../src/authoring/posting/expectation-kind.js';
import { requiredWord, responsibleWord } from '../../src/authoring/posting/line-words.js';
import { readPosting } from '../../src/authoring/posting/read-posting.js';
import type { Action } from '../../src/editor/model/actions.js';
import { edit } from '../../src/editor/model/edit.js';
import { kindOfLine, openLines, planOf, reasonOf } from '../../src/editor/model/line-plan.js';
import { newDocument } from '../../src/editor/model/new-document.js';
import type { Position } from '../../src/model/document/position.js';

const kindsIn = (file: string) => {
  const { expectations, duties } = readPosting(readFileSync(`test/unit/support/postings/${file}`, 'utf8'));
  return [...expectations.map(({ text }) => text), ...duties].map(expectationKindOf);
};

const taken = (...lines: string[]): Position =>
  edit(newDocument('de'), {
    type: 'takeLines',
    lines: lines.map((words) => ({ kind: 'expectation', words })),
    papers: 'Das zeigen die Unterlagen.',
  });

const after = (document: Position, ...actions: Action[]): Position => actions.reduce(edit, document);
const lineAt = (document: Position, index: number) => {
  const line = document.posting.expectations[index];
  if (!line) throw new Error('There is no such line.');
  return line;
};

describe('The kind of a line', () => {
  test('is read from its words, in postings of the field', () => {
    expect(kindsIn('okf-finanzen-buchhaltung.txt')).toEqual([
      ...['skill', 'attitude', 'skill', 'language', 'attitude', 'attitude', 'skill'],
    ]);
    expect(kindsIn('okf-begleitforschung.txt')).toEqual([
      ...['readiness', 'skill', 'skill', 'skill', 'language', 'skill', 'attitude', 'attitude', 'readiness'],
    ]);
    expect(kindsIn('okf-softwareentwicklung.txt')).toEqual([
      ...['years', 'years', 'skill', 'readiness', 'skill', 'skill', 'attitude', 'attitude', 'attitude'],
    ]);
    expect(kindsIn('madison-deputy-city-clerk.txt')).toEqual([
      ...['years', 'skill', 'skill', 'skill', 'skill', 'attitude', 'skill', 'certificate', 'certificate'],
    ]);
    expect(kindsIn('kita-paedagogische-fachkraft.txt')).toEqual([
      ...['certificate', 'skill', 'skill', 'skill', 'skill', 'skill', 'readiness', 'attitude'],
    ]);
  });

  test.each([
    ['Jahresabschluss nach HGB', 'skill'],
    ['Führerschein der Klasse B', 'certificate'],
    ['Kinder von drei bis sechs Jahren begleiten', 'skill'],
    ['Fünf Jahre Erfahrung in der Pflege', 'years'],
    ['English at C1', 'language'],
    ['Zusammenarbeit mit der Deutschen Rentenversicherung', 'skill'],
    ['Scrum Master in two teams', 'skill'],
  ])('of “%s” is %s', (line, kind) => expect(expectationKindOf(line)).toBe(kind));

  test('is what its author says, and needs no saying where the words say the same', () => {
    const line = (document: Position) => kindOfLine(lineAt(document, 0), 'de');
    const document = taken('Erfahrung mit Buchhaltung');
    const said = edit(document, { type: 'setExpectationKind', line: 'E1', kind: 'attitude' });
    expect(line(said)).toBe('attitude');
    expect(lineAt(said, 0).$comment).toBe('[kind: attitude]');
    expect(edit(said, { type: 'setExpectationKind', line: 'E1', kind: 'skill' })).toEqual(document);
  });
});

describe('The words that weigh', () => {
  test('are whole words', () => {
    expect(requiredWord('Führerschein ist Voraussetzung')).toBe('Voraussetzung');
    expect(responsibleWord('Einen Haushalt eigenverantwortlich führen')).toBe('eigenverantwortlich');
    expect(requiredWord('Experience with orchards')).toBeUndefined();
  });

  test('ask for what somebody has been responsible for, not for how they are', () => {
    expect(responsibleWord('Responsible for accounts')).toBe('Responsible');
    for (const line of ['Verantwortungsgefühl', 'Verantwortungsbewusst arbeiten', 'A sense of responsibility'])
      expect(responsibleWord(line)).toBeUndefined();
  });
});

describe('Taking lines over', () => {
  test('asks what can be asked, and says why of what papers show', () => {
    const document = taken(
      'Abgeschlossenes Studium',
      'Leitung eines Teams ist zwingend',
      'Offenheit für freie Software',
    );
    expect(document.questions.map(({ from, weight, target }) => [from, weight, target])).toEqual([
      [['E2'], 3, 3],
      [['E3'], 2, 2],
    ]);
    expect(document.questions[1]?.options.map(({ level }) => level)).toEqual([0, 2, 3, 4]);
    expect(reasonOf(lineAt(document, 0))).toBe('Das zeigen die Unterlagen.');
    expect(openLines(document)).toEqual([]);
  });
});

describe('A line without a question', () => {
  test('has a reason that the command knows, too', () => {
    const document = taken('Kochen', 'Backen');
    const left = edit(document, { type: 'leaveUnasked', line: 'E1', reason: 'Darüber\nsprechen wir.' });
    expect(lineAt(left, 0).$comment).toBe('Darüber sprechen wir. [ok: line-without-question]');
    expect(left.questions.map(({ from }) => from)).toEqual([['E2']]);
    const { remarks } = checkEntry(left, new Date('2027-01-31'), []);
    expect(remarks.filter(({ code }) => code === 'line-without-question')).toEqual([]);
  });

  test('keeps what its author has noted, and gets its question where it stood', () => {
    const document = taken('Kochen', 'Backen');
    const noted: Position = {
      ...document,
      posting: {
        ...document.posting,
        expectations: document.posting.expectations.map((line) => ({ ...line, $comment: 'Ask Ada.' })),
      },
    };
    const left = edit(noted, { type: 'leaveUnasked', line: 'E1', reason: 'Nein.' });
    const asked = edit(left, { type: 'askLine', line: 'E1' });
    expect(lineAt(asked, 0).$comment).toBe('Ask Ada.');
    expect(asked.questions.map(({ from }) => from)).toEqual([['E1'], ['E2']]);
  });
});

describe('Lines', () => {
  test('can share a question, and part again', () => {
    const document = taken('Kochen', 'Backen');
    const [first] = document.questions;
    const shared = edit(document, { type: 'askTogether', line: 'E2', question: first?.id ?? '' });
    expect(shared.questions.map(({ from }) => from)).toEqual([['E1', 'E2']]);
    const apart = edit(shared, { type: 'askLine', line: 'E2' });
    expect(apart.questions.map(({ from }) => from)).toEqual([['E1'], ['E2']]);
  });

  test('are nice to have by one word, which weighs and marks', () => {
    const document = taken('Kochen');
    const question = document.questions[0]?.id ?? '';
    const nice = edit(document, { type: 'setStrength', question, strength: 'nice' });
    expect([nice.questions[0]?.weight, lineAt(nice, 0).optional]).toEqual([1, true]);
    const must = edit(nice, { type: 'setStrength', question, strength: 'must' });
    expect([must.questions[0]?.weight, lineAt(must, 0).optional]).toEqual([3, undefined]);
  });
});

describe('Questions that are asked topic by topic', () => {
  const topics = (document: Position) => document.questions.map(({ topic, from }) => `${topic}:${from.join('')}`);

  test('still are when a question goes to another topic, and when topics move', () => {
    const two = edit(taken('Kochen', 'Backen', 'Braten'), { type: 'addTopic' });
    const [first] = two.questions;
    const moved = edit(two, { type: 'setTopic', question: first?.id ?? '', topic: 'topic-2' });
    expect(topics(moved)).toEqual(['topic-1:E2', 'topic-1:E3', 'topic-2:E1']);
    const swapped = edit(moved, { type: 'moveTopic', topic: 'topic-2', by: -1 });
    expect(topics(swapped)).toEqual(['topic-2:E1', 'topic-1:E2', 'topic-1:E3']);
    const added = edit(swapped, { type: 'addQuestion', topic: 'topic-2' });
    expect(topics(added)).toEqual(['topic-2:E1', 'topic-2:', 'topic-1:E2', 'topic-1:E3']);
    expect(planOf(added).topics.map(({ id, questions }) => [id, questions.length])).toEqual([
      ['topic-2', 2],
      ['topic-1', 2],
    ]);
  });

  test('stay as their author has mixed them', () => {
    const two = edit(taken('Kochen', 'Backen', 'Braten'), { type: 'addTopic' });
    const mixed = after(
      two,
      { type: 'setTopic', question: two.questions[0]?.id ?? '', topic: 'topic-2' },
      { type: 'moveQuestion', question: two.questions[0]?.id ?? '', to: 1 },
    );
    expect(topics(mixed)).toEqual(['topic-1:E2', 'topic-2:E1', 'topic-1:E3']);
    const added = edit(mixed, { type: 'moveTopic', topic: 'topic-2', by: -1 });
    expect(topics(added)).toEqual(topics(mixed));
  });
});
