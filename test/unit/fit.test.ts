import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Expectation, Level, Position, Question } from '../../src/model/document/position.js';
import { type Band, fit, type Fit, type Overall, type Result } from '../../src/model/journey/fit.js';
import { prepare, type PreparedPosition } from '../../src/model/journey/prepare.js';
import { route } from '../../src/model/journey/route.js';
import type { AnswerList } from '../../src/model/journey/said.js';
import { fromAnswers } from '../../src/model/journey/session.js';
import { builtIn } from './support/built-in.js';
import { SHIPPED } from './support/documents/shipped.js';
import { positionOf } from './support/position-of.js';
import { byTheRules } from './support/scoring/by-the-rules.mjs';
import vectors from './support/scoring-vectors.json' with { type: 'json' };

const RESULTS: readonly Result[] = ['beyond', 'match', 'close', 'grow', 'open'];
const six = (value: number): number => Math.round(value * 1e6) / 1e6;

const fitOf = (prepared: PreparedPosition, answers: AnswerList): Fit =>
  fit(prepared, answers, route(prepared, answers));

/** The fit in the form of the published examples. */
function published(prepared: PreparedPosition, named: Readonly<Record<string, unknown>>) {
  const { answers, dropped } = fromAnswers(prepared, named);
  expect(dropped).toEqual([]);
  const path = route(prepared, answers);
  const { topics, questions, known, total, overall } = fit(prepared, answers, path);
  const ids = (holds: (one: Fit['questions'][number]) => boolean) => questions.filter(holds).map(({ id }) => id);
  return {
    asked: path.standings.filter((standing) => standing === 'asked').length,
    topics: Object.fromEntries(
      topics.map(({ id, ratio, coverage, band }) => [id, { ratio: six(ratio), coverage: six(coverage), band }]),
    ),
    results: Object.fromEntries(RESULTS.map((result) => [result, ids((one) => one.result === result)])),
    inferred: ids(({ inferred }) => inferred),
    known,
    total,
    overall,
  };
}

describe('the published examples', () => {
  test.each(vectors)('$name', ({ answers, expect: expected }) => {
    expect(byTheRules(builtIn.position, answers as Record<string, Answer>)).toEqual(expected);
    expect(published(builtIn, answers)).toEqual(expected);
  });
});

