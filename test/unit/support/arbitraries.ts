import fc from 'fast-check';
import type { Answer, AtLeast, AtMost, Level, Position } from '../../../src/model/document/position.js';
import type { PreparedPosition } from '../../../src/model/journey/prepare.js';
import type { AnswerList } from '../../../src/model/journey/said.js';
import { positionOf, type Sketch } from './position-of.js';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5];
const TOPICS = ['a', 'b', 'c', 'd'];
const LINES = ['must', 'nice', 'task'];

/** A condition before it is known which questions come earlier. */
interface Drawn {
  readonly on: number;
  readonly level: Level;
}

const condition: fc.Arbitrary<Drawn> = fc.record({ on: fc.nat(), level: fc.constantFrom(...LEVELS) });
const conditions = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Drawn[]>([]) },
  { weight: 1, arbitrary: fc.array(condition, { maxLength: 2 }) },
);

const sketch = fc.record({
  topic: fc.constantFrom(...TOPICS),
  from: fc.subarray(LINES),
  weight: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 100 })),
  target: fc.constantFrom<Level[]>(1, 2, 3, 4, 5),
  levels: fc.oneof(fc.constant<Level[]>([0, 1, 2, 3, 4]), fc.subarray([...LEVELS], { minLength: 3, maxLength: 6 })),
  notApplicable: fc.boolean(),
  askUnless: conditions,
  askOnlyIf: conditions,
});

/**
 * Positions that the checker finds no problem with: 1 to 20 questions of every make, with conditions on earlier ones.
 */
export const positions: fc.Arbitrary<PreparedPosition> = fc
  .record({
    sketches: fc.array(sketch, { minLength: 1, maxLength: 20, size: 'max' }),
    id: fc.stringMatching(/^[a-z\d-]{1,20}$/),
    version: fc.stringMatching(/^\d{1,3}(\.\d{1,3}){0,2}$/),
  })
  .map(({ sketches, ...names }) =>
    positionOf(
      sketches.map((one, index) => ({
        topic: one.topic,
        from: one.from,
        weight: one.weight,
        target: one.target,
        levels: one.levels,
        ...(one.notApplicable && { notApplicable: 'Not for me.' }),
        ...conditionsOn(one, sketches.slice(0, index)),
      })),
      { ...names, posting, topics: TOPICS.map((id) => ({ id, title: `Topic ${id}` })) },
    ),
  );

const posting: Position['posting'] = {
  expectations: [
    { id: 'must', text: 'You must' },
    { id: 'nice', text: 'You may', optional: true },
  ],
  duties: [{ id: 'task', text: 'You will' }],
};

/** The conditions as far as there are earlier questions; `atLeast` stays at or below the target of its basis. */
function conditionsOn(
  { askUnless, askOnlyIf }: Record<'askUnless' | 'askOnlyIf', readonly Drawn[]>,
  earlier: readonly { readonly target: Level }[],
): Pick<Sketch, 'askUnless' | 'askOnlyIf'> {
  if (!earlier.length) return {};
  const atMost = askUnless.map(({ on, level }): AtMost => ({ question: `q${on % earlier.length}`, atMost: level }));
  const atLeast = askOnlyIf.map(({ on, level }): AtLeast => {
    const basis = on % earlier.length;
    return { question: `q${basis}`, atLeast: Math.min(level, earlier[basis]?.target ?? 0) as Level };
  });
  return { ...(atMost.length && { askUnless: atMost }), ...(atLeast.length && { askOnlyIf: atLeast }) };
}

/** Everything that somebody can say to a question. */
export function choicesOf({ questions }: PreparedPosition, index: number): Answer[] {
  const question = questions[index]?.question;
  const levels: Answer[] = question?.options.map((option) => option.level) ?? [];
  return question?.notApplicable ? [...levels, 'unsure', 'not-applicable'] : [...levels, 'unsure'];
}

/** A position and answers to it. */
export interface Case {
  readonly prepared: PreparedPosition;
  readonly answers: AnswerList;
}

/** Any answers, missing and hidden ones included. */
export const answersTo = (prepared: PreparedPosition): fc.Arbitrary<AnswerList> =>
  fc.tuple(...prepared.questions.map((_, index) => fc.constantFrom(undefined, ...choicesOf(prepared, index))));

/** What somebody would say to each question, were it asked. */
const opinionsOn = (prepared: PreparedPosition): fc.Arbitrary<AnswerList> =>
  fc.tuple(...prepared.questions.map((_, index) => fc.constantFrom(...choicesOf(prepared, index))));

const casesOf = (answers: typeof answersTo): fc.Arbitrary<Case> =>
  positions.chain((prepared) => answers(prepared).map((answers) => ({ prepared, answers })));

export const cases = casesOf(answersTo);
export const opinions = casesOf(opinionsOn);
