import type { Text } from './position.js';

/**
 * The language of a list that serves a reader best, by RFC 4647 lookup: the tag itself, else the tag with its last
 * subtags removed one by one, so that `de-AT` finds `de`.
 *
 * @returns The entry as it stands in the list, or `undefined` if none matches.
 */
export function lookup(tag: string, languages: readonly string[]): string | undefined {
  for (let range = tag.toLowerCase(); range; range = range.replace(/(-[a-z0-9])?-?[^-]*$/, '')) {
    const found = languages.filter((language) => language.toLowerCase() === range)[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A text in one language; one that lacks it falls back to its first language rather than to nothing. */
export function inLanguage(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  const languages = Object.keys(text).filter((key) => key !== '$comment');
  return text[lookup(language, languages) ?? languages[0] ?? ''] ?? '';
}
