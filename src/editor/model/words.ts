import type { Text } from '../../model/document/position.js';
import { bestLanguage } from '../../model/document/text.js';

/** What stands in a document where something has to be written: so every document is whole from its first minute. */
export const UNWRITTEN = 'TODO';

/** An address that says that it is none yet. */
export const UNWRITTEN_LINK = `https://example.org/${UNWRITTEN}`;

export const isWritten = (words: string): boolean => words.trim() !== '' && !/\bTODO\b/.test(words);

/** The tags that a text has words for. */
export const tagsOf = (text: Text): string[] =>
  typeof text === 'string' ? [] : Object.keys(text).filter((tag) => tag !== '$comment');

/** What a text says in one language, and in no other instead: nothing where that is still to be written. */
export function wordsIn(text: Text | undefined, language: string): string {
  if (text === undefined) return '';
  const words = typeof text === 'string' ? text : text[bestLanguage(language, tagsOf(text)) ?? ''];
  const isBlank = words === undefined || words === UNWRITTEN_LINK || /^\W*TODO\W*$/.test(words);
  return isBlank ? '' : words;
}

/**
 * A text with other words in one language. One string for all languages stays one as long as there is one language, or
 * is written out for each.
 *
 * @param unwritten What stands where nothing is written.
 */
export function withWords(
  text: Text | undefined,
  language: string,
  words: string,
  languages: readonly string[],
  unwritten = UNWRITTEN,
): Text {
  const written = words.trim() === '' ? unwritten : words;
  if (typeof text === 'string' && languages.length < 2) return written;
  const versions =
    typeof text === 'object' ? text : Object.fromEntries(languages.map((tag) => [tag, text ?? unwritten]));
  const best = bestLanguage(language, tagsOf(versions)) ?? language;
  // The words of another language of the document stay its own.
  const tag = languages.includes(best) ? language : best;
  return versions[tag] === written ? (text ?? versions) : { ...versions, [tag]: written };
}

/** Whether nothing is written in any language. */
export const isUnwritten = (text: Text): boolean =>
  typeof text === 'string' ? !isWritten(text) : tagsOf(text).every((tag) => !isWritten(text[tag] ?? ''));

/** A text is one paragraph, also where it comes from several lines. */
export const oneParagraph = (words: string): string => words.replace(/\s*\n\s*/g, ' ');
