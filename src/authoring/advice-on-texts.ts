import type { Problem } from '../model/document/findings.js';
import type { Position } from '../model/document/position.js';
import { isSameLanguage } from '../model/document/text.js';
import { DETERRING } from './deterring-words.js';
import { type FoundText, textsOf, type Version } from './texts-of.js';

/** The longest option that is still read to its end, in characters. */
const LONG = 200;

/** What stands where something has to be written. */
const TODO = /\bTODO\b/;

const OPTION = /\.options\[\d+\]\.text/;

/** Markup is shown as it is written, so that nobody wants it. */
const MARKUP = /<\/?[a-z][^<>]*>|\]\(https?:|\*\*\w/i;

/** A sign inside a German word that stands for more than one gender, as in "jede*r" and in "/-innen". */
const GENDER_SIGN =
  /\p{L}+[*:·_](?:innen|in|en|er|[ner])(?![\p{L}\d:/])|\p{Lu}\p{L}+(?:\/-?in(?:nen)?|Innen)(?!\p{L})/u;

/** What is unwise in the wording, whichever text of the document it is. */
export function* adviceOnTexts(position: Position): Generator<Problem> {
  const unwritten: string[] = [];
  for (const found of textsOf(position, position.languages)) {
    yield* adviceOnVersions(found);
    for (const version of found.versions) {
      if (TODO.test(version.words)) unwritten.push(version.path);
      for (const message of adviceOn(version, found.field, position)) yield { path: version.path, message };
    }
  }
  if (TODO.test(position.application.email)) unwritten.push('$.application.email');
  const [path, ...others] = unwritten;
  if (path)
    yield {
      path,
      message: others.length
        ? `This is the first of ${unwritten.length} places that say TODO. Replace them.`
        : 'This says TODO. Replace it.',
    };
}

/** What a text says in one language, held against what it says in another. */
function* adviceOnVersions({ field, path, versions }: FoundText): Generator<Problem> {
  if (versions.length < 2) return;
  if (field === 'url') {
    const hosts = new Set(versions.map(({ words }) => new URL(words).host));
    if (hosts.size < 2) return;
    yield { path, message: `These links lead to different places: ${[...hosts].join(', ')}. Is that meant?` };
  } else {
    const said = new Set(versions.map(({ words }) => words));
    if (said.size === versions.length || !versions.some(({ words }) => isSentence(words))) return;
    yield { path, message: 'This reads the same in two languages. Translate it.' };
  }
}

function* adviceOn({ path, words, languages }: Version, field: string, position: Position): Generator<string> {
  if (!position.languages.some((language) => languages.some((tag) => isSameLanguage(language, tag)))) {
    yield 'This language is not listed in "languages", so nobody sees it. List it, or remove the text.';
  }
  if (field === 'url') return;
  const written = (language: string) => languages.some((tag) => isSameLanguage(tag, language));
  for (const { language, pattern, reason } of DETERRING) {
    const [word] = (written(language) && pattern.exec(words)) || [];
    if (word) yield `"${word}" ${reason}.`;
  }
  const [signed] = (written('de') && GENDER_SIGN.exec(words)) || [];
  if (signed) yield `"${signed}" has a sign inside a word, which reads badly aloud. Choose a neutral form.`;
  if (MARKUP.test(words)) yield 'This contains markup, which people see as it is written. Remove it.';
  if (OPTION.test(path) && words.length > LONG) {
    yield `This option has ${words.length} characters. Shorten it to ${LONG}.`;
  }
}

/** Whether a text is more than a name, so that it should differ from language to language. */
export const isSentence = (words: string): boolean => words.trim().split(/\s+/).length > 3;
