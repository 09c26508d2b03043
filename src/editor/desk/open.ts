import type { Finding } from '../../authoring/finding.js';
import type { Position } from '../../model/document/position.js';
import type { SavedFile } from '../files/files.js';
import type { Action } from '../model/actions.js';
import type { Place } from '../model/place.js';
import type { Publication } from '../model/publication.js';
import type { Tryout } from '../model/trial.js';
import type { Work } from '../model/work.js';
import type { Opened } from '../model/write-document.js';

/** What the host keeps: under which id, in which revision, and, if that is known, as which document. */
export interface Kept {
  readonly id: string;
  readonly revision: string | undefined;
  readonly document?: Position | undefined;
}

/** Where a document comes from. */
export interface Source {
  /** What its file is called. */
  readonly name?: string | undefined;
  readonly file?: SavedFile | undefined;
  /** It comes from the host, who calls this text so. */
  readonly revision?: string | undefined;
  /** The name of its draft. */
  readonly draft?: string | undefined;
}

/** A document that is being worked on. */
export interface Open {
  /** Tells this opening from every other. */
  readonly key: object;
  readonly work: Work;
  readonly place: Place;
  /** The file that it came from, as it was. */
  readonly opened: Opened | undefined;
  readonly name: string | undefined;
  readonly file: SavedFile | undefined;
  /** What was pasted and not taken over yet. */
  readonly pasted: string;
  /** The table of translations that was pasted and not taken over yet. */
  readonly table: string;
  /** Somebody has worked on it before: whatever is wrong may be said at once. */
  readonly isKnown: boolean;
  /** The ids of questions that ask the same as when they were opened, in other words. */
  readonly same: readonly string[];
  /** The fields that were left since it was opened, and the questions they belong to. */
  readonly left: ReadonlySet<string>;
  /** With whom the questions are tried. */
  readonly tryout: Tryout;
  /** The field that has, or had, the focus. */
  readonly focused: string | undefined;
  readonly kept: Kept | undefined;
  readonly publication: Publication | undefined;
}

/** Whether the host has the document just like this. */
export const isKept = ({ kept, work }: Open): boolean => kept?.document === work.document;

/** Whether somebody else may know the document already, by its id. */
export const isHandedOver = ({ opened, kept }: Open): boolean => opened !== undefined || kept !== undefined;

/** Whether something was written that the host does not have. */
export const isUnsaved = (open: Open): boolean =>
  !isKept(open) && (open.kept !== undefined || open.work.past.length > 0);

/** A file whose text has to be repaired. */
export interface Broken {
  readonly source: Source;
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
