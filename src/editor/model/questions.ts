import type { Position, Question, Text } from '../../model/document/position.js';
import { UNWRITTEN } from './words.js';

/** The number of a question in its document; -1 if there is none with this id. */
export const indexOf = ({ questions }: Position, id: string): number =>
  questions.findIndex((question) => question.id === id);

/** A document with one question changed. */
export function withQuestion(document: Position, id: string, change: (question: Question) => Question): Position {
  const index = indexOf(document, id);
  const before = document.questions[index];
  const after = before && change(before);
  if (!after || after === before) return document;
  return { ...document, questions: document.questions.with(index, after) };
}

/** A text that is still to be written in every language of a document. */
export const unwrittenText = ({ languages }: Pick<Position, 'languages'>): Text =>
  Object.fromEntries(languages.map((language) => [language, UNWRITTEN]));

/** A list with an entry at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const entry = list[from];
  if (entry === undefined || to === from || to < 0 || to >= list.length || !Number.isInteger(to)) return list;
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, entry);
}
