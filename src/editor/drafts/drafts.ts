import type { Position } from '../../model/document/position.js';
import type { Opened } from '../model/write-document.js';
import type { Place } from '../model/place.js';
import type { Stale } from '../model/stale.js';
import { draftText } from './draft-text.js';

/** A document that somebody works on in this browser. */
export interface Draft {
  readonly document: Position;
  readonly place: Place;
  readonly stale: Stale;
  /** When it was saved, in milliseconds. */
  readonly saved: number;
  /** The file that it came from, without its text. */
  readonly opened?: Opened;
  /** What that file is called. */
  readonly name?: string;
  /** What was pasted and not taken over yet. */
  readonly pasted?: string;
  /** What the host keeps, and this was made from. */
  readonly kept?: { readonly id: string; readonly revision: string | undefined };
  /** The ids of questions that ask the same as when they were opened, in other words. */
  readonly same?: readonly string[];
}

export interface StoredDraft {
  readonly id: string;
  readonly draft: Draft;
}

const PREFIX = 'self-assessment-editor:';

/** The name of a draft in the store, which is also that of its lock. */
export const keyOf = (id: string): string => PREFIX + id;

/** All drafts of this browser, the newest first. What is no draft, or of another make, is left alone. */
export function storedDrafts(): StoredDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length))
      .flatMap((id) => {
        const draft = readDraft(id);
        return draft ? [{ id, draft }] : [];
      })
      .sort((one, other) => other.draft.saved - one.draft.saved);
  } catch {
    return [];
  }
}

export function readDraft(id: string): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as Draft | null;
    return draft && Array.isArray(draft.document.questions) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Tells whether the browser has kept it: its store may be full, or refused. */
export function writeDraft(id: string, draft: Draft): boolean {
  try {
    localStorage.setItem(keyOf(id), draftText(draft));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Where nothing can be stored, nothing has to go.
  }
}

/** A name that no draft has. */
export const newDraftId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
