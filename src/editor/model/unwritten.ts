import { FIELDS } from '../../authoring/hints/texts-of.js';
import type { Position, Text } from '../../model/document/position.js';
import { isObject } from '../../model/document/shape.js';
import { bestLanguage } from '../../model/document/text.js';
import type { Path } from './path.js';
import { isWritten, tagsOf } from './words.js';

/** A text that is still to be written in one language, or, without one, a value. */
export interface Unwritten {
  readonly path: Path;
  readonly language?: string;
}

/** What is to be written in a question stays the same as long as that does. */
const known = new WeakMap<object, { readonly languages: string; readonly places: readonly Unwritten[] }>();

/** Everything that is still to be written, in the order of the document. */
export function unwritten(document: Position): Unwritten[] {
  const places = [...unwrittenIn(document, [], document.languages)];
  return isWritten(document.application.email) ? places : [...places, { path: ['application', 'email'] }];
}

/** The same of a question: looked through once. */
function unwrittenInQuestion(question: object, index: number, languages: readonly string[]): Unwritten[] {
  const all = languages.join();
  let found = known.get(question);
  if (found?.languages !== all) {
    found = { languages: all, places: [...unwrittenInObject(question, [], languages)] };
    known.set(question, found);
  }
  return found.places.map((place) => ({ ...place, path: ['questions', index, ...place.path] }));
}

function* unwrittenIn(value: unknown, path: Path, languages: readonly string[]): Generator<Unwritten> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* unwrittenIn(entry, [...path, index], languages);
  } else if (isObject(value)) {
    const index = path.length === 2 && path[0] === 'questions' ? path[1] : undefined;
    if (typeof index === 'number') yield* unwrittenInQuestion(value, index, languages);
    else yield* unwrittenInObject(value, path, languages);
  }
}

function* unwrittenInObject(value: object, path: Path, languages: readonly string[]): Generator<Unwritten> {
  for (const [field, entry] of Object.entries(value)) {
    if (field === 'jobPosting') continue;
    if (FIELDS.has(field)) yield* unwrittenText(entry as Text, [...path, field], languages);
    else yield* unwrittenIn(entry, [...path, field], languages);
  }
}

function* unwrittenText(text: Text, path: Path, languages: readonly string[]): Generator<Unwritten> {
  if (typeof text === 'string') {
    if (!isWritten(text)) yield path.at(-1) === 'url' ? { path } : { path, language: languages[0] ?? '' };
    return;
  }
  for (const language of languages) {
    if (!isWritten(text[bestLanguage(language, tagsOf(text)) ?? ''] ?? '')) yield { path, language };
  }
}
