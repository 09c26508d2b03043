import type { Steps } from '../../authoring/steps.js';
import type { Position } from '../../model/document/position.js';
import type { PreparedPosition } from '../../model/journey/prepare.js';
import { type Doubt, doubtSteps } from './doubts.js';
import { type Trial, triable, trialSteps, type Tryout } from './trial.js';

/** A document that was tried: what everybody says and reads, and what that shows about the questions. */
export interface Tried {
  readonly prepared: PreparedPosition;
  readonly trials: readonly Trial[];
  readonly doubts: readonly Doubt[];
}

/** Tries a document; `null` if it cannot be shown. */
export function* triedSteps(document: Position, tryout: Tryout): Steps<Tried | null> {
  const prepared = triable(document);
  if (!prepared) return null;
  yield;
  const trials = yield* trialSteps(prepared, tryout);
  return { prepared, trials, doubts: yield* doubtSteps(prepared, trials) };
}
