import type { TemplateResult } from 'lit';
import { optionAt } from '../../model/document/option-at.js';
import type { Answer, Question, Text } from '../../model/document/position.js';
import { show, type Words } from '../words.js';

/** What somebody chose, in words: the statement itself, or by its name why there is none. */
export function answerText(words: Words, question: Question, answer: Answer | null | undefined): string {
  const statement = statementOf(question, answer);
  return statement === undefined ? stateText(words.msg, answer) : words.text(statement);
}

/** The same to show on the screen. */
export function showAnswer(
  words: Words,
  question: Question,
  answer: Answer | null | undefined,
): string | TemplateResult {
  const statement = statementOf(question, answer);
  return statement === undefined ? stateText(words.msg, answer) : show(words, statement);
}

/** The statement that somebody chose, or that the question does not apply to them; none without an answer. */
export const statementOf = (question: Question, answer: Answer | null | undefined): Text | undefined =>
  answer === 'not-applicable' ? question.notApplicable : optionAt(question, answer)?.text;

/** Why there is no statement. */
export function stateText(msg: Words['msg'], answer: Answer | null | undefined): string {
  switch (answer) {
    case 'unsure':
      return msg('not sure or skipped', { id: 'state-unsure' });
    case 'not-applicable':
      return msg('not applicable', { id: 'state-not-applicable' });
    default:
      return msg('not answered', { id: 'state-unanswered' });
  }
}
