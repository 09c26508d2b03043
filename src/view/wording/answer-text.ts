import type { TemplateResult } from 'lit';
import type { Answer, Question, Text } from '../../model/document/position.js';
import { show, type Words } from '../words.js';

/** What somebody chose, in words: the statement itself, or by its name why there is none. */
export function answerText(words: Words, question: Question, answer: Answer | null | undefined): string {
  const statement = statementOf(question, answer);
  return statement === undefined ? reason(words, answer) : words.text(statement);
}

/** The same to show on the screen. */
export function showAnswer(
  words: Words,
  question: Question,
  answer: Answer | null | undefined,
): string | TemplateResult {
  const statement = statementOf(question, answer);
  return statement === undefined ? reason(words, answer) : show(words, statement);
}

const statementOf = (question: Question, answer: Answer | null | undefined): Text | undefined =>
  answer === 'not-applicable'
    ? question.notApplicable
    : question.options.filter(({ level }) => level === answer)[0]?.text;

function reason({ msg }: Words, answer: Answer | null | undefined): string {
  switch (answer) {
    case 'unsure':
      return msg('not sure or skipped', { id: 'state-unsure' });
    case 'not-applicable':
      return msg('not applicable', { id: 'state-not-applicable' });
    default:
      return msg('not answered', { id: 'state-unanswered' });
  }
}
