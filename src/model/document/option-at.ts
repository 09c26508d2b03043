import type { Option, Question } from './position.js';

/** The option of a question at a level; `undefined` for any other value. */
export const optionAt = ({ options }: Question, level: unknown): Option | undefined =>
  options.filter((option) => option.level === level)[0];

/** Whether an answer to a question says that somebody would rather not do this. */
export const isUnwilling = (question: Question, answer: unknown): boolean =>
  optionAt(question, answer)?.willing === false;
