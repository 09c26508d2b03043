import type { Position } from '../../model/document/position.js';

/** The numbers of the questions that have a condition on this one, from 0. */
export const dependents = ({ questions }: Position, id: string): number[] =>
  questions.flatMap(({ askUnless = [], askOnlyIf = [] }, index) =>
    [...askUnless, ...askOnlyIf].some(({ question }) => question === id) ? [index] : [],
  );
