import type { Position } from '../../model/document/position.js';
import type { EditorWords } from '../language/words.js';
import type { Action } from '../model/actions.js';
import type { Path } from '../model/path.js';
import type { Publication } from '../model/publication.js';
import type { Place } from '../model/place.js';
import type { ReaderFor } from '../model/reader.js';
import type { Remark } from '../model/remarks.js';
import type { Tried } from '../model/tried.js';
import type { Tryout } from '../model/trial.js';
import type { Unwritten } from '../model/unwritten.js';
import type { Work } from '../model/work.js';
import type { Opened } from '../model/write-document.js';

/** Lines to copy, and what they are called. */
export interface Lines {
  readonly name: string;
  readonly lines: string;
}

/** How the preview is looked at. */
export interface PreviewSettings {
  readonly language: string;
  readonly isNarrow: boolean;
}

/** The host, who saves documents in place. */
export interface HostProps {
  /** What its way to save is called, such as “Publish”. */
  readonly name: string;
  /** Whether it has the document just like this. */
  readonly isKept: boolean;
  /** Whether it never had the document. */
  readonly isNew: boolean;
  readonly publication: Publication | undefined;
  readonly publish: () => void;
  /** Saves in place of what somebody else has saved. */
  readonly keepMine: () => void;
  /** Saves under another id. */
  readonly keepBoth: () => void;
  /** Opens what the host has; what is open becomes a draft of its own. */
  readonly setAside: () => void;
}

/** Everything that a view of the document needs, and what it may ask for. */
export interface Screen {
  readonly words: EditorWords;
  /** What applicants read in a language of the document. */
  readonly readerFor: ReaderFor;
  readonly document: Position;
  /** The language of the document in which its parts are named: that of the interface, if it has it. */
  readonly language: string;
  readonly work: Work;
  readonly place: Place;
  /** Another tab has the document: nothing can be written here. */
  readonly isReadOnly: boolean;
  readonly remarks: readonly Remark[];
  /** The hints that somebody has looked at. */
  readonly lookedAt: () => readonly Remark[];
  readonly unwritten: readonly Unwritten[];
  /** The name of the field that has, or had, the focus. */
  readonly focused: string | undefined;
  /** Whether a field was left, so that what is wrong there may be said. */
  readonly wasLeft: (field: string) => boolean;
  /** Does something to the document, and puts the focus on the field, or on what the selector finds. */
  readonly act: (action: Action, focus?: string) => void;
  readonly go: (place: Place, focus?: string) => void;
  /** Goes to a field, wherever it is. */
  readonly goTo: (path: Path, language?: string) => void;
  readonly looked: (key: string) => void;
  /** The ids of questions that ask otherwise than when the document was opened, and were left since. */
  readonly rewritten: readonly string[];
  /** Such a question asks the same in other words. */
  readonly meansSame: (question: string) => void;
  /** What was pasted and not taken over yet. */
  readonly pasted: string;
  readonly setPasted: (text: string) => void;
  /** The table of translations that was pasted and not taken over yet. */
  readonly table: string;
  readonly setTable: (text: string) => void;
  /** With whom the questions are tried. */
  readonly tryout: Tryout;
  /** What comes of it: `null` where the document cannot be shown, `undefined` until it is known. */
  readonly tried: () => Tried | null | undefined;
  readonly setTryout: (tryout: Tryout) => void;
  /** What the document was when its file was opened or saved last. */
  readonly opened: Opened | undefined;
  readonly fileName: string;
  /** Prints the document to be read on paper. */
  readonly print: () => void;
  readonly cannotPrint: boolean;
  /** Saves the file. */
  readonly save: () => void;
  /** Copies lines, and names them. */
  readonly copy: (name: string, lines: string) => void;
  /** The name of what was copied last. */
  readonly copied: string | undefined;
  /** Nobody, where documents become files alone. */
  readonly host: HostProps | undefined;
  /** What the browser did not let be copied last: it is shown, for the person to do it. */
  readonly uncopied: Lines | undefined;
  readonly previewSettings: PreviewSettings;
  readonly setPreview: (settings: PreviewSettings) => void;
}
