import { isSentence } from '../../authoring/hints/texts-of.js';
import type { Text } from '../../model/document/position.js';
import { wordsIn } from './words.js';

/** What a text says in one language and could say in all: a name. Sentences are translated. */
export function nameIn(text: Text | undefined, languages: readonly string[]): string | undefined {
  const words = languages.map((language) => wordsIn(text, language)).find(Boolean);
  return words !== undefined && !isSentence(words) ? words : undefined;
}
