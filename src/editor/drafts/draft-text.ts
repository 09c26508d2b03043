import type { Question } from '../../model/document/position.js';
import { isObject, type Members } from '../../model/document/shape.js';

/** A question reads alike as long as nobody changes it. */
const known = new WeakMap<Question, string>();

/** A draft as JSON. It is written after each pause, and most of a large document is as it was before. */
export const draftText = (draft: object): string => objectText({ ...draft });

/** What holds the questions. */
const HOLDERS: readonly string[] = ['document', 'opened'];

const objectText = (members: Members): string =>
  `{${Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}:${memberText(name, value)}`)
    .join()}}`;

function memberText(name: string, value: unknown): string {
  if (name === 'questions' && Array.isArray(value)) return `[${value.map(questionText).join()}]`;
  return HOLDERS.includes(name) && isObject(value) ? objectText(value) : JSON.stringify(value);
}

function questionText(question: Question): string {
  const text = known.get(question) ?? JSON.stringify(question);
  known.set(question, text);
  return text;
}
