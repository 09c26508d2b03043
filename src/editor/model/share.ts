import { isObject } from '../../model/document/shape.js';

/** What came after, with every part that says the same as before being the very part of before. */
export function share<T>(before: unknown, after: T): T {
  if (before === after) return after;
  if (Array.isArray(before) && Array.isArray(after)) {
    // What has only moved is the very part already.
    const parts = new Set<unknown>(before);
    const entries = after.map((entry: unknown, index) => (parts.has(entry) ? entry : share(before[index], entry)));
    const isSame = entries.length === before.length && entries.every((entry, index) => entry === before[index]);
    return (isSame ? before : entries) as T;
  }
  if (!isObject(before) || !isObject(after)) return after;
  const names = Object.keys(after);
  const entries: Readonly<Record<string, unknown>> = Object.fromEntries(
    names.map((name) => [name, share(before[name], after[name])]),
  );
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name) => name in before && entries[name] === before[name]);
  return (isSame ? before : entries) as T;
}
