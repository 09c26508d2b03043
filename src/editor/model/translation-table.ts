import { place } from '../../authoring/sentences/place.js';
import type { SentenceLanguage } from '../../authoring/sentences/sentence-language.js';
import type { Position, Text } from '../../model/document/position.js';
import type { Change } from './actions.js';
import { readCells, writeCells } from './cells.js';
import { everyText } from './every-text.js';
import { namedPath, type Path, pathText, valueAt } from './path.js';
import { oneParagraph, wordsIn } from './words.js';

/** The head of the column whose cells say which text a row is; it stays when the table is translated or sorted. */
const KEY = 'key';

/** A cell that says something else than the document. */
export interface ChangedCell extends Change {
  readonly before: string;
}

/** What a table that comes back says. */
export interface TranslationTable {
  readonly changes: readonly ChangedCell[];
  /** Rows whose text the document does not have, and columns that are none of its languages: not taken. */
  readonly unknown: readonly string[];
  /** Whether there are columns for texts and for a language of the document at all. */
  readonly isTable: boolean;
}

/** Each text of a document in a row, with where it stands in the words of a language, for a spreadsheet. */
export function translationTable(document: Position, language: SentenceLanguage): string {
  const { languages } = document;
  const rows = [...translatable(document)].map(([key, path]) => {
    const text = valueAt(document, path) as Text;
    return [key, place(pathText(path), language), ...languages.map((tag) => wordsIn(text, tag))];
  });
  return writeCells([[KEY, '', ...languages], ...rows]);
}

/** Holds a table against the document. An empty cell takes nothing away. */
export function readTranslationTable(table: string, document: Position): TranslationTable {
  const [head = [], ...rows] = readCells(table);
  const names = head.map((name) => name.trim());
  const keys = names.indexOf(KEY);
  const paths = translatable(document);
  const columns = names.flatMap((name, index) => (document.languages.includes(name) ? [[name, index] as const] : []));
  const isTable = keys >= 0 && columns.length > 0;
  if (!isTable) return { changes: [], unknown: [], isTable };
  const unknown = names.filter((name) => name && name !== KEY && !document.languages.includes(name));
  const changes: ChangedCell[] = [];
  for (const row of rows) {
    const path = paths.get(row[keys]?.trim() ?? '');
    if (!path) unknown.push(row.filter(Boolean).join(', '));
    else changes.push(...changesIn(row, path, columns, document));
  }
  return { changes, unknown, isTable };
}

function changesIn(
  row: readonly string[],
  path: Path,
  columns: readonly (readonly [language: string, index: number])[],
  document: Position,
): ChangedCell[] {
  return columns.flatMap(([language, index]) => {
    const words = oneParagraph(row[index] ?? '').trim();
    const before = wordsIn(valueAt(document, path) as Text, language);
    return words && words !== oneParagraph(before).trim() ? [{ path, language, words, before }] : [];
  });
}

/** The texts that differ from language to language, by their keys. */
function translatable(document: Position): Map<string, Path> {
  const texts = [...everyText(document)].filter(({ text }) => typeof text === 'object');
  return new Map(texts.map(({ path }) => [namedPath(document, path).join(' / '), path]));
}
