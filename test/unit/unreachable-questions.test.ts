import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unreachableSteps } from '../../src/authoring/hints/unreachable-questions.js';
import { atOnce } from '../../src/authoring/steps.js';
import type { Answer, Level, Position } from '../../src/model/document/position.js';
import { prepare } from '../../src/model/journey/prepare.js';
import { route } from '../../src/model/journey/route.js';
import { minimal } from './support/documents/minimal.js';

const level = (from: Level, to: Level) => fc.integer({ min: from, max: to }) as fc.Arbitrary<Level>;

/** Four questions, each with three options and any conditions on those before it. */
const positions = fc
  .tuple(...[0, 1, 2, 3].map((index) => question(index)))
  .map((questions): Position => ({ ...(minimal() as Position), questions }));

function question(index: number) {
  const earlier = fc.integer({ min: 0, max: Math.max(0, index - 1) }).map((at) => `q${at}`);
  const conditions = <T>(condition: fc.Arbitrary<T>) => fc.array(condition, { maxLength: index && 2 });
  return fc.record({
    id: fc.constant(`q${index}`),
    topic: fc.constant('plants'),
    from: fc.constant([]),
    weight: fc.constant(1),
    target: level(1, 5),
    text: fc.constant('What?'),
    askUnless: conditions(fc.record({ question: earlier, atMost: level(0, 5) })),
    askOnlyIf: conditions(fc.record({ question: earlier, atLeast: level(1, 5) })),
    options: fc
      .uniqueArray(level(0, 5), { minLength: 3, maxLength: 3 })
      .map((levels) => levels.sort().map((at) => ({ level: at, text: 'So.' }))),
  });
}

/** The same by trying every answer to every question. */
function neverAsked(position: Position): ReadonlySet<string> {
  const prepared = prepare(position);
  const never = new Set(position.questions.map(({ id }) => id));
  const paths = position.questions.reduce<Answer[][]>(
    (before, { options }) =>
      before.flatMap((path) => [...options.map((option) => [...path, option.level]), [...path, 'unsure']]),
    [[]],
  );
  for (const path of paths) {
    const { standings } = route(prepared, path);
    position.questions.forEach(({ id }, index) => {
      if (standings[index] === 'asked') never.delete(id);
    });
  }
  return never;
}

test('unreachable are the questions that are not asked, whatever the answers', () => {
  fc.assert(
    fc.property(positions, (position) => {
      expect(atOnce(unreachableSteps(prepare(position)))).toEqual(neverAsked(position));
    }),
    { numRuns: 500 },
  );
}, 60_000);
