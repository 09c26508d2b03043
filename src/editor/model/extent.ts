import type { Position } from '../../model/document/position.js';

/** How many minutes the questions take, as the first screen of the element says it. */
export const minutesOf = ({ minutes, questions }: Position): number =>
  minutes ?? Math.max(1, Math.round(questions.length / 2));
