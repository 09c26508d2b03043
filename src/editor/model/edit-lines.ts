import type { Expectation, Position, PostingLine, Text } from '../../model/document/position.js';
import type { ActionOf, LineKind } from './actions.js';
import { type KnownLine, LIST_OF, linesOf, type ListName } from './lines.js';
import { moved } from './questions.js';
import { without } from './without.js';
import { UNWRITTEN, withWords, wordsIn } from './words.js';

/** No list of a document may be longer. */
const MOST = 2000;

const LETTER: Readonly<Record<ListName, string>> = { expectations: 'E', duties: 'D', offers: 'O' };

export function addLine(document: Position, { kind, words }: ActionOf<'addLine'>): Position {
  const list = LIST_OF[kind];
  const lines = document.posting[list] ?? [];
  if (lines.length >= MOST) return document;
  const first = document.languages[0] ?? '';
  const text = withWords(undefined, first, words, document.languages);
  return withLines(document, list, [...lines, asKind({ id: idFor(document, list), text }, kind)]);
}

/** Joins a line with the next one of its list: who refers to that refers to the joined one. */
export function joinLines(document: Position, { line: id }: ActionOf<'joinLines'>): Position {
  const found = find(document, id);
  if (!found) return document;
  const lines = document.posting[found.list] ?? [];
  const next = lines[found.index + 1];
  if (!next) return document;
  const text = joined(found.line.text, next.text, document.languages);
  const kept = lines.with(found.index, { ...found.line, text }).toSpliced(found.index + 1, 1);
  return withReferences(withLines(document, found.list, kept), next.id, id);
}

/** Cuts a line in two; of the other languages the first half gets everything. */
export function splitLine(document: Position, { line: id, language, offset }: ActionOf<'splitLine'>): Position {
  const found = find(document, id);
  const words = wordsIn(found?.line.text, language);
  const [before, after] = [words.slice(0, offset).trim(), words.slice(offset).trim()];
  if (!found || !before || !after) return document;
  const { languages } = document;
  const first = { ...found.line, text: withWords(found.line.text, language, before, languages) };
  const second = asKind(
    { id: idFor(document, found.list), text: withWords(undefined, language, after, languages) },
    found.kind,
  );
  const lines = document.posting[found.list] ?? [];
  if (lines.length >= MOST) return document;
  return withLines(document, found.list, lines.with(found.index, first).toSpliced(found.index + 1, 0, second));
}

export function setLineKind(document: Position, { line: id, kind }: ActionOf<'setLineKind'>): Position {
  const found = find(document, id);
  if (!found || found.kind === kind) return document;
  const list = LIST_OF[kind];
  const line = asKind(found.line, kind);
  const lines = document.posting[list] ?? [];
  if (list === found.list) return withLines(document, list, lines.with(found.index, line));
  if (lines.length >= MOST) return document;
  return withLines(withoutLine(document, found), list, [...lines, line]);
}

/** Among those of its list: others have their own place. */
export function moveLine(document: Position, { line: id, by }: ActionOf<'moveLine'>): Position {
  const found = find(document, id);
  if (!found) return document;
  const lines = document.posting[found.list] ?? [];
  const after = moved(lines, found.index, found.index + by);
  return after === lines ? document : withLines(document, found.list, after);
}

export function removeLine(document: Position, { line: id }: ActionOf<'removeLine'>): Position {
  const found = find(document, id);
  return found ? withReferences(withoutLine(document, found), id) : document;
}

const find = (document: Position, id: string): KnownLine | undefined =>
  linesOf(document).find(({ line }) => line.id === id);

const withoutLine = (document: Position, { list, index }: KnownLine): Position =>
  withLines(document, list, (document.posting[list] ?? []).toSpliced(index, 1));

const withLines = (document: Position, list: ListName, lines: readonly PostingLine[]): Position => ({
  ...document,
  posting: { ...document.posting, [list]: lines },
});

/** A line with what its kind has and without what other kinds have. */
function asKind(line: Expectation, kind: LineKind): Expectation {
  const plain = without(line, 'optional');
  return kind === 'optional' ? { ...plain, optional: true } : plain;
}

const idFor = (document: Position, list: ListName): string => {
  const lines = linesOf(document);
  const ids = lines.map(({ line }) => line.id);
  for (let number = (document.posting[list]?.length ?? 0) + 1; ; number++) {
    const id = `${LETTER[list]}${number}`;
    if (!ids.includes(id)) return id;
  }
};

function joined(text: Text, next: Text, languages: readonly string[]): Text {
  if (typeof text === 'string' && typeof next === 'string') return `${text} ${next}`;
  return languages.reduce<Text>((result, language) => {
    const words = [wordsIn(text, language), wordsIn(next, language)].filter(Boolean).join(' ');
    return withWords(result, language, words || UNWRITTEN, languages);
  }, text);
}

/** Replaces a line in what questions come from; without another one it goes. */
function withReferences(document: Position, id: string, by?: string): Position {
  if (!document.questions.some(({ from }) => from.includes(id))) return document;
  const questions = document.questions.map((question) => {
    if (!question.from.includes(id)) return question;
    const from = question.from.flatMap((line) => (line === id ? (by === undefined ? [] : [by]) : [line]));
    return { ...question, from: [...new Set(from)] };
  });
  return { ...document, questions };
}
