import type { Position } from '../../model/document/position.js';
import { DETERRING } from './deterring-words.js';
import { type Hint, hint } from './hint.js';
import { isReadIn, textsOf, type Version } from './texts-of.js';

/** Markup is shown as it is written, so that nobody wants it. */
const MARKUP = /<\/?[a-z][^<>]*>|\]\(https?:|\*\*\w[^*]*|&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/i;

/** A sign inside a German word that stands for more than one gender, as in "jede*r" and in "/-innen". */
const GENDER_SIGN =
  /\p{L}+[*:·_](?:innen|in|en|er|[ner])(?![\p{L}\d:/])|\p{Lu}\p{L}+(?:\/-?in(?:nen)?|Innen)(?!\p{L})/u;

/** What is unwise in the choice of words, whichever text of the document it is. */
export function* hintsOnWords(position: Position): Generator<Hint> {
  for (const { field, versions } of textsOf(position, position.languages)) {
    if (field !== 'url') for (const version of versions) yield* onWords(version);
  }
}

function* onWords(version: Version): Generator<Hint> {
  const { path, words } = version;
  for (const { language, pattern, code } of DETERRING) {
    const [word] = (isReadIn(language, version) && wordIn(words, pattern)) || [];
    if (word) yield hint(path, code, { word });
  }
  const [signed] = (isReadIn('de', version) && GENDER_SIGN.exec(words)) || [];
  if (signed) yield hint(path, 'sign-in-a-word', { word: signed });
  const [markup] = MARKUP.exec(words) ?? [];
  if (markup) yield hint(path, 'markup', { word: markup });
}

/** Looks behind what can hide a word: characters that nobody sees, hyphens inside it, letters in two pieces. */
function wordIn(words: string, pattern: RegExp): RegExpExecArray | null {
  const seen = words.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  return pattern.exec(seen) ?? pattern.exec(seen.replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, ''));
}
