import { at } from '../../model/document/path.js';

/** The way to a value inside a document: names of fields and numbers in lists. */
export type Path = readonly (string | number)[];

type Inside = Readonly<Record<string | number, unknown>>;

const isInside = (value: unknown): value is Inside => typeof value === 'object' && value !== null;

/** What a path leads to; `undefined` where it leads nowhere. Only what a value has of its own is found. */
export const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isInside(value) && Object.hasOwn(value, key) ? value[key] : undefined), whole);

/**
 * The same with another value at the end of a path, sharing everything beside it; the very same if nothing changes.
 * `undefined` takes a field out of its object.
 */
export function withValue<T>(whole: T, path: Path, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (!isInside(whole)) return whole;
  const before = valueAt(whole, [key]);
  const after = withValue(before, rest, value);
  if (after === before) return whole;
  if (Array.isArray(whole)) return whole.map((entry: unknown, index) => (index === key ? after : entry)) as T;
  if (after !== undefined) return { ...whole, [key]: after };
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as T;
}

/** A path as findings write it, such as `$.questions[3].text.de`. */
export const pathText = (path: Path): string => path.reduce<string>(at, '$');

/** A path with ids and levels for numbers in lists: what it leads to keeps its name when things move. */
export const namedPath = (whole: unknown, path: Path): (string | number)[] =>
  path.map((key, index) => {
    const entry: unknown = typeof key === 'number' ? valueAt(whole, path.slice(0, index + 1)) : undefined;
    const { id, level } = (entry ?? {}) as { id?: unknown; level?: unknown };
    return typeof id === 'string' ? id : typeof level === 'number' ? `level ${level}` : key;
  });
