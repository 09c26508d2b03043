import { fit, type Fit } from '../model/journey/fit.js';
import type { PreparedPosition } from '../model/journey/prepare.js';
import type { Remembered } from '../page/stored-session.js';

/** A position with what a person has said to it. */
export interface Visit extends Remembered {
  readonly prepared: PreparedPosition;
}

/** What follows from the answers. */
export const fitOf = ({ prepared, session: { answers, route } }: Visit): Fit => fit(prepared, answers, route);

/** Where it begins, or goes on. */
export const beginning = ({ session: { answers, route }, outdated }: Visit) => ({
  most: route.askedAtMost,
  canResume: answers.length > 0,
  outdated,
});
