import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/authoring/steps.js';
import { doubtSteps } from '../../src/editor/model/doubts.js';
import { influences } from '../../src/editor/model/influence.js';
import { fitOf, type Trial, triable, trialSteps } from '../../src/editor/model/trial.js';
import { newDocument } from '../../src/editor/model/new-document.js';
import { edit } from '../../src/editor/model/edit.js';
import { type Fit, OVERALLS, type Result } from '../../src/model/journey/fit.js';
import type { PreparedPosition } from '../../src/model/journey/prepare.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { positions } from './support/arbitraries.js';
import { SHIPPED } from './support/documents/shipped.js';
import { positionOf } from './support/position-of.js';

const trials = (...about: Parameters<typeof trialSteps>) => atOnce(trialSteps(...about));

const NOBODY = { draw: 1, own: {} };
const LADDER = ['lowest', 'below', 'target', 'highest'] as const;
const RESULTS: readonly Result[] = ['grow', 'close', 'match', 'beyond'];

const fitsOf = (prepared: PreparedPosition, draw = 1): Record<string, Fit> =>
  Object.fromEntries(trials(prepared, { ...NOBODY, draw }).map(({ who, fit }) => [who, fit]));

const asked = ({ questions }: Fit) => questions.map(({ id, inferred }) => [id, inferred]);

const trialOf = (prepared: PreparedPosition, who: Trial['who']): Trial => {
  const found = trials(prepared, NOBODY).find((one) => one.who === who);
  if (!found) throw new Error(`Nobody is ${who}.`);
  return found;
};

describe('Made-up applicants', () => {
  test('who has done more never reads worse, where they are asked the same', () => {
    fc.assert(
      fc.property(positions, (prepared) => {
        const fits = fitsOf(prepared);
        for (const [index, who] of LADDER.entries()) {
          const [less, more] = [fits[who], fits[LADDER[index + 1] ?? 'highest']];
          if (!less || !more || !isDeepStrictEqual(asked(less), asked(more))) continue;
          expect(OVERALLS.indexOf(more.overall)).toBeLessThanOrEqual(OVERALLS.indexOf(less.overall));
          less.questions.forEach(({ result }, at) => {
            expect(RESULTS.indexOf(more.questions[at]?.result ?? 'open')).toBeGreaterThanOrEqual(
              RESULTS.indexOf(result),
            );
          });
        }
      }),
    );
  });

  test('who does just what is asked for is nowhere below it, where there is such a statement', () => {
    fc.assert(
      fc.property(positions, (prepared) => {
        for (const { id, result, inferred } of fitsOf(prepared)['target']?.questions ?? []) {
          const question = prepared.questions[prepared.indexOf.get(id) ?? -1]?.question;
          const isOffered = question?.options.some(({ level }) => level >= question.target);
          if (isOffered && !inferred) expect(['match', 'beyond']).toContain(result);
        }
      }),
    );
  });

  test('who is never sure gets no statement, and nobody’s silence becomes a level', () => {
    fc.assert(
      fc.property(positions, (prepared) => {
        const fit = fitsOf(prepared)['unsure'];
        expect(fit?.overall).toBe('insufficient');
        expect(fit?.questions.every(({ level }) => level === null)).toBe(true);
      }),
    );
  });

  test('the drawn one stays the same person while other questions come and go', () => {
    const { answers } = trialOf(prepareOrchard(), 'mixed');
    const shorter = edit(orchard, { type: 'removeQuestion', question: 'grafting' });
    expect(trialOf(triable(shorter)!, 'mixed').answers).toEqual(answers.toSpliced(1, 1));
    const draws = new Set([1, 2, 3, 4, 5].map((draw) => JSON.stringify(fitsOf(prepareOrchard(), draw)['mixed'])));
    expect(draws.size).toBeGreaterThan(2);
  });

  test('the author is one of them, with what still fits', () => {
    const own = { ...ORCHARD_ANSWERS, gone: 2 } as const;
    const last = trials(prepareOrchard(), { draw: 1, own }).at(-1);
    expect(last?.who).toBe('own');
    expect(last?.fit.questions.map(({ result }) => result)).toEqual(['beyond', 'match', 'grow', 'open']);
  });

  test('answer every document, also one of which nothing is written', () => {
    for (const document of [newDocument('de'), ...SHIPPED.map(({ document }) => document as typeof orchard)])
      expect(trials(triable(document)!, NOBODY)).toHaveLength(7);
  });
});

