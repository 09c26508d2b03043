import type { Finding } from '../../authoring/finding.js';
import type { SavedFile } from '../files/files.js';
import type { Action } from '../model/actions.js';
import type { Place } from '../model/place.js';
import type { Tryout } from '../model/trial.js';
import type { Work } from '../model/work.js';
import type { Opened } from '../model/write-document.js';

/** A document that is being worked on. */
export interface Open {
  readonly work: Work;
  readonly place: Place;
  /** The file that it came from, as it was. */
  readonly opened: Opened | undefined;
  readonly name: string | undefined;
  readonly file: SavedFile | undefined;
  /** What was pasted and not taken over yet. */
  readonly pasted: string;
  /** Somebody has worked on it before: whatever is wrong may be said at once. */
  readonly isKnown: boolean;
  /** The fields that were left since it was opened, and the questions they belong to. */
  readonly left: ReadonlySet<string>;
  /** With whom the questions are tried. */
  readonly tryout: Tryout;
  /** The field that has, or had, the focus. */
  readonly focused: string | undefined;
}

/** A file whose text has to be repaired. */
export interface Broken {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What did not work with a file. */
export type Failure = 'fetch' | 'open' | 'save';

/** What was done last, to be said to those who do not see it. */
export interface Done {
  readonly how: 'done' | 'undone' | 'redone';
  readonly action: Action;
}
