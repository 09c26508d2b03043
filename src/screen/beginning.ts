import type { ScreenProps } from './props.js';

/** What every first screen says of where somebody begins, or goes on. */
export const beginning = ({ visit, wordsFor, headingLevel, remembers, askingRestart, dispatch }: ScreenProps) => ({
  words: wordsFor(visit),
  headingLevel,
  remembers,
  askingRestart,
  dispatch,
  most: visit.session.route.askedAtMost,
  canResume: visit.session.answers.length > 0,
  outdated: visit.outdated,
});
