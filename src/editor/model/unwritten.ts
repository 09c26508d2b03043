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

/** Everything that is still to be written, in the order of the document. */
export function unwritten(document: Position): Unwritten[] {
  const places = [...unwrittenIn(document, [], document.languages)];
  return isWritten(document.application.email) ? places : [...places, { path: ['application', 'email'] }];
}

function* unwrittenIn(value: unknown, path: Path, languages: readonly string[]): Generator<Unwritten> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* unwrittenIn(entry, [...path, index], languages);
  } else if (isObject(value)) {
    for (const [field, entry] of Object.entries(value)) {
      if (field === 'jobPosting') continue;
      if (FIELDS.has(field)) yield* unwrittenText(entry as Text, [...path, field], languages);
      else yield* unwrittenIn(entry, [...path, field], languages);
    }
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
