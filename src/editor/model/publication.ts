import type { Position } from '../../model/document/position.js';
import type { KeptDocument, SaveAnswer } from './save-answer.js';

/** Another document than the one that this was made from; `theirs` is what can be read of it. */
export interface Conflict extends KeptDocument {
  readonly status: 'conflict';
  readonly theirs: Position | undefined;
}

/** How it stands with saving at the host. */
export type Publication =
  | { readonly status: 'sending' }
  /** It was not sent: something is to be written yet, or wrong. */
  | { readonly status: 'incomplete' }
  /** What is open here was changed in this browser before, at that time in milliseconds; the host has another text. */
  | {
      readonly status: 'resumed';
      readonly saved: number;
      readonly text: string;
      readonly revision?: string | undefined;
    }
  | Conflict
  | Exclude<SaveAnswer, { status: 'conflict' }>;
