import type { Option, Position, Question } from '../../model/document/position.js';
import type { ActionOf } from './actions.js';
import { unwrittenText, withQuestion } from './questions.js';

/** How many options a question has. */
export const FEWEST_OPTIONS = 3;
export const MOST_OPTIONS = 6;

export const addOption = (document: Position, { question, level }: ActionOf<'addOption'>): Position =>
  withQuestion(document, question, (before) => {
    const { options } = before;
    if (options.length >= MOST_OPTIONS || options.some((option) => option.level === level)) return before;
    const added: Option = { level, text: unwrittenText(document) };
    return { ...before, options: [...options, added].sort((a, b) => a.level - b.level) };
  });

/** Changes places with the statement above or below: the words move, the levels stay. */
export const moveOption = (document: Position, { question, level, by }: ActionOf<'moveOption'>): Position =>
  withQuestion(document, question, (before) => {
    const index = before.options.findIndex((option) => option.level === level);
    const [one, other] = [before.options[index], before.options[index + by]];
    if (!one || !other) return before;
    const options = before.options
      .with(index, { ...other, level: one.level })
      .with(index + by, { ...one, level: other.level });
    return { ...before, options };
  });

/** Whether a statement says that somebody would rather not. */
export const setWilling = (document: Position, { question, level, isWilling }: ActionOf<'setWilling'>): Position =>
  withQuestion(document, question, (before) => ({
    ...before,
    options: before.options.map(({ willing, ...option }) => ({
      ...option,
      ...(option.level !== level ? willing !== undefined && { willing } : !isWilling && { willing: false }),
    })),
  }));

export const removeOption = (document: Position, { question, level }: ActionOf<'removeOption'>): Position =>
  withQuestion(document, question, (before): Question => {
    const options = before.options.filter((option) => option.level !== level);
    return options.length === before.options.length || options.length < FEWEST_OPTIONS
      ? before
      : { ...before, options };
  });
