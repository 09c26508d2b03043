import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../model/document/locale.js';
import { newDraftId, readDraft, removeDraft, writeDraft } from '../drafts/drafts.js';
import { PositionSaveEvent } from '../events.js';
import { openDocument } from '../model/open-document.js';
import type { Conflict } from '../model/publication.js';
import { hasProblems } from '../model/remarks.js';
import type { KeptDocument, SaveAnswer } from '../model/save-answer.js';
import { unwritten } from '../model/unwritten.js';
import { type Opened, writeDocument } from '../model/write-document.js';
import type { Desk } from './desk.js';
import { draftOf } from './draft-of.js';
import type { Filing } from './filing.js';
import { isUnsaved, type Source } from './open.js';

/** What publishing needs of the editor. */
export interface PublishingHost extends ReactiveControllerHost, EventTarget {
  readonly locale: Locale;
  /** What the way of the host to save is called; `undefined` if it has none. */
  readonly save: string | undefined;
}

/** The way between the desk and the host, who alone saves in place. Until it has, the draft stays in the browser. */
export class Publishing implements ReactiveController {
  private readonly _host: PublishingHost;
  private readonly _desk: Desk;
  private readonly _filing: Filing;

  constructor(host: PublishingHost, desk: Desk, filing: Filing) {
    this._host = host;
    this._desk = desk;
    this._filing = filing;
    host.addController(this);
  }

  /** Opens what the host keeps; or goes on with what was changed of it in this browser. */
  open(text: string, source: Source): void {
    const { draft: id, revision } = source;
    const draft = id === undefined ? undefined : readDraft(id);
    if (id === undefined || !draft) {
      this._desk.read(text, source);
      return;
    }
    this._desk.goOn({ id, draft });
    const isNewer = draft.kept?.revision !== revision;
    const publication = isNewer
      ? this._conflict({ text, revision })
      : ({ status: 'resumed', saved: draft.saved, text, revision } as const);
    this._desk.set({ publication });
  }

  /** Asks the host to save, unless something is open that it could not take. */
  publish(): void {
    const desk = this._desk;
    desk.leave();
    const { open } = desk;
    if (!open || desk.drafts.isReadOnly || open.publication?.status === 'sending') return;
    const { document } = open.work;
    if (isIncomplete(document)) {
      desk.set({ publication: { status: 'incomplete' } });
      desk.go({ ...open.place, step: 'hand-over' }, 'heading');
      return;
    }
    const text = writeDocument(document, open.opened);
    const event = new PositionSaveEvent(document, text, open.kept?.id === document.id ? open.kept.revision : undefined);
    // Where the host does not listen, nothing must be lost.
    if (this._host.dispatchEvent(event)) void this._filing.save();
    else void this._wait(event.answer, { document, text }, open.key);
  }

  /** Another document is there by now: this one is to take its place all the same. */
  keepMine(): void {
    const { open } = this._desk;
    if (open?.publication?.status !== 'conflict') return;
    const { revision } = open.publication;
    this._desk.set({ kept: { id: open.work.document.id, revision } });
    this.publish();
  }

  /** Another document has this id: this one gets one of its own. */
  keepBoth(): void {
    const { document } = this._desk.open?.work ?? {};
    if (!document) return;
    this._desk.act({ type: 'set', path: ['id'], value: withNextNumber(document.id) });
    this.publish();
  }

  /** Opens what the host has by now; what is open here is a draft of its own from then on. */
  setAside(): void {
    const { open, drafts } = this._desk;
    const state = open?.publication;
    if (!open || (state?.status !== 'resumed' && state?.status !== 'conflict') || state.text === undefined) return;
    const { id: draft } = drafts;
    if (!writeDraft(newDraftId(), draftOf(open, Date.now()))) return;
    drafts.end();
    if (draft !== undefined) removeDraft(draft);
    this._desk.read(state.text, { name: open.name, revision: state.revision, draft });
  }

  hostConnected(): void {
    addEventListener('beforeunload', this._ask);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this._ask);
  }

  private async _wait(promised: Promise<SaveAnswer>, sent: Opened, key: object): Promise<void> {
    const desk = this._desk;
    desk.set({ publication: { status: 'sending' } });
    const answer = await promised.catch((): SaveAnswer => ({ status: 'failed' }));
    // Meanwhile another document may have been opened.
    if (desk.open?.key !== key) return;
    if (answer.status === 'saved') {
      const kept = { id: sent.document.id, revision: answer.revision, document: sent.document };
      desk.set({ publication: answer, opened: sent, kept });
    } else {
      desk.set({ publication: answer.status === 'conflict' ? this._conflict(answer) : answer });
    }
    desk.drafts.save();
  }

  private _conflict(kept: KeptDocument): Conflict {
    const { text } = kept;
    const theirs = text === undefined ? undefined : openDocument(text, this._host.locale).document;
    return { ...kept, status: 'conflict', theirs };
  }

  /** Whoever leaves may think that it is published. */
  private readonly _ask = (event: BeforeUnloadEvent): void => {
    const { open } = this._desk;
    if (this._host.save !== undefined && open && isUnsaved(open)) event.preventDefault();
  };
}

/** `gardener-2` after `gardener`. */
function withNextNumber(id: string): string {
  const [, base = id, number = '1'] = /^(.*?)(?:-(\d+))?$/.exec(id) ?? [];
  return `${base}-${Number(number) + 1}`;
}

const isIncomplete = (document: Opened['document']): boolean => unwritten(document).length > 0 || hasProblems(document);
