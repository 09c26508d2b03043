import { optionAt } from '../document/option-at.js';
import type { Answer, Question } from '../document/position.js';
import type { Member } from './prepare.js';

/** Answers by the index of the question; a hole is a question without an answer. */
export type AnswerList = readonly (Answer | undefined)[];

/** What a person has said, by the index of the question. */
export interface Said {
  readonly answers: AnswerList;
  /** What they wrote as examples for the letter. */
  readonly examples: readonly (string | undefined)[];
}

/** The answer, if the question offers it. Takes any value. */
export const offered = (question: Question, answer: unknown): Answer | undefined =>
  answer === 'unsure' || (answer === 'not-applicable' && question.notApplicable)
    ? answer
    : optionAt(question, answer)?.level;

/** What was said to one position, out of what was said to all. */
export function saidToMember({ prepared, indexInAll }: Member, all: Said): Said {
  const answers: (Answer | undefined)[] = [];
  const examples: (string | undefined)[] = [];
  indexInAll.forEach((inAll, index) => {
    const question = prepared.questions[index]?.question;
    const answer = question && offered(question, all.answers[inAll]);
    const example = all.examples[inAll];
    // Holes where nothing was said, so that the length tells whether anything was.
    if (answer !== undefined) answers[index] = answer;
    if (example) examples[index] = example;
  });
  return { answers, examples };
}

/** What was said to all, with what has been said to one position since `before`: by default, since it was said to all. */
export function withMember(member: Member, all: Said, own: Said, before = saidToMember(member, all)): Said {
  const { indexInAll } = member;
  return {
    answers: withChanges(indexInAll, all.answers, before.answers, own.answers),
    examples: withChanges(indexInAll, all.examples, before.examples, own.examples),
  };
}

function withChanges<T>(
  indexInAll: readonly number[],
  all: readonly (T | undefined)[],
  before: readonly (T | undefined)[],
  own: readonly (T | undefined)[],
): readonly (T | undefined)[] {
  const next = all.slice();
  indexInAll.forEach((inAll, index) => {
    // What this position does not offer was said to another one.
    if (own[index] !== before[index]) next[inAll] = own[index];
  });
  return withoutEnd(next);
}

/** A list without an end in which nothing is said: its length tells whether anything was. */
export function withoutEnd<T>(list: (T | undefined)[]): readonly (T | undefined)[] {
  while (list.length && list[list.length - 1] === undefined) list.length--;
  return list;
}

/** Whether the same was said. */
export const isSame = (a: Said, b: Said): boolean => sameList(a.answers, b.answers) && sameList(a.examples, b.examples);

/** Whether two lists hold the same; a hole is the same as nothing. */
export function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; a !== b && i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
