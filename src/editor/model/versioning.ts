import type { Position, Question } from '../../model/document/position.js';
import { wordsIn } from './words.js';

/** Whether answers that were given to one document may mean something else in the other. A language more does not. */
export function meansOtherwise(before: Position, after: Position): boolean {
  const languages = before.languages.filter((language) => after.languages.includes(language));
  return (
    before.questions.length !== after.questions.length ||
    before.questions.some((question, index) => {
      const now = after.questions[index];
      return question !== now && asked(question, languages) !== asked(now, languages);
    })
  );
}

/** The version after this one: the last number but one rises, `1.0.0` to `1.1.0`. */
export function nextVersion(version: string): string {
  const numbers = version.split('.').map(Number);
  const at = Math.max(0, numbers.length - 2);
  return numbers.map((number, index) => (index < at ? number : index === at ? number + 1 : 0)).join('.');
}

const asked = (question: Question | undefined, languages: readonly string[]): string => {
  const {
    id,
    topic,
    from,
    weight,
    target,
    askUnless,
    askOnlyIf,
    text,
    options = [],
  }: Partial<Question> = question ?? {};
  const said = [text, ...options.map((option) => option.text)];
  return JSON.stringify(
    [
      ...[id, topic, from, weight, target, askUnless, askOnlyIf],
      languages.map((language) => said.map((one) => wordsIn(one, language))),
      options.map(({ level }) => level),
    ],
    // What authors note changes nothing for anybody else.
    (key, value: unknown) => (key === '$comment' ? undefined : value),
  );
};