// By a second reckoning, in exact fractions, that shares no line with the first.
test.each(SHIPPED)('the fit for $name is the one of the rules, whatever the answers', ({ document }) => {
  const position = document as Position;
  const prepared = prepare(position);
  const answers = fc.record(
    Object.fromEntries(
      position.questions.map(({ id, options, notApplicable }) => [
        id,
        fc.constantFrom<Answer>(
          ...options.map(({ level }) => level),
          'unsure',
          ...(notApplicable ? (['not-applicable'] as const) : []),
        ),
      ]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(answers, (answers) => {
      expect(published(prepared, answers)).toEqual(byTheRules(position, answers));
    }),
    { numRuns: 200 },
  );
});

describe('a question', () => {
  test.each<[Answer | undefined, Level, Result]>([
    [3, 2, 'beyond'],
    [5, 1, 'beyond'],
    [2, 2, 'match'],
    [1, 2, 'close'],
    [0, 1, 'close'],
    [0, 2, 'grow'],
    [1, 5, 'grow'],
    ['unsure', 2, 'open'],
    ['not-applicable', 2, 'open'],
    [undefined, 2, 'open'],
  ])('answered by %s where %d is the target is %s', (answer, target, result) => {
    const prepared = positionOf([{ target, levels: [0, 1, 2, 3, 5], notApplicable: 'No.' }]);
    expect(fitOf(prepared, [answer]).questions).toEqual([
      {
        id: 'q0',
        answer: answer ?? null,
        level: typeof answer === 'number' ? answer : null,
        target,
        result,
        inferred: false,
        counted: true,
        optional: false,
      },
    ]);
  });

  test('that is inferred has level 0 and no answer, whatever was said before', () => {
    const prepared = positionOf([{}, { askUnless: [{ question: 'q0', atMost: 0 }] }]);
    expect(fitOf(prepared, [0, 4]).questions[1]).toMatchObject({
      answer: null,
      level: 0,
      result: 'grow',
      inferred: true,
    });
  });

  test.each<[string, AnswerList]>([
    ['ruled out', [1, 4]],
    ['not opened yet', [undefined, 4]],
  ])('that is %s appears nowhere', (_, answers) => {
    const prepared = positionOf([{}, { askOnlyIf: [{ question: 'q0', atLeast: 2 }] }]);
    const { questions, topics, total } = fitOf(prepared, answers);
    expect(questions.map(({ id }) => id)).toEqual(['q0']);
    expect(topics[0]).toMatchObject({ coverage: answers[0] === undefined ? 0 : 1 });
    expect(total).toBe(1);
  });
});

/** A weight, the target, and what was answered. */
type Row = readonly [weight: number, target: Level, answer?: Answer];

const topicOf = (rows: readonly Row[]) =>
  fitOf(
    positionOf(rows.map(([weight, target]) => ({ weight, target, notApplicable: 'No.', levels: [0, 1, 2, 3, 4, 5] }))),
    rows.map(([, , answer]) => answer),
  ).topics[0];

describe('a topic', () => {
  // Thirds and fifths have no exact binary fraction: sums of them land beside the threshold unless they are exact.
  test.each<[string, Band, readonly Row[]]>([
    ['4 of 5', 'strong', [[1, 5, 4]]],
    [
      '4/5 in thirds and fifths',
      'strong',
      [
        [6, 3, 2],
        [5, 5, 4],
        [4, 2, 2],
      ],
    ],
    [
      '4/5 in tenths',
      'strong',
      [
        [7, 1, 1],
        [1, 5, 3],
        [1, 5, 2],
        [1, 1, 0],
      ],
    ],
    [
      'a hair below 4/5',
      'partial',
      [
        [100, 5, 4],
        [100, 5, 4],
        [2, 3, 2],
      ],
    ],
    [
      '9 of 20',
      'partial',
      [
        [9, 1, 1],
        [11, 1, 0],
      ],
    ],
    [
      '9/20 in thirds and fifths',
      'partial',
      [
        [12, 3, 1],
        [5, 5, 2],
        [3, 3, 3],
      ],
    ],
    [
      'a hair below 9/20',
      'low',
      [
        [45, 1, 1],
        [55, 1, 0],
        [5, 5, 2],
      ],
    ],
    ['nothing but level 0', 'low', [[1, 3, 0]]],
    [
      'half of the weight answered',
      'strong',
      [
        [3, 1, 1],
        [1, 1, 'unsure'],
        [2, 1],
      ],
    ],
    [
      'a hair below half',
      'insufficient',
      [
        [49, 1, 1],
        [50, 1],
      ],
    ],
    [
      'no level at all',
      'insufficient',
      [
        [1, 1, 'unsure'],
        [1, 1],
      ],
    ],
    ['nothing but "not applicable"', 'insufficient', [[1, 1, 'not-applicable']]],
    [
      '"not applicable" left out',
      'strong',
      [
        [1, 1, 1],
        [100, 1, 'not-applicable'],
      ],
    ],
  ])('with %s is %s', (_, band, rows) => {
    expect(topicOf(rows)?.band).toBe(band);
  });

  test('weighs its questions, and what goes beyond counts no more than what matches', () => {
    expect(
      topicOf([
        [3, 2, 5],
        [1, 4, 1],
        [4, 1, 'unsure'],
        [9, 1, 'not-applicable'],
      ]),
    ).toEqual({
      id: 'plants',
      ratio: 3.25 / 4,
      coverage: 0.5,
      band: 'strong',
    });
  });

  test('without any level has neither ratio nor coverage', () => {
    expect(topicOf([[1, 1]])).toMatchObject({ ratio: 0, coverage: 0 });
  });
});

describe('the whole', () => {
  const grow: Answer = 0;
  const close: Answer = 1;
  const overall = (...answers: (Answer | undefined)[]): Overall =>
    fitOf(positionOf(answers.map(() => ({ notApplicable: 'No.' }))), answers).overall;

  test.each<[Overall, ...(Answer | undefined)[]]>([
    ['A', 2],
    ['A', close, close, 4],
    ['A', 2, 'unsure'],
    ['B', grow],
    ['B', grow, 2, 2, 2],
    ['B', grow, grow, grow, 2],
    ['C', grow, grow, grow, grow],
    ['C', grow, grow, grow, grow, grow, 4],
    ['insufficient', 2, 'unsure', undefined],
    ['insufficient', grow, undefined, undefined],
    ['insufficient', undefined],
    ['A', 2, 'not-applicable', 'not-applicable'],
    ['insufficient', 'not-applicable'],
  ])('is %s for %s %s %s %s %s %s', (letter, ...answers) => {
    expect(overall(...answers)).toBe(letter);
  });

  const expectation = (id: string, optional?: true): Expectation => ({ id, text: id, ...(optional && { optional }) });
  const posting = {
    expectations: [expectation('must'), expectation('nice', true)],
    duties: [{ id: 'task', text: 'task' }],
  };
  const counts = (from: Question['from'], rest: Partial<Question> = {}) =>
    fitOf(positionOf([{ from: ['must'] }, { from, ...rest }], { posting }), [2, 0]).total === 2;

  test.each<[string, boolean, Question['from'], Partial<Question>?]>([
    ['from an expectation', true, ['must']],
    ['from an expectation and a task', true, ['task', 'must']],
    ['from an expectation and a nice-to-have', true, ['must', 'nice']],
    ['from a nice-to-have', false, ['nice']],
    ['from a task', false, ['task']],
    ['from nothing', false, []],
    ['of depth', false, ['must'], { askOnlyIf: [{ question: 'q0', atLeast: 2 }] }],
    ['with an empty list of conditions', true, ['must'], { askOnlyIf: [] }],
  ])('of a question %s: counted %s', (_, counted, from, rest) => {
    expect(counts(from, rest)).toBe(counted);
  });

  test('counts no nice-to-have, not even where nothing else is expected', () => {
    const expectations = [expectation('nice', true)];
    const questions = [{ from: ['nice'] }, { from: ['task'] }];
    expect(fitOf(positionOf(questions, { posting: { ...posting, expectations } }), [2, 2])).toMatchObject({
      known: 1,
      total: 1,
      overall: 'A',
    });
  });

  test('counts all but depth where the posting expects nothing', () => {
    const questions = [{ from: [] }, { from: [], askOnlyIf: [{ question: 'q0', atLeast: 2 as const }] }];
    expect(fitOf(positionOf(questions, { posting: { expectations: [] } }), [2, 0])).toMatchObject({
      known: 1,
      total: 1,
      overall: 'A',
    });
  });
});

describe('a nice-to-have', () => {
  const posting = {
    expectations: [
      { id: 'E1', text: 'must' },
      { id: 'E2', text: 'nice', optional: true },
    ],
  };
  const prepared = positionOf([{}, { from: ['E2'], weight: 3 }], { posting });

  test.each<[string, Answer | undefined, { ratio: number; coverage: number }]>([
    ['below its target counts nowhere', 1, { ratio: 0.5, coverage: 1 }],
    ['unanswered counts nowhere', undefined, { ratio: 0.5, coverage: 1 }],
    ['left unsure counts nowhere', 'unsure', { ratio: 0.5, coverage: 1 }],
    ['at its target counts in its topic', 2, { ratio: 3.5 / 4, coverage: 1 }],
  ])('%s', (_, answer, topic) => {
    expect(fitOf(prepared, [1, answer]).topics[0]).toMatchObject(topic);
    expect(fitOf(prepared, [1, answer])).toMatchObject({ known: 1, total: 1, overall: 'A' });
  });
});
