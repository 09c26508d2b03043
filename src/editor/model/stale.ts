import type { Position, Text } from '../../model/document/position.js';
import type { Action, Change } from './actions.js';
import { namedPath, type Path, valueAt } from './path.js';
import { without } from './without.js';
import { isWritten, wordsIn } from './words.js';

/**
 * Texts in a language that may no longer say what they should, with the language that has changed since. Kept with the
 * work, not in the document.
 */
export type Stale = Readonly<Record<string, string>>;

/** Names a text in a language by ids and levels, which stay when things move. */
export const staleKey = (document: Position, path: Path, language: string): string =>
  JSON.stringify([...namedPath(document, path), language]);

/** Marks the other languages of a text that said something before and after, and unmarks the one that was written. */
export function withStale(stale: Stale, before: Position, after: Position, action: Action): Stale {
  if (action.type === 'write') return withWritten(stale, before, after, action);
  if (action.type !== 'translate') return stale;
  return action.changes.reduce((marked, change) => withWritten(marked, before, after, change), stale);
}

function withWritten(stale: Stale, before: Position, after: Position, { path, language }: Change): Stale {
  const was = valueAt(before, path) as Text | undefined;
  const { [staleKey(after, path, language)]: caughtUpWith, ...rest } = stale;
  if (!isWritten(wordsIn(was, language)) || was === undefined) return rest;
  const others = after.languages.filter(
    (other) => other !== language && other !== caughtUpWith && isWritten(wordsIn(was, other)),
  );
  return { ...rest, ...Object.fromEntries(others.map((other) => [staleKey(after, path, other), language])) };
}

/** Somebody has looked at a text and leaves it as it is. */
export const withoutStale = (stale: Stale, key: string): Stale => without(stale, key);
