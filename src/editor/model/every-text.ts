import { FIELDS } from '../../authoring/hints/texts-of.js';
import type { Text } from '../../model/document/position.js';
import { isObject } from '../../model/document/shape.js';
import type { Path } from './path.js';

/** A text of a document, and the way to it. */
export interface PlacedText {
  readonly path: Path;
  readonly text: Text;
}

/** Every text and link of a document, or of a part of one, in its order. */
export function* everyText(value: unknown, path: Path = []): Generator<PlacedText> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* everyText(entry, [...path, index]);
  } else if (isObject(value)) {
    for (const [field, entry] of Object.entries(value)) {
      if (field === 'jobPosting') continue;
      if (FIELDS.has(field)) yield { path: [...path, field], text: entry as Text };
      else yield* everyText(entry, [...path, field]);
    }
  }
}

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
