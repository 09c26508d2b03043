import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPosition } from '../../src/model/document/check-position.js';
import type { Answer } from '../../src/model/document/position.js';
import { type Band, fit, type Fit, type Overall } from '../../src/model/journey/fit.js';
import type { PreparedPosition } from '../../src/model/journey/prepare.js';
import { level, route } from '../../src/model/journey/route.js';
import type { AnswerList } from '../../src/model/journey/said.js';
import { type Case, cases, positions } from './support/arbitraries.js';

const BANDS: readonly Band[] = ['low', 'partial', 'strong'];
const LETTERS: readonly Overall[] = ['C', 'B', 'A'];

const fitOf = ({ prepared, answers }: Case): Fit => fit(prepared, answers, route(prepared, answers));

/** "Insufficient" stands outside the order. */
const isLower = <T>(order: readonly T[], a: T, b: T): boolean =>
  order.includes(a) && order.includes(b) && order.indexOf(a) < order.indexOf(b);

/** Nothing about the better one is lower than it is in the other. */
function expectNoLower(better: Fit, other: Fit): void {
  for (const [index, topic] of better.topics.entries()) {
    const { ratio, band } = other.topics[index]!;
    expect(topic.ratio).toBeGreaterThanOrEqual(ratio);
    expect(isLower(BANDS, topic.band, band)).toBe(false);
  }
  expect(isLower(LETTERS, better.overall, other.overall)).toBe(false);
}

/** The same case with another answer, or `undefined` if that makes another path. */
function onSamePath({ prepared, answers }: Case, index: number, answer: Answer): Case | undefined {
  const changed = answers.with(index, answer);
  const kinds = (answers: AnswerList) =>
    route(prepared, answers).standings.map((standing) => (standing === 'pending' ? 'left-out' : standing));
  return kinds(answers).join() === kinds(changed).join() ? { prepared, answers: changed } : undefined;
}

test('the generated positions are ones that the checker finds no problem with', () => {
  fc.assert(
    fc.property(positions, ({ position }) => {
      expect(checkPosition(position).problems).toEqual([]);
    }),
  );
});

describe('as long as the same questions are asked', () => {
  test('a higher level never lowers a ratio, a band or the whole', () => {
    fc.assert(
      fc.property(cases, (one) => {
        one.prepared.questions.forEach(({ question }, index) => {
          const now = one.answers[index];
          if (typeof now !== 'number') return;
          for (const option of question.options) {
            const higher = option.level > now && onSamePath(one, index, option.level);
            if (higher) expectNoLower(fitOf(higher), fitOf(one));
          }
        });
      }),
    );
  });

  test('being unsure is never worse than level 0', () => {
    fc.assert(
      fc.property(cases, (one) => {
        one.answers.forEach((_, index) => {
          const none = onSamePath(one, index, 0);
          const unsure = none && onSamePath(none, index, 'unsure');
          if (unsure) expectNoLower(fitOf(unsure), fitOf(none));
        });
      }),
    );
  });

  test('being unsure is never counted as zero', () => {
    fc.assert(
      fc.property(cases, ({ prepared, answers }) => {
        const unsure = { prepared, answers: answers.map(() => 'unsure' as const) };
        expect(fitOf(unsure)).toMatchObject({ known: 0, overall: 'insufficient' });
        for (const topic of fitOf(unsure).topics) expect(topic).toMatchObject({ coverage: 0, band: 'insufficient' });
      }),
    );
  });
});

describe('what is not asked', () => {
  test('counts, where a basis is missing, exactly as if asked and answered at level 0', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { prepared, answers } = one;
        const { standings } = route(prepared, answers);
        const onPath = [...prepared.questions.keys()].filter((i) => ['asked', 'inferred'].includes(standings[i]!));
        const outright: PreparedPosition = {
          ...prepared,
          questions: onPath.map((index) => ({ ...prepared.questions[index]!, askUnless: [], askOnlyIf: [] })),
        };
        const said = onPath.map((index) => (standings[index] === 'inferred' ? 0 : answers[index]));
        const { questions, ...rest } = fitOf({ prepared: outright, answers: said });
        const { questions: own, ...fit } = fitOf(one);
        expect(fit).toEqual(rest);
        expect(own.map(({ id, level, result }) => [id, level, result])).toEqual(
          questions.map(({ id, level, result }) => [id, level, result]),
        );
      }),
    );
  });

  test('changes nothing by what was said to it before', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { standings } = route(one.prepared, one.answers);
        const heard = one.answers.map((answer, index) => (standings[index] === 'asked' ? answer : undefined));
        expect(fitOf({ ...one, answers: heard })).toEqual(fitOf(one));
      }),
    );
  });
});

describe('the numbers', () => {
  test('are compared as exact fractions', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { topics } = fitOf(one);
        expect(topics.map(({ band }) => band)).toEqual(topics.map((_, topic) => exactBand(one, topic)));
      }),
    );
  });

  test('stay within their bounds', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { topics, questions, known, total } = fitOf(one);
        expect(known).toBeLessThanOrEqual(total);
        expect(total).toBeLessThanOrEqual(questions.length);
        for (const { ratio, coverage } of topics) {
          for (const value of [ratio, coverage]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});

/** The band of a topic by long arithmetic: every sum over one common denominator, nothing rounded. */
function exactBand({ prepared, answers }: Case, topic: number): Band {
  const { standings } = route(prepared, answers);
  let [credit, denominator, known, all] = [0n, 1n, 0n, 0n];
  prepared.questions.forEach(({ question, topic: own, optional }, index) => {
    const reached = level(standings, answers, index);
    const left = standings[index] === 'left-out' || standings[index] === 'pending';
    const notApplicable = standings[index] === 'asked' && answers[index] === 'not-applicable';
    if (own !== topic || left || notApplicable || (optional && (reached ?? 0) < question.target)) return;
    const [weight, target] = [BigInt(question.weight), BigInt(question.target)];
    all += weight;
    if (reached === undefined) return;
    known += weight;
    credit = credit * target + weight * BigInt(Math.min(reached, question.target)) * denominator;
    denominator *= target;
  });
  if (known === 0n || known * 2n < all) return 'insufficient';
  if (credit * 5n >= known * denominator * 4n) return 'strong';
  return credit * 20n >= known * denominator * 9n ? 'partial' : 'low';
}
