import { unreachableSteps } from '../../authoring/hints/unreachable-questions.js';
import type { Steps } from '../../authoring/steps.js';
import type { Fit, QuestionFit } from '../../model/journey/fit.js';
import type { PreparedPosition } from '../../model/journey/prepare.js';
import type { Trial } from './trial.js';

/**
 * What the applicants together show about the questions.
 * - `nothing-counts`: no question counts for the whole;
 * - `nobody-arrives`: who has done most of everything does not read that it matches, because of these questions;
 * - `all-alike`: the sentence is the same for whoever begins and whoever has done everything;
 * - `tells-nothing-apart`: the comparison is the same whatever is answered to these questions;
 * - `never-asked`: the conditions of these questions rule each other out.
 */
export type DoubtKind = 'nothing-counts' | 'nobody-arrives' | 'all-alike' | 'tells-nothing-apart' | 'never-asked';

export interface Doubt {
  readonly kind: DoubtKind;
  /** The numbers of the questions that it is about, from 0. */
  readonly questions: readonly number[];
}

/** Doubts about the questions as a whole, the gravest first. With a step for each question. */
export function* doubtSteps(prepared: PreparedPosition, trials: readonly Trial[]): Steps<readonly Doubt[]> {
  const fits = new Map(trials.map(({ who, fit }) => [who, fit]));
  const [lowest, highest] = [fits.get('lowest'), fits.get('highest')];
  if (!lowest || !highest) return [];
  const neverAsked = yield* neverAskedSteps(prepared);
  const alike = alikeQuestions(lowest, highest).filter((id) => !neverAsked.has(id));
  const found: Doubt[] = [];
  const add = (kind: DoubtKind, ids: Iterable<string> = []) =>
    found.push({ kind, questions: [...ids].map((id) => prepared.indexOf.get(id) ?? 0) });
  if (highest.total === 0) add('nothing-counts');
  else if (highest.overall !== 'A') add('nobody-arrives', idsOf(highest, 'grow'));
  else if (lowest.overall === 'A') add('all-alike', closeFromTheStart(lowest));
  if (alike.length) add('tells-nothing-apart', alike);
  if (neverAsked.size) add('never-asked', neverAsked);
  return found;
}

const known = new WeakMap<PreparedPosition, ReadonlySet<string>>();

/** The same whoever answers. */
function* neverAskedSteps(prepared: PreparedPosition): Steps<ReadonlySet<string>> {
  const found = known.get(prepared) ?? (yield* unreachableSteps(prepared));
  known.set(prepared, found);
  return found;
}

const idsOf = ({ questions }: Fit, result: 'grow'): string[] =>
  questions.filter((one) => one.counted && one.result === result).map(({ id }) => id);

/** Counted questions whose first statement is said to be near the target, or at it. */
const closeFromTheStart = ({ questions }: Fit): string[] =>
  questions.filter(({ counted, result, inferred }) => counted && !inferred && result !== 'grow').map(({ id }) => id);

/** Questions that compare the same at both ends: nobody is told anything by them. */
function alikeQuestions(lowest: Fit, highest: Fit): string[] {
  const before = new Map(lowest.questions.map((one) => [one.id, comparison(one)]));
  return highest.questions.filter((one) => comparison(one) === before.get(one.id)).map(({ id }) => id);
}

/** What is read of a question; nothing is told by one that was not asked, so that it is like no other. */
const comparison = ({ result, inferred }: QuestionFit): unknown =>
  inferred ? {} : result === 'beyond' ? 'match' : result;
