import type { Option, Question } from './position.js';

/** The option of a question at a level; `undefined` for any other value. */
export const optionAt = ({ options }: Question, level: unknown): Option | undefined =>
  options.filter((option) => option.level === level)[0];
