import { at } from '../../model/document/path.js';
import { isObject, isText } from '../../model/document/shape.js';
import { isSameLanguage } from '../../model/document/text.js';
import { DEEPEST, TODO } from '../unwritten.js';

/** A text or a link of a document. */
export interface FoundText {
  /** The name of the field that holds it, such as `text` or `url`. */
  readonly field: string;
  readonly path: string;
  /** What it says, once for each language it is written in. */
  readonly versions: readonly Version[];
}

/** What a text says to the readers of some languages. */
export interface Version {
  readonly field: string;
  readonly path: string;
  /** The languages in which somebody reads it: all of the document for a text that is the same in every language. */
  readonly languages: readonly string[];
  readonly words: string;
}

/** The fields that hold a text or a link, whichever object they are in. A test compares them with the schema. */
export const FIELDS: ReadonlySet<string> = new Set<string>([
  ...['title', 'name', 'url', 'location', 'text', 'help', 'notApplicable', 'evidence', 'step'],
  ...['subject', 'enquirySubject', 'documents'],
]);

/** Every text and link in a document, or in a part of one, in its order. What is still to be written is left out. */
export function* textsOf(
  value: unknown,
  languages: readonly string[],
  path = '$',
  depth = DEEPEST,
): Generator<FoundText> {
  if (!depth) return;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* textsOf(entry, languages, `${path}[${index}]`, depth - 1);
  } else if (isObject(value)) {
    for (const [field, entry] of Object.entries(value)) {
      const inside = at(path, field);
      if (FIELDS.has(field)) yield { field, path: inside, versions: versionsOf(field, entry, languages, inside) };
      else yield* textsOf(entry, languages, inside, depth - 1);
    }
  }
}

function versionsOf(field: string, text: unknown, languages: readonly string[], path: string): Version[] {
  const versions: Version[] = isObject(text)
    ? Object.entries(text)
        .filter(([tag]) => tag !== '$comment')
        .map(([tag, words]) => ({ field, path: at(path, tag), languages: [tag], words: words as string }))
    : [{ field, path, languages, words: text as string }];
  return versions.filter(({ words }) => isText(words) && words.trim() && !TODO.test(words));
}

const known = new Map<string, boolean>();

/** `isSameLanguage`, worked out once for each pair: the texts of a document have few languages. */
export function isOf(tag: string, language: string): boolean {
  const pair = `${tag} ${language}`;
  const isSame = known.get(pair) ?? isSameLanguage(tag, language);
  known.set(pair, isSame);
  return isSame;
}

/** Whether somebody who knows a language reads this. */
export const isReadIn = (language: string, { languages }: Pick<Version, 'languages'>): boolean =>
  languages.some((tag) => isOf(tag, language));

/** Whether it is written in a language: one that serves readers of several languages need not be. */
export const isWrittenIn = (language: string, { languages }: Pick<Version, 'languages'>): boolean =>
  languages.length > 0 && languages.every((tag) => isOf(tag, language));

/** Whether a text is more than a name, so that it should differ from language to language. */
export const isSentence = (words: string): boolean => words.trim().split(/\s+/).length > 3;

/** A statement to choose from. */
export const isStatement = ({ path }: Pick<Version, 'path'>): boolean => /\.options\[\d+\]\.text/.test(path);

/** A question itself. */
export const isQuestion = ({ path }: Pick<Version, 'path'>): boolean => /\.questions\[\d+\]\.text/.test(path);
