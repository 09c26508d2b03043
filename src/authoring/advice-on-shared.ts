import type { Problem } from '../model/document/findings.js';
import type { Position, Question } from '../model/document/position.js';
import { levels } from '../model/journey/joint.js';

/**
 * What is unwise where several positions are offered together: a question with the same id is asked once for all of
 * them, in the words of the first.
 *
 * @param earlier The positions that come before.
 */
export function* adviceOnShared({ questions }: Position, earlier: readonly Position[]): Generator<Problem> {
  for (const [index, question] of questions.entries()) {
    const path = `$.questions[${index}]`;
    const [other] = earlier.filter(({ questions }) => questions.some(({ id }) => id === question.id));
    const asked = other?.questions.find(({ id }) => id === question.id);
    if (!other || !asked) continue;
    if (levels(asked) !== levels(question)) {
      yield { path, message: `"${other.id}" has this id for a question with other levels. Choose another id.` };
    } else if (words(asked) !== words(question)) {
      yield { path, message: `"${other.id}" asks this in other words. Use the same words, or choose another id.` };
    }
  }
}

const words = ({ text, options }: Question): string => JSON.stringify([text, options.map(({ text }) => text)]);
