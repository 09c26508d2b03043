import type { Answer, Question } from './position.js';

/** The answer, if the question offers it. Takes any value. */
export const offered = ({ options, notApplicable }: Question, answer: unknown): Answer | undefined =>
  answer === 'unsure' || (answer === 'not-applicable' && notApplicable)
    ? answer
    : options.find(({ level }) => level === answer)?.level;
