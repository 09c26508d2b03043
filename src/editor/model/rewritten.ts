import type { Position, Question, Text } from '../../model/document/position.js';
import type { ActionOf } from './actions.js';
import { newId } from './new-id.js';
import { indexOf } from './questions.js';
import { isWritten, wordsIn } from './words.js';

/**
 * The ids of the questions that say something else than when the document was opened, in the question itself or in a
 * statement at its level: whoever has answered one keeps the answer, and may not mean that any more.
 */
export function rewritten(opened: Position, { questions, languages }: Position): string[] {
  const before = new Map(opened.questions.map((question) => [question.id, question]));
  return questions
    .filter((question) => {
      const was = before.get(question.id);
      return was !== undefined && was !== question && saysOtherwise(was, question, languages);
    })
    .map(({ id }) => id);
}

function saysOtherwise(was: Question, is: Question, languages: readonly string[]): boolean {
  const statements = is.options.map(({ level, text }) => [was.options.find((one) => one.level === level)?.text, text]);
  return [[was.text, is.text], ...statements].some(
    ([before, after]) => before !== after && languages.some((language) => differs(before, after, language)),
  );
}

/** Signs and capitals say nothing else, and what was not written yet said nothing. */
function differs(before: Text | undefined, after: Text | undefined, language: string): boolean {
  const [was, is] = [wordsIn(before, language), wordsIn(after, language)];
  return isWritten(was) && isWritten(is) && lettersOf(was) !== lettersOf(is);
}

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** Makes another question of one: answers to the old one are no longer its own. Conditions on it follow. */
export function renewQuestion(document: Position, { question: id, name }: ActionOf<'renewQuestion'>): Position {
  if (indexOf(document, id) < 0 || name === id) return document;
  const taken = document.questions.map((question) => question.id);
  const to = newId(name ?? id.replace(/-\d+$/, ''), taken, 'question');
  const renamed = <C extends { readonly question: string }>(conditions: readonly C[]): C[] =>
    conditions.map((one) => (one.question === id ? { ...one, question: to } : one));
  const questions = document.questions.map((question): Question => {
    const { askUnless, askOnlyIf } = question;
    const depends = [...(askUnless ?? []), ...(askOnlyIf ?? [])].some((one) => one.question === id);
    if (question.id === id) return { ...question, id: to };
    if (!depends) return question;
    return {
      ...question,
      ...(askUnless && { askUnless: renamed(askUnless) }),
      ...(askOnlyIf && { askOnlyIf: renamed(askOnlyIf) }),
    };
  });
  return { ...document, questions };
}
