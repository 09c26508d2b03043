import type { Text } from '../model/document/position.js';
import { at, isObject } from '../model/document/shape.js';

/** A text or a link of a document. */
export interface FoundText {
  /** The name of the field that holds it, such as `text` or `url`. */
  readonly field: string;
  readonly path: string;
  /** What it says, once for each language it is written in. */
  readonly versions: readonly Version[];
}

export interface Version {
  readonly path: string;
  /** The languages in which somebody reads it: all of the document for a text that is the same in every language. */
  readonly languages: readonly string[];
  readonly words: string;
}

/** The fields that hold a text or a link, whichever object they are in. */
const FIELDS: ReadonlySet<string> = new Set<string>([
  ...['title', 'name', 'url', 'location', 'text', 'help', 'notApplicable', 'evidence', 'step'],
  ...['subject', 'enquirySubject', 'documents'],
]);

/** Every text and link in a position, or in a part of one, in the order of the document. */
export function* textsOf(value: unknown, languages: readonly string[], path = '$'): Generator<FoundText> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* textsOf(entry, languages, `${path}[${index}]`);
  } else if (isObject(value)) {
    for (const [field, entry] of Object.entries(value)) {
      const inside = at(path, field);
      if (FIELDS.has(field)) yield { field, path: inside, versions: versionsOf(entry as Text, languages, inside) };
      else yield* textsOf(entry, languages, inside);
    }
  }
}

function versionsOf(text: Text, languages: readonly string[], path: string): Version[] {
  if (typeof text === 'string') return [{ path, languages, words: text }];
  const tags = Object.entries(text).filter(([tag]) => tag !== '$comment');
  return tags.map(([tag, words]) => ({ path: at(path, tag), languages: [tag], words }));
}
