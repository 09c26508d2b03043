import type { Steps } from '../../authoring/steps.js';
import type { Answers, Position } from '../../model/document/position.js';
import { fit, type Fit } from '../../model/journey/fit.js';
import { prepare, type PreparedPosition } from '../../model/journey/prepare.js';
import { route } from '../../model/journey/route.js';
import type { AnswerList } from '../../model/journey/said.js';
import { byId, fromAnswers } from '../../model/journey/session.js';
import { type Sample, sampleAnswers, SAMPLES } from './applicants.js';
import { previewable } from './previewable.js';

/** Who answers: somebody made up, or the author. */
export type Applicant = Sample | 'own';

/** What somebody says, and what follows from it. */
export interface Trial {
  readonly who: Applicant;
  readonly answers: AnswerList;
  /** The same by the ids of the questions. */
  readonly said: Answers;
  readonly fit: Fit;
}

/** What to try with. */
export interface Tryout {
  /** Who is looked at more closely. */
  readonly who: Applicant;
  /** Which of the mixed applicants. */
  readonly draw: number;
  /** What the author has answered. */
  readonly own: Answers;
}

export const FIRST_TRYOUT: Tryout = { who: 'target', draw: 1, own: {} };

const prepared = new WeakMap<Position, PreparedPosition | null>();

/** A document as applicants meet it, with what is missing bridged; `null` if it cannot be shown. */
export function triable(document: Position): PreparedPosition | null {
  const known = prepared.get(document);
  if (known !== undefined) return known;
  const position = previewable(document);
  const made = position && prepare(position);
  prepared.set(document, made);
  return made;
}

/** What everybody says, and what follows, the author last. With a step for each of them. */
export function* trialSteps(
  prepared: PreparedPosition,
  { draw, own }: Pick<Tryout, 'draw' | 'own'>,
): Steps<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const who of SAMPLES) {
    trials.push(trial(prepared, who, sampleAnswers(prepared, who, draw)));
    yield;
  }
  return [...trials, trial(prepared, 'own', fromAnswers(prepared, own).answers)];
}

const trial = (prepared: PreparedPosition, who: Applicant, answers: AnswerList): Trial => ({
  who,
  answers,
  said: byId(prepared, answers),
  fit: fitOf(prepared, answers),
});

/** The same rules, in the same order, as for those who apply. */
export const fitOf = (prepared: PreparedPosition, answers: AnswerList): Fit =>
  fit(prepared, answers, route(prepared, answers));
