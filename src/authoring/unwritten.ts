import { at } from '../model/document/path.js';
import { isObject, isText } from '../model/document/shape.js';
import type { Remark } from './sentences/sentence.js';
import type { Steps } from './steps.js';

/** What stands where something is still to be written. */
export const TODO = /\bTODO\b/;

/** How deep a document is looked into: none that is right in form is as deep. */
export const DEEPEST = 12;

/**
 * How many texts are still to be written, counted by the parts of the document that people write one after another. With
 * a step for each entry of its lists.
 */
export function* unwrittenSteps(document: unknown): Steps<Remark[]> {
  const counts = new Map<string, number>();
  for (const path of todos(document, '$')) {
    const part = path === undefined ? undefined : partOf(path);
    if (part === undefined) yield;
    else counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts].map(([path, count]) => ({ path, code: 'unwritten', values: { count } }));
}

function* todos(value: unknown, path: string, depth = DEEPEST): Generator<string | undefined> {
  if (!depth) return;
  if (isText(value)) {
    if (TODO.test(value)) yield path;
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      yield* todos(entry, `${path}[${index}]`, depth - 1);
      yield undefined;
    }
  } else if (isObject(value)) {
    for (const [key, entry] of Object.entries(value))
      if (key !== '$comment') yield* todos(entry, at(path, key), depth - 1);
  }
}

/** A question, a topic or a line; else a field of the document. */
const partOf = (path: string): string =>
  /^\$(?:\[\d+\])?\.(?:posting\.)?(?:questions|topics|expectations|duties|offers)\[\d+\]/.exec(path)?.[0] ??
  /^\$(?:\[\d+\])?\.[\w$]+/.exec(path)?.[0] ??
  path;

/**
 * A document as it will be once all is written: where TODO stands, something stands that is right in form.
 * So mistakes and hints in what is there already can be told apart from what is missing.
 */
export function asIfWritten(document: unknown, depth = DEEPEST): unknown {
  if (isText(document)) return TODO.test(document) ? stopgap(document) : document;
  if (Array.isArray(document) && depth) return document.map((entry: unknown) => asIfWritten(entry, depth - 1));
  if (!isObject(document) || !depth) return document;
  return Object.fromEntries(
    Object.entries(document).map(([key, entry]) => [key, key === '$comment' ? entry : asIfWritten(entry, depth - 1)]),
  );
}

/** Longer than what is read as unwritten, and as right as a link or an address as it was before. */
const stopgap = (text: string): string => text.replaceAll('TODO', 'todo');
