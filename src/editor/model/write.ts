import { UNNAMED } from '../../authoring/hints/on-document.js';
import type { Position, Text } from '../../model/document/position.js';
import { isObject, isText } from '../../model/document/shape.js';
import type { ActionOf, Change } from './actions.js';
import { type Path, valueAt, withValue } from './path.js';
import { isUnwritten, UNWRITTEN, UNWRITTEN_LINK, withWords } from './words.js';

/** The texts of a document, with `*` for a number in a list; those that may be missing go when nothing is left of them. */
const TEXTS: Readonly<Record<string, 'needed' | 'optional'>> = {
  title: 'needed',
  'organisation.name': 'needed',
  'project.name': 'optional',
  location: 'optional',
  'posting.expectations.*.text': 'needed',
  'posting.duties.*.text': 'needed',
  'posting.offers.*.text': 'needed',
  'application.subject': 'needed',
  'application.enquirySubject': 'optional',
  'application.documents': 'optional',
  'topics.*.title': 'needed',
  'questions.*.text': 'needed',
  'questions.*.help': 'optional',
  'questions.*.options.*.text': 'needed',
  'questions.*.notApplicable': 'optional',
  'questions.*.evidence': 'optional',
  'questions.*.growth.step': 'optional',
  'questions.*.growth.resources.*.title': 'needed',
};

/** The links of a document: there is one for all languages, or one for each. */
const LINKS: Readonly<Record<string, 'needed' | 'optional'>> = {
  'organisation.url': 'optional',
  'project.url': 'optional',
  'questions.*.growth.resources.*.url': 'needed',
};

/** What is the same in all languages, and what stands there while it is still to be written. */
const VALUES: Readonly<Record<string, string | undefined>> = {
  id: UNNAMED,
  version: '1.0.0',
  minutes: undefined,
  closes: undefined,
  published: undefined,
  'application.email': `${UNWRITTEN}@example.org`,
  'application.contacts': undefined,
  'organisation.url': undefined,
  'project.url': undefined,
  'questions.*.growth.resources.*.url': UNWRITTEN_LINK,
  'questions.*.growth.resources.*.language': undefined,
};

const kindOf = (path: Path): string => path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

/** Whether a text or link is needed, and what stands there while it is still to be written. */
function fieldOf(path: Path): { need: 'needed' | 'optional' | undefined; blank: string } {
  const kind = kindOf(path);
  const isLink = Object.hasOwn(LINKS, kind);
  return { need: isLink ? LINKS[kind] : TEXTS[kind], blank: isLink ? UNWRITTEN_LINK : UNWRITTEN };
}

export function write(document: Position, { path, language, words }: Change): Position {
  const { need, blank } = fieldOf(path);
  const before = textAt(document, path);
  const isThere = isObject(holderOf(document, path)) || (need === 'optional' && blank === UNWRITTEN);
  if (!need || !document.languages.includes(language) || !isThere) return document;
  if (before === undefined && words.trim() === '') return document;
  const written = blank === UNWRITTEN ? words : words.trim();
  const after = withWords(before, language, written, document.languages, blank);
  if (need === 'optional' && isUnwritten(after)) return withoutText(document, path);
  return withText(document, path, after);
}

export const translate = (document: Position, { changes }: ActionOf<'translate'>): Position =>
  changes.reduce(write, document);

export function writeAlike(document: Position, { path, words }: ActionOf<'writeAlike'>): Position {
  const { need, blank } = fieldOf(path);
  if (!need || textAt(document, path) === undefined) return document;
  if (words.trim() !== '') return withValue(document, path, words);
  return need === 'optional' ? withoutText(document, path) : withValue(document, path, blank);
}

export function writeApart(document: Position, { path }: ActionOf<'writeApart'>): Position {
  const before = textAt(document, path);
  if (!fieldOf(path).need || typeof before !== 'string') return document;
  return withValue(document, path, Object.fromEntries(document.languages.map((tag) => [tag, before])));
}

export function set(document: Position, { path, value }: ActionOf<'set'>): Position {
  const kind = kindOf(path);
  if (!Object.hasOwn(VALUES, kind) || !isObject(holderOf(document, path))) return document;
  const trimmed = value.trim();
  const written = trimmed === '' ? VALUES[kind] : trimmed;
  if (kind === 'application.contacts') return setContacts(document, value);
  return withValue(document, path, kind === 'minutes' && written && /^\d+$/.test(written) ? Number(written) : written);
}

function setContacts(document: Position, value: string): Position {
  const names = value
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.join('\n') === (document.application.contacts ?? []).join('\n')) return document;
  return withValue(document, ['application', 'contacts'], names.length ? names : undefined);
}

function textAt(document: Position, path: Path): Text | undefined {
  const value = valueAt(document, path);
  return isText(value) || isObject(value) ? (value as Text) : undefined;
}

const holderOf = (document: Position, path: Path): unknown => valueAt(document, path.slice(0, -1));

function withText(document: Position, path: Path, text: Text): Position {
  const holder = path.slice(0, -1);
  if (isObject(valueAt(document, holder))) return withValue(document, path, text);
  // The first step is the first thing that is said of growth, and the name of a project.
  if (path[0] === 'project') return withValue(document, holder, { name: text });
  return isObject(valueAt(document, holder.slice(0, -1))) ? withValue(document, holder, { step: text }) : document;
}

/** A first step without words keeps its links, but has to be written then. */
function withoutText(document: Position, path: Path): Position {
  if (path[0] === 'project' && path[1] === 'name') return withoutProject(document);
  if (path.at(-1) !== 'step') return withValue(document, path, undefined);
  const growth = path.slice(0, -1);
  const links = valueAt(document, [...growth, 'resources']);
  if (!Array.isArray(links) || !links.length) return withValue(document, growth, undefined);
  return withValue(document, path, Object.fromEntries(document.languages.map((tag) => [tag, UNWRITTEN])));
}

/** A project without a name keeps its link, but has to be named then. */
function withoutProject(document: Position): Position {
  if (document.project?.url === undefined) return withValue(document, ['project'], undefined);
  const name = Object.fromEntries(document.languages.map((tag) => [tag, UNWRITTEN]));
  return withValue(document, ['project', 'name'], name);
}
