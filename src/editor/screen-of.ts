import type { Position } from '../model/document/position.js';
import { bestLanguage } from '../model/document/text.js';
import type { Copier } from './copier.js';
import type { Desk } from './desk/desk.js';
import type { Filing } from './desk/filing.js';
import { isKept, type Open } from './desk/open.js';
import type { Publishing } from './desk/publishing.js';
import type { EditorWords } from './language/words.js';
import { fieldName, placeOf } from './model/place.js';
import type { ReaderFor } from './model/reader.js';
import { rewritten } from './model/rewritten.js';
import { withoutStale } from './model/stale.js';
import { unwritten } from './model/unwritten.js';
import type { PreviewKeeper } from './preview-keeper.js';
import type { Printing } from './printing.js';
import type { RemarksKeeper } from './remarks-keeper.js';
import type { TryingKeeper } from './trying-keeper.js';
import type { HostProps, Screen } from './view/screen.js';

/** The parts of the editor that a screen asks. */
export interface Parts {
  readonly words: EditorWords;
  readonly readerFor: ReaderFor;
  readonly desk: Desk;
  readonly filing: Filing;
  readonly publishing: Publishing;
  /** What the way of the host to save is called; `undefined` if it has none. */
  readonly hostSaves: string | undefined;
  readonly copier: Copier;
  readonly preview: PreviewKeeper;
  readonly remarks: RemarksKeeper;
  readonly trying: TryingKeeper;
  readonly printing: Printing;
}

/** What the views get to see of the document, and what they may ask for. */
export function screenOf(parts: Parts, open: Open): Screen {
  const { words, readerFor, desk, filing, copier, preview, remarks, trying, printing } = parts;
  const { work, place, opened, pasted, table, focused, isKnown, left, tryout } = open;
  const { document } = work;
  const language = languageIn(document, words);
  return {
    ...{ words, readerFor, document, language, work, place, opened, pasted, table, focused, tryout },
    isReadOnly: desk.drafts.isReadOnly,
    remarks: remarks.remarks,
    lookedAt: () => remarks.lookedAt,
    unwritten: unwritten(document),
    wasLeft: (field) => isKnown || left.has(field),
    act: (action, focus) => desk.act(action, focus),
    go: (place, focus) => desk.go(place, focus),
    goTo: (path, inLanguage) => {
      const at = placeOf(document, fieldName(path));
      desk.go(at, fieldName(path, inLanguage));
    },
    looked: (key) => desk.change({ ...work, stale: withoutStale(work.stale, key) }),
    rewritten: askedAnew(open),
    meansSame: (question) => desk.set({ same: [...open.same, question] }),
    setPasted: (pasted) => desk.set({ pasted }),
    setTable: (table) => desk.set({ table }),
    tried: () => trying.tried(open),
    setTryout: (tryout) => desk.set({ tryout }),
    fileName: filing.fileName,
    print: () => printing.print(),
    cannotPrint: printing.hasFailed,
    save: () => void filing.save(),
    copy: (name, lines) => void copier.copy(name, lines),
    copied: copier.copied,
    host: hostOf(parts, open),
    uncopied: copier.uncopied,
    previewSettings: preview.settingsFor(document, language),
    setPreview: (settings) => preview.set(settings),
  };
}

function hostOf({ publishing, hostSaves: name }: Parts, open: Open): HostProps | undefined {
  if (name === undefined) return undefined;
  return {
    name,
    isKept: isKept(open),
    isNew: open.kept?.revision === undefined,
    publication: open.publication,
    publish: () => publishing.publish(),
    keepMine: () => publishing.keepMine(),
    keepBoth: () => publishing.keepBoth(),
    setAside: () => publishing.setAside(),
  };
}

/** Nobody is asked while they type, or twice. */
function askedAnew({ opened, work, same, left }: Open): string[] {
  // What was not finished was not published.
  if (!opened || unwritten(opened.document).length) return [];
  const { questions } = work.document;
  const wasLeft = questions.filter((_question, index) => left.has(`$.questions[${index}]`)).map(({ id }) => id);
  return rewritten(opened.document, work.document).filter((id) => wasLeft.includes(id) && !same.includes(id));
}

/** The language of the document that serves who writes it. */
export const languageIn = ({ languages }: Position, { locale }: Pick<EditorWords, 'locale'>): string =>
  bestLanguage(locale, languages) ?? languages[0] ?? '';
