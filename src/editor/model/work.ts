import type { Position } from '../../model/document/position.js';
import type { Action } from './actions.js';
import { edit } from './edit.js';
import { withStale, type Stale } from './stale.js';

/** What was done, and how everything was before. */
export interface Deed {
  readonly action: Action;
  readonly before: Position;
  readonly stale: Stale;
  /** When it was last gone on with, in milliseconds; later words in the same field no longer belong to it. */
  readonly at: number;
}

/** The document that somebody works on, with all that was done to it. */
export interface Work {
  readonly document: Position;
  /** What can be undone: the newest last. */
  readonly past: readonly Deed[];
  /** What can be done again: the next one last. */
  readonly future: readonly Deed[];
  /** Texts whose other language has changed since. */
  readonly stale: Stale;
}

/** How long somebody may pause within a field, in milliseconds, so that it is still one thing to undo. */
const PAUSE = 2000;

/** Of a deed that nothing goes on with any more. */
const OVER = -Infinity;

const onlyThis = (_before: Position, after: Position): Position => after;

export const begin = (document: Position, stale: Stale = {}): Work => ({ document, past: [], future: [], stale });

/**
 * What becomes of the work by an action.
 *
 * @param now The time in milliseconds.
 * @param following What else changes with the document. Default: nothing.
 */
export function act(work: Work, action: Action, now: number, following = onlyThis): Work {
  const document = following(work.document, edit(work.document, action));
  if (document === work.document) return work;
  const last = work.past.at(-1);
  const goesOn = last && now - last.at < PAUSE && isSameField(last.action, action);
  const deed = goesOn ? { ...last, action, at: now } : { action, before: work.document, stale: work.stale, at: now };
  return {
    document,
    past: [...(goesOn ? work.past.slice(0, -1) : work.past), deed],
    future: [],
    // Held against how the field was before anybody typed in it.
    stale: withStale(deed.stale, deed.before, document, action),
  };
}

/** The field is left: what comes next is another thing to undo. */
export function leave(work: Work): Work {
  const last = work.past.at(-1);
  return last ? { ...work, past: [...work.past.slice(0, -1), { ...last, at: OVER }] } : work;
}

export function undo(work: Work): Work {
  const deed = work.past.at(-1);
  if (!deed) return work;
  const undone = { ...deed, before: work.document, stale: work.stale, at: OVER };
  return {
    document: deed.before,
    stale: deed.stale,
    past: work.past.slice(0, -1),
    future: [...work.future, undone],
  };
}

export function redo(work: Work): Work {
  const deed = work.future.at(-1);
  if (!deed) return work;
  const redone = { ...deed, before: work.document, stale: work.stale, at: OVER };
  return {
    document: deed.before,
    stale: deed.stale,
    past: [...work.past, redone],
    future: work.future.slice(0, -1),
  };
}

function isSameField(one: Action, other: Action): boolean {
  if (one.type === 'write' && other.type === 'write')
    return one.language === other.language && one.path.join() === other.path.join();
  if (one.type === 'writeAlike' && other.type === 'writeAlike') return one.path.join() === other.path.join();
  return one.type === 'set' && other.type === 'set' && one.path.join() === other.path.join();
}
