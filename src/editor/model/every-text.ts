import { FIELDS } from '../../authoring/hints/texts-of.js';
import type { Text } from '../../model/document/position.js';
import { isObject } from '../../model/document/shape.js';

/** Names are the same in every language, and so are most addresses. */
const ALIKE: ReadonlySet<string> = new Set(['name', 'url', 'location']);

/** A document, or a part of one, with every text changed; shares what stays as it is. */
export function withEveryText<T>(value: T, change: (text: Text, isAlike: boolean) => Text): T {
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown) => withEveryText(entry, change));
    return entries.some((entry, index) => entry !== value[index]) ? (entries as T) : value;
  }
  if (!isObject(value)) return value;
  let changed: Record<string, unknown> | undefined;
  for (const [field, entry] of Object.entries(value)) {
    const after = FIELDS.has(field)
      ? change(entry as Text, ALIKE.has(field))
      : field === 'jobPosting'
        ? entry
        : withEveryText(entry, change);
    if (after !== entry) (changed ??= { ...value })[field] = after;
  }
  return (changed ?? value) as T;
}
