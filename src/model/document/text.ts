import type { Text } from './position.js';

/**
 * The language of a list that serves a reader best: the same tag, else among those of the same language the one that
 * shares most with theirs. What a tag leaves out is added as usual (`zh-TW` is in the script `Hant`, `de` is that of
 * Germany), old names are those of today (`iw` is `he`), and Norwegian is Bokmål (`no` is `nb`).
 *
 * @returns The entry as it stands in the list, or `undefined` if none is in the same language.
 */
export function bestLanguage(tag: string, languages: readonly string[]): string | undefined {
  const [same] = languages.filter((language) => language && language.toLowerCase() === tag.toLowerCase());
  if (same) return same;
  const wanted = subtags(tag);
  let best: string | undefined;
  let most = 0;
  for (const language of languages) {
    const own = subtags(language);
    if (!wanted[0] || own[0] !== wanted[0]) continue;
    // What both have counts most; then, the less there is besides, the better.
    const score = own.filter((part) => wanted.indexOf(part) >= 0).length * 99 - own.length;
    if (score > most) [best, most] = [language, score];
  }
  return best;
}

/** Whether two tags are of the same language, whatever else is in them. */
export const isSameLanguage = (one: string, other: string): boolean => bestLanguage(one, [other]) !== undefined;

/** A text in one language; one that lacks it falls back to its first language rather than to nothing. */
export const inLanguage = (text: Text, language: string): string =>
  typeof text === 'string' ? text : text[languageOf(text, language)] || '';

/** The language that `inLanguage` gives a text in: another than the one asked for where the text lacks that. */
export function languageOf(text: Text, language: string): string {
  if (typeof text === 'string' || text[language] !== undefined) return language;
  const languages = Object.keys(text).filter((key) => key !== '$comment');
  return bestLanguage(language, languages) || languages[0] || language;
}

/** A text on one line: in a list, its own line breaks would end the point. */
export const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');

const SCRIPTS_FROM_RIGHT = /-(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)\b/;
const LETTERS_FROM_RIGHT = /[\u0590-\u08ff\ud803\ud83a\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text runs from right to left. A name such as "OpenStack (Yoga)" does not in any language. */
export const isFromRight = (text: string, language: string): boolean =>
  LETTERS_FROM_RIGHT.test(text) && SCRIPTS_FROM_RIGHT.test(subtags(language).join('-'));

/** The parts of a language tag as they are usually written, with the usual script and region where it names none. */
function subtags(tag: string): string[] {
  try {
    return new Intl.Locale(tag.replace(/^nb\b/i, 'no')).maximize().toString().split('-');
  } catch {
    // Not a tag by the rules, such as "de-DE.UTF-8": as it stands.
    return tag.toLowerCase().split('-');
  }
}
