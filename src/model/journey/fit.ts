import type { Answer, Level } from '../document/position.js';
import type { PreparedPosition, PreparedQuestion } from './prepare.js';
import { level, type Route } from './route.js';
import type { AnswerList } from './said.js';

/** How an answer compares with the target; `open` is a question without a level. */
export type Result = 'beyond' | 'match' | 'close' | 'grow' | 'open';

/** How far the answers on a topic cover what the posting asks for. */
export type Band = 'strong' | 'partial' | 'low' | 'insufficient';

/** `A` nothing with a lot to learn, `B` one to three points, `C` four or more; `insufficient`: too few answers to tell. */
export type Overall = 'A' | 'B' | 'C' | 'insufficient';

/** From what fits best; what cannot be told comes last. */
export const OVERALLS: readonly Overall[] = ['A', 'B', 'C', 'insufficient'];

export interface QuestionFit {
  readonly id: string;
  /** What the person chose; `null` without an answer and for an inferred question. */
  readonly answer: Answer | null;
  readonly level: Level | null;
  readonly target: Level;
  readonly result: Result;
  /** Not asked because a basis is missing; counts as level 0. */
  readonly inferred: boolean;
  /** Whether the overall fit counts it: an expectation of the posting, not one of its tasks or a question of depth. */
  readonly counted: boolean;
  /** Nice to have: counts in its topic once the target is reached, and never against anybody. */
  readonly optional: boolean;
}

export interface TopicFit {
  readonly id: string;
  /** Weighted credit, 0 to 1; 0 where no question has a level. */
  readonly ratio: number;
  /** Weighted share of the questions that have a level, 0 to 1. */
  readonly coverage: number;
  readonly band: Band;
}

export interface Fit {
  readonly overall: Overall;
  /** In the order of the document. */
  readonly topics: readonly TopicFit[];
  /** In the order of the document, without those left out. */
  readonly questions: readonly QuestionFit[];
  /** How many of the counted questions have a level. */
  readonly known: number;
  /** How many questions are counted, without those left out or not applicable. */
  readonly total: number;
}

/** Credits are counted in sixtieths, which every target from 1 to 5 divides, so that sums are whole numbers. */
const WHOLE = 60;

/**
 * What follows from a set of answers. The rules are fixed and published: credit `min(level, target) / target`, bands
 * at 4/5 and 9/20 of a topic's weighted mean, no statement below half of its weight answered; the overall letter
 * counts the points that are two or more levels below their target. Fractions are compared exactly.
 */
export function fit(prepared: PreparedPosition, answers: AnswerList, { standings }: Route): Fit {
  const questions: QuestionFit[] = [];
  const sums = prepared.position.topics.map(({ id }) => ({ id, credit: 0, known: 0, all: 0 }));
  let known = 0;
  let total = 0;
  let grow = 0;
  prepared.questions.forEach((entry, index) => {
    const standing = standings[index];
    if (standing !== 'asked' && standing !== 'inferred') return;
    const inferred = standing === 'inferred';
    const own = level(standings, answers, index);
    const one = questionFit(entry, own, inferred ? undefined : answers[index], inferred);
    questions.push(one);
    if (one.answer === 'not-applicable') return;
    const { weight, target } = entry.question;
    if (entry.optional && (own || 0) < target) return;
    const sum = sums[entry.topic];
    if (sum) {
      sum.all += weight;
      if (own !== undefined) {
        sum.known += weight;
        sum.credit += (weight * Math.min(own, target) * WHOLE) / target;
      }
    }
    if (!entry.counted) return;
    total++;
    if (own !== undefined) known++;
    if (one.result === 'grow') grow++;
  });
  const overall = known * 2 < total || total === 0 ? 'insufficient' : grow === 0 ? 'A' : grow <= 3 ? 'B' : 'C';
  const topics = sums.map(({ id, credit, known, all }) => ({
    id,
    ratio: known ? credit / (known * WHOLE) : 0,
    coverage: all ? known / all : 0,
    band: band(credit, known, all),
  }));
  return { overall, topics, questions, known, total };
}

function questionFit(
  { question: { id, target }, counted, optional }: PreparedQuestion,
  own: Level | undefined,
  answer: Answer | undefined,
  inferred: boolean,
): QuestionFit {
  const gap = target - (own || 0);
  const result = own === undefined ? 'open' : gap < 0 ? 'beyond' : gap === 0 ? 'match' : gap === 1 ? 'close' : 'grow';
  return { id, answer: answer ?? null, level: own ?? null, target, result, inferred, counted, optional };
}

function band(credit: number, known: number, all: number): Band {
  if (!known || known * 2 < all) return 'insufficient';
  if (credit * 5 >= known * WHOLE * 4) return 'strong';
  return credit * 20 >= known * WHOLE * 9 ? 'partial' : 'low';
}
