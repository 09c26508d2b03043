import { FIELDS } from '../../authoring/hints/texts-of.js';
import type { Position } from '../../model/document/position.js';
import { isObject } from '../../model/document/shape.js';
import type { Path } from './path.js';

/** A place where two documents say something else. */
export interface Difference {
  /** Where it is in the first document, or in the second if only that has it. */
  readonly path: Path;
  /** The language, if both have a text there. */
  readonly language?: string;
  /** What each says; nothing where it has nothing. */
  readonly mine: string | undefined;
  readonly theirs: string | undefined;
}

/** Every place where two documents differ, in the order of the first one. What was moved is not told. */
export const differences = (mine: Position, theirs: Position): Difference[] => [...compare(mine, theirs, [])];

function* compare(mine: unknown, theirs: unknown, path: Path): Generator<Difference> {
  if (mine === theirs) return;
  if (isListOfObjects(mine) && isListOfObjects(theirs)) yield* compareLists(mine, theirs, path);
  else if (isObject(mine) && isObject(theirs)) {
    for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)]))
      if (key !== '$comment') yield* compare(mine[key], theirs[key], [...path, key]);
  } else {
    const [one, other] = [said(mine), said(theirs)];
    if (one !== other) yield { path, ...languageAt(path, mine, theirs), mine: one, theirs: other };
  }
}

/** Entries belong together by their id or level, and where there is neither, by their number. */
function* compareLists(mine: readonly unknown[], theirs: readonly unknown[], path: Path): Generator<Difference> {
  const others = new Map(theirs.map((entry, index) => [nameOf(entry, index), { entry, index }]));
  for (const [index, entry] of mine.entries()) {
    const name = nameOf(entry, index);
    const other = others.get(name)?.entry;
    others.delete(name);
    yield* other === undefined
      ? [{ path: [...path, index], mine: said(entry), theirs: undefined }]
      : compare(entry, other, [...path, index]);
  }
  for (const { entry, index } of others.values())
    yield { path: [...path, index], mine: undefined, theirs: said(entry) };
}

const isListOfObjects = (value: unknown): value is unknown[] => Array.isArray(value) && value.every(isObject);

const nameOf = (entry: unknown, index: number): unknown =>
  isObject(entry) ? (entry['id'] ?? entry['level'] ?? index) : index;

const languageAt = (path: Path, mine: unknown, theirs: unknown): Pick<Difference, 'language'> => {
  const [field, language] = path.slice(-2);
  const isText = FIELDS.has(String(field)) && typeof mine === 'string' && typeof theirs === 'string';
  return isText && typeof language === 'string' ? { language } : {};
};

/** What a value says to somebody: its words, or those of the entry that it is. */
function said(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(said).join(', ');
  if (!isObject(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const words =
    value['text'] ?? value['title'] ?? value['name'] ?? Object.values(value).find((one) => one !== undefined);
  return said(words);
}
