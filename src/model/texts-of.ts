import { at, isObject } from './shape.js';

/** A text of a document in one language. */
export interface FoundText {
  readonly path: string;
  /** The name of the field that holds it, such as `text` or `url`. */
  readonly field: string;
  /** The languages in which somebody reads it: one, or all of the document for a text that is the same in every language. */
  readonly languages: readonly string[];
  readonly text: string;
}

/** The fields that hold a text or a link, whichever object they are in. */
const FIELDS: ReadonlySet<string> = new Set<string>([
  ...['title', 'name', 'url', 'location', 'text', 'help', 'notApplicable', 'evidence', 'step'],
  ...['subject', 'enquirySubject', 'documents'],
]);

/** Every text and link of a position, in every language, in the order of the document. */
export function* textsOf(value: unknown, languages: readonly string[], path = '$'): Generator<FoundText> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* textsOf(entry, languages, `${path}[${index}]`);
  } else if (isObject(value)) {
    for (const [field, entry] of Object.entries(value)) {
      if (FIELDS.has(field)) yield* inLanguages(entry, field, languages, at(path, field));
      else yield* textsOf(entry, languages, at(path, field));
    }
  }
}

function* inLanguages(value: unknown, field: string, languages: readonly string[], path: string): Generator<FoundText> {
  if (typeof value === 'string') yield { path, field, languages, text: value };
  else if (isObject(value)) {
    for (const [tag, text] of Object.entries(value)) {
      if (typeof text === 'string' && tag !== '$comment') {
        yield { path: at(path, tag), field, languages: [tag], text };
      }
    }
  }
}
