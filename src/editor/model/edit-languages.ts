import type { Position, Text } from '../../model/document/position.js';
import type { ActionOf } from './actions.js';
import { withEveryText } from './every-text.js';
import { moved } from './questions.js';
import { without } from './without.js';
import { tagsOf, UNWRITTEN } from './words.js';

const TAG = /^[a-z]{2,3}(-[a-z\d]{1,8}){0,5}$/i;

/** How many languages a document may have. */
const MOST = 30;

/** Adds a language in which everything is still to be written; names stay the same in all. */
export function addLanguage(document: Position, { language }: ActionOf<'addLanguage'>): Position {
  const { languages } = document;
  if (!TAG.test(language) || languages.includes(language) || languages.length >= MOST) return document;
  const added = { ...document, languages: [...languages, language] };
  return withEveryText(added, (text, isAlike) => {
    if (isAlike) return oneName(text);
    if (typeof text === 'object') return language in text ? text : { ...text, [language]: UNWRITTEN };
    return Object.fromEntries([...languages.map((tag) => [tag, text]), [language, UNWRITTEN]]) as Text;
  });
}

/** A name that reads the same wherever it is written becomes one for all languages. */
function oneName(text: Text): Text {
  if (typeof text === 'string') return text;
  const { length, [0]: name } = [...new Set(Object.values(text))];
  return length === 1 && name !== undefined && !('$comment' in text) ? name : text;
}

/** The last language stays. */
export function removeLanguage(document: Position, { language }: ActionOf<'removeLanguage'>): Position {
  const languages = document.languages.filter((tag) => tag !== language);
  const [first] = languages;
  if (first === undefined || languages.length === document.languages.length) return document;
  return withEveryText({ ...document, languages }, (text) => {
    if (typeof text === 'string' || !(language in text)) return text;
    const rest = without(text, language);
    return tagsOf(rest).length ? rest : { ...rest, [first]: UNWRITTEN };
  });
}

export function putLanguageFirst(document: Position, { language }: ActionOf<'putLanguageFirst'>): Position {
  const languages = moved(document.languages, document.languages.indexOf(language), 0);
  return languages === document.languages ? document : { ...document, languages };
}

export function renameLanguage(document: Position, { language, to }: ActionOf<'renameLanguage'>): Position {
  const { languages } = document;
  if (!languages.includes(language) || !TAG.test(to) || languages.includes(to)) return document;
  const renamed = { ...document, languages: languages.map((tag) => (tag === language ? to : tag)) };
  return withEveryText(renamed, (text) => {
    if (typeof text === 'string' || !(language in text)) return text;
    const entries = Object.entries(text).filter(([tag]) => tag !== to);
    return Object.fromEntries(entries.map(([tag, words]) => [tag === language ? to : tag, words]));
  });
}
