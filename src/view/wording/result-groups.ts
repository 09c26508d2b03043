import type { Fit, Result } from '../../model/journey/fit.js';

/** The results as the summary groups them, strengths first. */
export type ResultGroup = 'match' | 'close' | 'grow' | 'open';

export const RESULT_GROUPS: readonly ResultGroup[] = ['match', 'close', 'grow', 'open'];

export const groupOf = (result: Result): ResultGroup => (result === 'beyond' ? 'match' : result);

/** The groups of the points that the overall fit counts. */
export const countedGroups = ({ questions }: Fit): ResultGroup[] =>
  questions
    .filter(({ counted, answer }) => counted && answer !== 'not-applicable')
    .map(({ result }) => groupOf(result));
