import type { Position, Question } from '../../model/document/position.js';

/** Whether answers that were given to one document may mean something else in the other. */
export const meansOtherwise = ({ questions: before }: Position, { questions: after }: Position): boolean =>
  before.length !== after.length ||
  before.some((question, index) => question !== after[index] && asked(question) !== asked(after[index]));

/** The version after this one: the last number but one rises, `1.0.0` to `1.1.0`. */
export function nextVersion(version: string): string {
  const numbers = version.split('.').map(Number);
  const at = Math.max(0, numbers.length - 2);
  return numbers.map((number, index) => (index < at ? number : index === at ? number + 1 : 0)).join('.');
}

const asked = (question: Partial<Question> = {}): string => {
  const { id, topic, from, weight, target, askUnless, askOnlyIf, text, options } = question;
  return JSON.stringify(
    [id, topic, from, weight, target, askUnless, askOnlyIf, text, options],
    // What authors note changes nothing for anybody else.
    (key, value: unknown) => (key === '$comment' ? undefined : value),
  );
};
