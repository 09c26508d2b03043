import { describe, expect, test } from 'vitest';
import type { Answer, Position } from '../../src/model/document/position.js';
import { prepare, type PreparedPosition } from '../../src/model/journey/prepare.js';
import { fit } from '../../src/model/journey/fit.js';
import { route } from '../../src/model/journey/route.js';
import { enquiryDraft, plainTitle } from '../../src/model/letter/draft.js';
import { type DraftSection, newDrafting } from '../../src/model/letter/drafting.js';
import { firstSentence } from '../../src/model/letter/strengths.js';
import { orchard } from '../support/documents/orchard.js';
import { bodyOf, draftOf, linesBelow, type Setting, TEXTS } from './support/draft-of.js';
import { positionOf, type Sketch } from './support/position-of.js';

const prepared = prepare(orchard);
const ANSWERS: Answer[] = [3, 1, 0, 'unsure'];
const contentOf = (position: PreparedPosition, answers: readonly (Answer | undefined)[]) => ({
  fit: fit(position, answers, route(position, answers)),
});
const FULL = { examples: ['Bonn,\n  2019', , ' ', 'Every Saturday'], link: 'https://example.org/#x', tasks: ['D1'] };

test('a draft holds everything in its order', () => {
  const draft = draftOf(prepared, ANSWERS, FULL);
  expect(draft.subject).toBe('Application: Orchard keeper');
  expect(bodyOf(draft)).toBe(`Hello Änne Müller and Robin Grün,

I apply for Orchard keeper.
Appeals:
- Keep 200 trees

Strengths:
- I have planted with others in my care. Bonn, 2019
- Every Saturday

Start: [date]
Work: [link]

Attached: a letter and a CV

Summary:
2 of 3.
- Growing: beyond grow.
- Selling: open.

Answers:
- What have you planted?: Said 3.
- What have you grafted?: Said 1.
- What have you pruned?: Said 0.
- What have you sold?: Said unsure.

Link:
https://example.org/#x

Yours
[name]`);
});

/** What was answered to a question, and what the question is like. */
type Row = readonly [answer: Answer | undefined, sketch?: Sketch];

const answersOf = (rows: readonly Row[]) => rows.map(([answer]) => answer);

describe('the strongest statement on a topic', () => {
  const NONE = 'none';

  // What is chosen is named by its question.
  test.each<[rule: string, named: number | typeof NONE, rows: readonly Row[]]>([
    [
      'is at or above its target, however high others are',
      1,
      [
        [3, { target: 4, weight: 9 }],
        [1, { target: 1 }],
      ],
    ],
    [
      'has the greatest weight',
      1,
      [
        [4, { weight: 1 }],
        [2, { weight: 2 }],
        [4, { weight: 1 }],
      ],
    ],
    ['of equal weight has the highest level', 1, [[2], [4], [3]]],
    ['of equal weight and level comes first', 0, [[3], [3]]],
    [
      'below all targets has the highest level',
      1,
      [
        [2, { target: 4, weight: 9 }],
        [3, { target: 4 }],
      ],
    ],
    [
      'below all targets and of equal level has the greatest weight',
      1,
      [
        [2, { target: 3 }],
        [2, { target: 3, weight: 2 }],
      ],
    ],
    [
      'below all targets, level and weight equal, comes first',
      0,
      [
        [2, { target: 3 }],
        [2, { target: 3 }],
      ],
    ],
    [
      'may be as low as level 1',
      0,
      [
        [1, { target: 3 }],
        [0, { target: 3 }],
      ],
    ],
    ['is none at level 0', NONE, [[0], [0, { target: 1 }]]],
    ['is one at level 1 where that is the target', 0, [[1, { target: 1 }]]],
    ['is none of those without a level', NONE, [['unsure'], ['not-applicable', { notApplicable: 'No.' }], [undefined]]],
    ['is none of those not asked', NONE, [[0], [4, { askUnless: [{ question: 'q0', atMost: 0 }] }]]],
    ['is none of those left out', 0, [[1], [4, { askOnlyIf: [{ question: 'q0', atLeast: 2 }] }]]],
  ])('%s: %s', (_, named, rows) => {
    const position = positionOf(rows.map(([, sketch = {}]) => sketch));
    const draft = draftOf(position, answersOf(rows));
    if (named === NONE) expect(bodyOf(draft)).toContain('Strengths: [so far]');
    else
      expect(linesBelow('Strengths:', draft)).toEqual([
        `- Statement ${named}.${String(answersOf(rows)[named])}.`,
        '- [examples]',
      ]);
  });

  test('is looked for in each topic by itself, in the order of the document', () => {
    const topics = ['a', 'b', 'c'].map((id) => ({ id, title: id }));
    const position = positionOf([{ topic: 'c' }, { topic: 'a' }, { topic: 'c' }], { topics });
    expect(linesBelow('Strengths:', draftOf(position, [2, 3, 4]))).toEqual([
      '- Statement 1.3.',
      '- Statement 2.4.',
      '- [examples]',
    ]);
  });
});

