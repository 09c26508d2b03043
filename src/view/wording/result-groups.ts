import type { Fit, QuestionFit } from '../../model/journey/fit.js';
import { isCounted } from '../../model/journey/summary.js';

/** The results as the summary counts them, strengths first. */
export type ResultGroup = 'match' | 'close' | 'grow' | 'open' | 'not-applicable';

export const RESULT_GROUPS: readonly ResultGroup[] = ['match', 'close', 'grow', 'open', 'not-applicable'];

/** What does not apply to somebody has an answer: it is not left open. */
export const groupOf = ({ result, answer }: Pick<QuestionFit, 'result' | 'answer'>): ResultGroup =>
  answer === 'not-applicable' ? answer : result === 'beyond' ? 'match' : result;

/** The groups of the questions that the overall fit counts. */
export const countedGroups = ({ questions }: Fit): ResultGroup[] => questions.filter(isCounted).map(groupOf);
