import type { Position } from '../../model/document/position.js';
import { type Hint, hint } from './hint.js';
import { type FoundText, isOf, isSentence, textsOf } from './texts-of.js';

/** Names of people, places and things to read are the same in every language, however many words they have. */
const IS_NAME = /\.(?:name|location)$|\.resources\[\d+\]\.title$/;

/** What a text says in one language, held against what it says in another. */
export function* hintsOnLanguages(position: Position): Generator<Hint> {
  for (const text of textsOf(position, position.languages)) {
    yield* text.field === 'url' ? onLinks(text) : onTexts(text, position.languages);
    for (const { path, languages } of text.versions) {
      const isSeen = position.languages.some((language) => languages.some((tag) => isOf(language, tag)));
      if (position.languages.length && !isSeen) yield hint(path, 'language-not-listed');
    }
  }
}

function* onLinks({ path, versions }: FoundText): Generator<Hint> {
  const hosts = new Set(versions.filter(({ words }) => URL.canParse(words)).map(({ words }) => new URL(words).host));
  if (hosts.size > 1) yield hint(path, 'different-places', { hosts: [...hosts].join(', ') });
}

function* onTexts({ path, versions }: FoundText, languages: readonly string[]): Generator<Hint> {
  if (IS_NAME.test(path) || !versions.some(({ words }) => isSentence(words))) return;
  const isOneString = versions.some((version) => version.path === path);
  const said = new Set(versions.map(({ words }) => words));
  if (isOneString && languages.length > 1) yield hint(path, 'one-language');
  else if (said.size < versions.length) yield hint(path, 'same-in-two-languages');
}
