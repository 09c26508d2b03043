import type { Position } from '../../model/document/position.js';
import { bestLanguage } from '../../model/document/text.js';
import { everyText, type PlacedText } from './every-text.js';
import type { Path } from './path.js';
import { isWritten, tagsOf } from './words.js';

/** A text that is still to be written in one language, or, without one, a value. */
export interface Unwritten {
  readonly path: Path;
  readonly language?: string;
}

/** What is to be written in a question stays the same as long as that does. */
const known = new WeakMap<object, { readonly languages: string; readonly places: readonly Unwritten[] }>();

/** The same of documents. */
const knownOfAll = new WeakMap<Position, readonly Unwritten[]>();

/** Everything that is still to be written, in the order of the document. */
export function unwritten(document: Position): readonly Unwritten[] {
  const found = knownOfAll.get(document) ?? unwrittenInAll(document);
  knownOfAll.set(document, found);
  return found;
}

function unwrittenInAll(document: Position): Unwritten[] {
  const { languages, questions, application } = document;
  const places = Object.entries(document).flatMap(([field, value]) =>
    field === 'questions'
      ? questions.flatMap((question, index) => unwrittenInQuestion(question, index, languages))
      : unwrittenInPart({ [field]: value as unknown }, languages),
  );
  return isWritten(application.email) ? places : [...places, { path: ['application', 'email'] }];
}

/** The same of a question: looked through once. */
function unwrittenInQuestion(question: object, index: number, languages: readonly string[]): Unwritten[] {
  const all = languages.join();
  let found = known.get(question);
  if (found?.languages !== all) {
    found = { languages: all, places: unwrittenInPart(question, languages) };
    known.set(question, found);
  }
  return found.places.map((place) => ({ ...place, path: ['questions', index, ...place.path] }));
}

const unwrittenInPart = (part: object, languages: readonly string[]): Unwritten[] =>
  [...everyText(part)].flatMap((one) => [...unwrittenIn(one, languages)]);

function* unwrittenIn({ path, text }: PlacedText, languages: readonly string[]): Generator<Unwritten> {
  if (typeof text === 'string') {
    if (!isWritten(text)) yield path.at(-1) === 'url' ? { path } : { path, language: languages[0] ?? '' };
    return;
  }
  for (const language of languages) {
    if (!isWritten(text[bestLanguage(language, tagsOf(text)) ?? ''] ?? '')) yield { path, language };
  }
}
