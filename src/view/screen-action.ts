import type { Locale } from '../model/document/locale.js';
import type { Action } from '../model/journey/session.js';

/** What somebody can do on a screen: on their way through the questions, and around it. */
export type ScreenAction =
  | Action
  /** Goes to one of several positions, by its id, and there to the summary if so told; without one to all of them. */
  | { readonly type: 'choose'; readonly position?: string; readonly toSummary?: boolean }
  /** Asks whether everything is to be deleted, or takes the question back. */
  | { readonly type: 'ask-restart'; readonly ask: boolean }
  /** Leaves what somebody has shared for one's own. */
  | { readonly type: 'leave-shared' }
  /** Goes to the application. */
  | { readonly type: 'apply' }
  /** Speaks another language of the interface. */
  | { readonly type: 'language'; readonly locale: Locale };

export type Dispatch = (action: ScreenAction) => void;