describe('What a question moves', () => {
  test('is what follows from the other answer', () => {
    fc.assert(
      fc.property(positions, (prepared) => {
        const before = trialOf(prepared, 'mixed');
        for (const [id, moved] of influences(prepared, before)) {
          const index = prepared.indexOf.get(id) ?? -1;
          const options = prepared.questions[index]?.question.options ?? [];
          for (const { choice, moves, fit } of moved) {
            const level = options.at(choice === 'lowest' ? 0 : -1)?.level;
            expect(fit).toEqual(fitOf(prepared, before.answers.with(index, level)));
            expect(fit.overall !== before.fit.overall).toBe(moves === 'overall');
          }
        }
      }),
    );
  });

  test('is found for whoever has answered but one question', () => {
    const own = trials(prepareOrchard(), { draw: 1, own: { planting: 2 } }).at(-1)!;
    expect([...influences(prepareOrchard(), own).keys()]).toContain('pruning');
  });

  test('is nothing where four others are far away, and the sentence where one is', () => {
    const far = positionOf([0, 1, 2, 3, 4, 5].map(() => ({ target: 3 })));
    expect([...influences(far, trialOf(far, 'lowest')).values()].flat().map(({ moves }) => moves)).not.toContain(
      'overall',
    );
    const near = influences(far, trialOf(far, 'target'));
    expect(near.get('q0')?.map(({ choice, moves, fit }) => [choice, moves, fit.overall])).toEqual([
      ['lowest', 'overall', 'B'],
    ]);
  });
});

describe('Doubts', () => {
  const doubtsOf = (prepared: PreparedPosition) => atOnce(doubtSteps(prepared, trials(prepared, NOBODY)));

  test('are none of a position that tells people apart', () => {
    expect(doubtsOf(prepareOrchard())).toEqual([]);
    for (const { document } of SHIPPED)
      expect(
        doubtsOf(triable(document as typeof orchard)!).filter(({ kind }) => kind !== 'tells-nothing-apart'),
      ).toEqual([]);
  });

  test('name the questions that keep everybody from arriving', () => {
    const tooHigh = positionOf([{ target: 2 }, { target: 5, levels: [0, 1, 2] }]);
    expect(doubtsOf(tooHigh)).toEqual([
      { kind: 'nobody-arrives', questions: [1] },
      { kind: 'tells-nothing-apart', questions: [1] },
    ]);
    const shutOut = positionOf([{ target: 3 }, { target: 2, askUnless: [{ question: 'q0', atMost: 5 }] }]);
    expect(doubtsOf(shutOut)[0]).toEqual({ kind: 'nobody-arrives', questions: [1] });
  });

  test('say that all read the same', () => {
    const low = positionOf([{ target: 1 }, { target: 1 }]);
    expect(doubtsOf(low)).toEqual([{ kind: 'all-alike', questions: [0, 1] }]);
  });

  test('say that nothing counts', () => {
    const posting = { expectations: [{ id: 'must', text: 'You must' }], duties: [{ id: 'task', text: 'You will' }] };
    const tasks = positionOf([{ from: ['task'] }], { posting });
    expect(doubtsOf(tasks)).toEqual([{ kind: 'nothing-counts', questions: [] }]);
  });

  test('name what nobody is asked, and what tells nobody anything', () => {
    const prepared = positionOf([
      { target: 2 },
      { target: 2, askUnless: [{ question: 'q0', atMost: 1 }] },
      { target: 2, askOnlyIf: [{ question: 'q0', atLeast: 2 }], askUnless: [{ question: 'q0', atMost: 5 }] },
      { target: 2, levels: [2, 3, 4] },
    ]);
    expect(doubtsOf(prepared)).toEqual([
      { kind: 'tells-nothing-apart', questions: [3] },
      { kind: 'never-asked', questions: [2] },
    ]);
  });
});

const prepareOrchard = (): PreparedPosition => triable(orchard)!;
