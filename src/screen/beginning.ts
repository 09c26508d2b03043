import { isWritten } from '../model/letter/drafting.js';
import type { ScreenProps } from './props.js';

/** What every first screen says of where somebody begins, or goes on. */
export const beginning = ({
  visit,
  members,
  wordsFor,
  headingLevel,
  remembers,
  askingRestart,
  done,
  dispatch,
}: ScreenProps) => ({
  words: wordsFor(visit),
  headingLevel,
  remembers,
  askingRestart,
  done,
  dispatch,
  most: visit.session.route.askedAtMost,
  hasDraft: [visit, ...members].some(({ drafting }) => isWritten(drafting)),
  canResume: visit.session.answers.length > 0,
  outdated: visit.outdated,
});
