import { describe, expect, test } from 'vitest';
import type { Answer, Position } from '../../src/model/document/position.js';
import { prepare } from '../../src/model/journey/prepare.js';
import { type DraftSection, enquiryDraft, USUAL_SECTIONS } from '../../src/model/letter/draft.js';
import { orchard } from '../support/documents/orchard.js';
import { bodyOf, draftOf, linesBelow, TEXTS } from './support/draft-of.js';
import { positionOf, type Sketch } from './support/position-of.js';

const prepared = prepare(orchard);
const ANSWERS: Answer[] = [3, 1, 0, 'unsure'];
const FULL = { examples: ['Bonn,\n  2019', , ' ', 'Every Saturday'], link: 'https://example.org/#x' };

test('a draft holds everything in its order', () => {
  const draft = draftOf(prepared, ANSWERS, FULL);
  expect(draft.subject).toBe('Application: Orchard keeper');
  expect(bodyOf(draft)).toBe(`Hello Änne Müller and Robin Grün,

I apply for Orchard keeper.

Strengths:
- Growing: I have planted with others in my care.
- Selling: [blank]

Examples:
- Growing: Bonn, 2019
- Selling: Every Saturday

Learning: Growing.

Attached: a letter and a CV.

Summary:
2 of 3.
- Growing: beyond match grow.
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
  const NONE = '[blank]';

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
      'is none below level 2',
      NONE,
      [
        [1, { target: 3 }],
        [0, { target: 3 }],
      ],
    ],
    ['is one at level 1 where that is the target', 0, [[1, { target: 1 }]]],
    ['is none of those without a level', NONE, [['unsure'], ['not-applicable', { notApplicable: 'No.' }], [undefined]]],
    ['is none of those not asked', NONE, [[0], [4, { askUnless: [{ question: 'q0', atMost: 0 }] }]]],
    ['is none of those left out', NONE, [[1], [4, { askOnlyIf: [{ question: 'q0', atLeast: 2 }] }]]],
  ])('%s: %s', (_, named, rows) => {
    const position = positionOf(rows.map(([, sketch = {}]) => sketch));
    const statement = named === NONE ? NONE : `Statement ${named}.${String(answersOf(rows)[named])}.`;
    expect(linesBelow('Strengths:', draftOf(position, answersOf(rows)))).toEqual([`- Plants: ${statement}`]);
  });

  test('is looked for in each topic by itself, in the order of the document', () => {
    const topics = ['a', 'b', 'c'].map((id) => ({ id, title: id }));
    const position = positionOf([{ topic: 'c' }, { topic: 'a' }, { topic: 'c' }], { topics });
    expect(linesBelow('Strengths:', draftOf(position, [2, 3, 4]))).toEqual([
      '- a: Statement 1.3.',
      '- b: [blank]',
      '- c: Statement 2.4.',
    ]);
  });
});

describe('what somebody wants to learn', () => {
  const topics = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }));
  /** A topic, and what was answered to a question of it. */
  type TopicRow = readonly [topic: string, ...Row];

  const learning = (rows: readonly TopicRow[], rest: Partial<Position> = {}) => {
    const questions = rows.map(([topic, , sketch]) => ({ topic, ...sketch }));
    const answers = rows.map(([, answer]) => answer);
    return /^Learning: (.*)\.$/m.exec(bodyOf(draftOf(positionOf(questions, { topics, ...rest }), answers)))?.[1];
  };

  test.each<[rule: string, named: string | undefined, rows: readonly TopicRow[]]>([
    [
      'is the topic with a lot to learn',
      'b',
      [
        ['a', 2],
        ['b', 0],
      ],
    ],
    [
      'is two topics at most, most to learn first',
      'c + a',
      [
        ['a', 1, { target: 3 }],
        ['b', 2, { target: 4 }],
        ['c', 0],
      ],
    ],
    [
      'adds up what a topic holds',
      'b + a',
      [
        ['a', 0],
        ['b', 1, { target: 3 }],
        ['b', 1, { target: 3 }],
      ],
    ],
    [
      'goes by weight',
      'b + a',
      [
        ['a', 0],
        ['b', 0, { weight: 2 }],
      ],
    ],
    [
      'goes by the order of the document where all is equal',
      'a + b',
      [
        ['d', 0],
        ['b', 0],
        ['a', 0],
      ],
    ],
    [
      'holds what is inferred',
      'a + b',
      [
        ['a', 0, { weight: 2 }],
        ['b', 4, { askUnless: [{ question: 'q0', atMost: 0 }] }],
      ],
    ],
    [
      'is nothing where all is close',
      undefined,
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [
      'is nothing of what is not known',
      undefined,
      [
        ['a', 'unsure'],
        ['b', undefined],
      ],
    ],
  ])('%s: %s', (_, named, rows) => {
    expect(learning(rows)).toBe(named);
  });

  test('is nothing of what is nice to have', () => {
    const expectations = [
      { id: 'E1', text: 'must' },
      { id: 'E2', text: 'nice', optional: true },
    ];
    expect(
      learning(
        [
          ['a', 0, { from: ['E2'], weight: 9 }],
          ['b', 0],
        ],
        { posting: { expectations } },
      ),
    ).toBe('b');
  });
});

describe('examples', () => {
  test('to questions that are not asked wait like the answers', () => {
    const examples = ['Kept', 'Left out', 'Inferred'];
    expect(linesBelow('Examples:', draftOf(prepared, [0, 3, 3], { examples }))).toEqual(['- Growing: Kept']);
  });

  test('are not announced where there are none', () => {
    expect(bodyOf(draftOf(prepared, ANSWERS, { examples: ['', ' \n'] }))).not.toContain('Examples:');
  });
});

describe('switches', () => {
  const marks: Record<DraftSection, string> = {
    strengths: 'Strengths:',
    examples: 'Examples:',
    learn: 'Learning:',
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

  test('let in the strengths, examples and wishes by themselves', () => {
    expect(shown(USUAL_SECTIONS)).toEqual(['strengths', 'examples', 'learn']);
  });

  test('leave what every application says', () => {
    expect(bodyOf(draftOf(prepared, ANSWERS, { ...FULL, sections: new Set() }))).toBe(
      'Hello Änne Müller and Robin Grün,\n\nI apply for Orchard keeper.\n\nAttached: a letter and a CV.\n\nYours\n[name]',
    );
  });

  test('let in no link where there is none', () => {
    expect(bodyOf(draftOf(prepared, ANSWERS, { sections: new Set(['link']) }))).not.toContain('Link:');
  });
});

describe('a position that says little', () => {
  const bare = positionOf([{}]);

  test('is written to nobody in particular, and without documents', () => {
    expect(bodyOf(draftOf(bare, [2], { sections: new Set() }))).toBe(
      'Hello everybody,\n\nI apply for Gardener.\n\nYours\n[name]',
    );
  });

  test('has its enquiry under the subject of the application', () => {
    expect(enquiryDraft(bare, TEXTS).subject).toBe('Application');
  });
});

test('an enquiry is short, and under a subject of its own', () => {
  const draft = enquiryDraft(prepared, TEXTS);
  expect(draft.subject).toBe('Question: Orchard keeper');
  expect(bodyOf(draft)).toBe(
    'Hello Änne Müller and Robin Grün,\n\nI ask about Orchard keeper:\n\n[question]\n\nYours\n[name]',
  );
});

test('a subject has one line', () => {
  const application = { email: 'jobs@example.org', subject: 'A\r\nBcc: x@example.org', enquirySubject: '\nB\n' };
  const position = positionOf([{}], { application });
  expect(draftOf(position, []).subject).toBe('A Bcc: x@example.org');
  expect(enquiryDraft(position, TEXTS).subject).toBe('B');
});