describe('what somebody brings', () => {
  const position = positionOf([{}, {}, {}]);
  const lines = (setting: Setting) => linesBelow('Strengths:', draftOf(position, [3, 2, 0], setting));

  test('is what they gave an example of, instead of the strongest', () => {
    expect(lines({ examples: [, 'Ours'] })).toEqual(['- Statement 1.2. Ours']);
  });

  test('is all that they gave an example of', () => {
    expect(lines({ examples: ['Mine', 'Ours'] })).toEqual(['- Statement 0.3. Mine', '- Statement 1.2. Ours']);
  });

  test('is what they choose, and nothing beside it', () => {
    expect(lines({ brings: { q0: false, q1: true } })).toEqual(['- Statement 1.2.', '- [examples]']);
    expect(lines({ brings: { q0: false, q1: true }, examples: ['Mine'] })).toEqual([
      '- Statement 1.2.',
      '- [examples]',
    ]);
  });

  test('can be nothing on a topic', () => {
    expect(bodyOf(draftOf(position, [3, 2, 0], { brings: { q0: false } }))).toContain('Strengths: [so far]');
  });

  test('is their own words alone where the answer is level 0 or none', () => {
    expect(lines({ brings: { q0: false, q1: false }, examples: [, , 'A window box'] })).toEqual(['- A window box']);
  });

  test('holds no examples to questions that are not asked: they wait like the answers', () => {
    const examples = ['Kept', 'Left out', 'Inferred'];
    expect(linesBelow('Strengths:', draftOf(prepared, [0, 3, 3], { examples }))).toEqual(['- Kept']);
  });

  test.each([
    ['I have built clusters. For example: with k3s.', 'I have built clusters.'],
    ['I have built clusters.', 'I have built clusters.'],
    ['I know tools, e.g. Helm. For example: charts.', 'I know tools, e.g. Helm.'],
    ['Ich kenne Werkzeuge, z. B. Helm. Zum Beispiel: Charts.', 'Ich kenne Werkzeuge, z. B. Helm.'],
    ['I have moved to version 1.2. For example: a cluster.', 'I have moved to version 1.2. For example: a cluster.'],
    ['Without a full stop', 'Without a full stop'],
  ])('is the first sentence of a statement: %s', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});

describe('what is new', () => {
  const topics = ['a', 'b', 'c'].map((id) => ({ id, title: id }));
  const growth = (step: string) => ({ growth: { step } });
  /** A topic, and what was answered to a question of it. */
  type TopicRow = readonly [topic: string, ...Row];
  const news = (rows: readonly TopicRow[], setting: Setting = {}, rest: Partial<Position> = {}) => {
    const questions = rows.map(([topic, , sketch]) => ({ topic, ...sketch }));
    const answers = rows.map(([, answer]) => answer);
    return linesBelow('New:', draftOf(positionOf(questions, { topics, ...rest }), answers, setting));
  };

  test.each<[rule: string, lines: readonly string[], rows: readonly TopicRow[]]>([
    [
      'is a topic without any contact yet',
      ['- b: [step]'],
      [
        ['a', 2],
        ['b', 0],
      ],
    ],
    ['comes with a first step', ['- a: [Plant a tree.]'], [['a', 0, growth('Plant a tree. It takes a year.')]]],
    [
      'begins with the step that leads furthest',
      ['- a: [Graft.]'],
      [
        ['a', 0, growth('Plant.')],
        ['a', 0, { weight: 2, ...growth('Graft.') }],
      ],
    ],
    [
      'begins with what was asked, not with what builds on it',
      ['- a: [Plant.]'],
      [
        ['a', 0, growth('Plant.')],
        ['a', 0, { weight: 9, askUnless: [{ question: 'q0', atMost: 0 }], ...growth('Graft.') }],
      ],
    ],
    [
      'asks for the same step once',
      ['- a: [Plant.]', '- b'],
      [
        ['a', 0, growth('Plant.')],
        ['b', 0, growth('Plant.')],
      ],
    ],
    [
      'is two topics by itself',
      ['- a: [1]', '- b: [2]'],
      [
        ['a', 0, growth('1')],
        ['b', 0, growth('2')],
        ['c', 0, growth('3')],
      ],
    ],
    ['is nothing of what somebody brings', [], [['a', 1, { target: 4 }]]],
    ['is nothing of what is not known', [], [['a', 'unsure']]],
    ['is nothing that somebody would rather not do', [], [['a', 0, { unwilling: true, ...growth('Plant.') }]]],
    [
      'begins with what they would do',
      ['- a: [Graft.]'],
      [
        ['a', 0, { unwilling: true, weight: 9, ...growth('Plant.') }],
        ['a', 0, growth('Graft.')],
      ],
    ],
    [
      'is nothing of a topic that is strong as a whole',
      [],
      [
        ['a', 0],
        ['a', 4, { weight: 9 }],
      ],
    ],
  ])('%s', (_, lines, rows) => {
    expect(news(rows)).toEqual(lines);
  });

  test('is nothing of what is nice to have', () => {
    const expectations = [
      { id: 'E1', text: 'must' },
      { id: 'E2', text: 'nice', optional: true },
    ];
    expect(news([['a', 0, { from: ['E2'] }]], {}, { posting: { expectations } })).toEqual([]);
  });

  const three: readonly TopicRow[] = topics.map(({ id }, index) => [id, 0, growth(`${index}`)] as const);

  test('can be named or left out', () => {
    expect(news(three, { learns: { a: false, c: true } })).toEqual(['- b: [1]', '- c: [2]']);
  });

  test('is begun as the person says', () => {
    expect(news(three, { plans: { a: ' With\na friend ' } })).toEqual(['- a: With a friend', '- b: [1]']);
  });

  test('is what they do not want to name among what they bring, where there is a lot to learn', () => {
    expect(news([['a', 1, { target: 4 }]], { brings: { q0: false } })).toEqual(['- a: [step]']);
  });
});

describe('switches', () => {
  const marks: Record<DraftSection, string> = {
    start: 'Start:',
    work: 'Work:',
    documents: 'Attached:',
    summary: 'Summary:',
    answers: 'Answers:',
    link: 'Link:',
  };
  const shown = (sections: readonly DraftSection[]) => {
    const text = bodyOf(draftOf(prepared, ANSWERS, { ...FULL, sections: new Set(sections) }));
    return Object.entries(marks).flatMap(([section, mark]) => (text.includes(mark) ? [section] : []));
  };

  test.each(Object.keys(marks) as DraftSection[])('let in %s alone', (section) => {
    expect(shown([section])).toEqual([section]);
  });

  test('let in what is to be seen to by itself', () => {
    expect(shown([...newDrafting.settings.sections])).toEqual(['start', 'work', 'documents']);
  });

  test('let in no link where there is none', () => {
    expect(bodyOf(draftOf(prepared, ANSWERS, { sections: new Set(['link']) }))).not.toContain('Link:');
  });
});

describe('a position that says little', () => {
  const bare = positionOf([{}]);

  test('is written to nobody in particular, and without documents', () => {
    expect(bodyOf(draftOf(bare, [2], { sections: new Set() }))).toBe(
      'Hello everybody,\n\nI apply for Gardener.\nAppeals: [reason]\n\nStrengths:\n- Statement 0.2.\n- [examples]\n\nYours\n[name]',
    );
  });

  test('has its enquiry under the subject of the application', () => {
    expect(enquiryDraft(bare, contentOf(bare, []), TEXTS).subject).toBe('Application');
  });
});

test('an enquiry is short, and under a subject of its own', () => {
  const draft = enquiryDraft(prepared, contentOf(prepared, ANSWERS), TEXTS);
  expect(draft.subject).toBe('Question: Orchard keeper');
  expect(bodyOf(draft)).toBe(
    'Hello Änne Müller and Robin Grün,\n\nI ask about Orchard keeper:\n\nWhat of Growing?\n\nYours\n[name]',
  );
});

test('a subject has one line', () => {
  const application = { email: 'jobs@example.org', subject: 'A\r\nBcc: x@example.org', enquirySubject: '\nB\n' };
  const position = positionOf([{}], { application });
  expect(draftOf(position, []).subject).toBe('A Bcc: x@example.org');
  expect(enquiryDraft(position, contentOf(position, []), TEXTS).subject).toBe('B');
});

test.each([
  ['Product Owner (d/f/m)', 'Product Owner'],
  ['Product Owner (m/w/d) in Berlin', 'Product Owner in Berlin'],
  ['Gardener (f | m | diverse)', 'Gardener'],
  ['Engineer (CI/CD)', 'Engineer (CI/CD)'],
  ['Engineer (Berlin)', 'Engineer (Berlin)'],
])('the title %s is written as %s', (title, plain) => {
  expect(plainTitle(title)).toBe(plain);
});
