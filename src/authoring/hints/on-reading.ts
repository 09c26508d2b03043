import type { Position } from '../../model/document/position.js';
import { INVISIBLE, nameOf } from '../invisible.js';
import { type Hint, hint } from './hint.js';
import { fitsScript } from './scripts.js';
import { isSentence, textsOf, type Version } from './texts-of.js';

const EMOJI = /\p{Extended_Pictographic}(?<![©®™])/u;
const LINK_NAME =
  /^(?:(?:bitte |please )?(?:klick\p{L}* )?(?:hier|here)\p{L}*|click\b.*|link|mehr|more|weiter\p{L}*|read more|website|webseite|https?:.*|www\..*)$/iu;
/** Some words in a row, or all there are: an abbreviation is neither. */
const CAPITALS = /(?<![\p{L}\d])\p{Lu}{2,}(?:[ \u00a0]\p{Lu}{2,}){2,}(?![\p{L}\d])/gu;

/** What makes texts hard to read or to listen to, whatever they say. */
export function* hintsOnReading(position: Position): Generator<Hint> {
  for (const { field, versions, path } of textsOf(position, position.languages)) {
    if (field === 'url') continue;
    for (const version of versions) {
      yield* onWords(version);
      const isLink = /\.resources\[\d+\]\.title$/.test(path);
      if (isLink && LINK_NAME.test(version.words.trim())) {
        yield hint(version.path, 'link-without-a-name', { word: version.words.trim() });
      }
    }
  }
}

function* onWords({ path, words, languages }: Version): Generator<Hint> {
  const [invisible] = INVISIBLE.exec(words) ?? [];
  if (invisible) yield hint(path, 'invisible-character', nameOf(invisible));
  const [emoji] = EMOJI.exec(words) ?? [];
  if (emoji) yield hint(path, 'emoji-as-word', { word: emoji });
  const [capitals] = isShouted(words) ? [words.trim()] : (words.match(CAPITALS)?.filter(isLoud) ?? []);
  if (capitals) yield hint(path, 'all-capitals', { word: capitals });
  if (isSentence(words) && !languages.every((language) => fitsScript(words, language)))
    yield hint(path, 'other-script');
}

const isShouted = (words: string): boolean =>
  /\s/.test(words.trim()) && /\p{Lu}{5,}/u.test(words) && !/\p{Ll}/u.test(words);

/** Abbreviations are short. */
const isLoud = (capitals: string): boolean => (capitals.match(/\p{Lu}{5,}/gu)?.length ?? 0) > 1;
