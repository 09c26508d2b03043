import type { Position, Question } from '../../model/document/position.js';
import { levels } from '../../model/journey/joint.js';
import { type Hint, hint } from './hint.js';

/**
 * What is unwise where several positions are offered together: a question with the same id is asked once for all of
 * them, in the words of the first.
 *
 * @param earlier The positions that come before.
 */
export function* hintsOnSharedQuestions({ questions }: Position, earlier: readonly Position[]): Generator<Hint> {
  for (const [index, question] of questions.entries()) {
    const path = `$.questions[${index}]`;
    const [other] = earlier.filter(({ questions }) => questions.some(({ id }) => id === question.id));
    const asked = other?.questions.find(({ id }) => id === question.id);
    if (!other || !asked) continue;
    if (levels(asked) !== levels(question)) {
      yield hint(path, 'other-levels', { other: other.id });
    } else if (words(asked) !== words(question)) {
      yield hint(path, 'other-words', { other: other.id });
    }
  }
}

const words = ({ text, options }: Question): string => JSON.stringify([text, options.map(({ text }) => text)]);
