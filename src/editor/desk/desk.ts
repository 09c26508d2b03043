import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../model/document/locale.js';
import type { Position } from '../../model/document/position.js';
import { DraftKeeper } from '../drafts/draft-keeper.js';
import type { Draft, StoredDraft } from '../drafts/drafts.js';
import { PositionChangeEvent } from '../events.js';
import type { Action } from '../model/actions.js';
import { idOfTitle, isNameless, withIdOfTitle } from '../model/new-document.js';
import { openDocument } from '../model/open-document.js';
import { FIRST_PLACE, type Place } from '../model/place.js';
import { FIRST_TRYOUT } from '../model/trial.js';
import { placeAfter } from '../model/place-after.js';
import { act, begin, leave, redo, undo, type Work } from '../model/work.js';
import { draftOf } from './draft-of.js';
import { type Broken, type Done, type Failure, isHandedOver, isKept, type Open, type Source } from './open.js';

/** What the desk needs of the editor. */
export interface DeskHost extends ReactiveControllerHost, EventTarget {
  readonly locale: Locale;
  /** Puts the focus on a field, or on what has this name, once it is there. */
  focusAfter(name: string): void;
}

/**
 * What lies on the author's desk: a document that is being worked on, a file to repair, or nothing. Whatever is done to
 * it is done here, and kept as a draft.
 */
export class Desk {
  readonly drafts: DraftKeeper;
  private readonly _host: DeskHost;
  private _open: Open | undefined;
  private _broken: Broken | undefined;
  private _done: Done | undefined;
  private _failure: Failure | undefined;

  constructor(host: DeskHost) {
    this._host = host;
    this.drafts = new DraftKeeper(host, {
      current: (saved) =>
        this._open && (!isKept(this._open) || this._open.pasted) ? draftOf(this._open, saved) : undefined,
      take: (draft) => this._take(draft),
    });
  }

  get open(): Open | undefined {
    return this._open;
  }

  get broken(): Broken | undefined {
    return this._broken;
  }

  get done(): Done | undefined {
    return this._done;
  }

  /** What did not work with the last file. */
  get failure(): Failure | undefined {
    return this._failure;
  }

  fail(failure: Failure | undefined): void {
    this._failure = failure;
    this._host.requestUpdate();
  }

  /**
   * Begins to work on a document.
   *
   * @param draft The name of its draft. Default: a new one.
   * @param saved When that was saved last, in milliseconds.
   */
  begin(document: Position, from: Partial<Open> = {}, draft?: string, saved?: number): void {
    this._broken = this._done = this._failure = undefined;
    this._open = {
      ...{ work: begin(document), place: FIRST_PLACE, opened: undefined, name: undefined, file: undefined },
      ...{ pasted: '', table: '', isKnown: false, same: [], left: new Set(), focused: undefined, tryout: FIRST_TRYOUT },
      ...{ key: {}, kept: undefined, publication: undefined },
      ...from,
    };
    void this.drafts.begin(draft, saved);
    this._host.focusAfter('heading');
  }

  goOn({ id, draft }: StoredDraft): void {
    const { document, place, stale, saved, opened, name, pasted = '', same = [], kept } = draft;
    this.begin(
      document,
      { work: begin(document, stale), place, opened, name, pasted, same, kept, isKnown: true },
      id,
      saved,
    );
  }

  /** Opens a text or the bytes of a file; what is no document can be repaired. */
  read(content: string | Uint8Array, source: Source = {}): void {
    const { text, ...reading } = openDocument(content, this._host.locale);
    if (!reading.document) {
      this.mend({ source, text, findings: reading.findings });
      this._host.focusAfter('heading');
      return;
    }
    const { document } = reading;
    const { name, file, revision, draft } = source;
    const place: Place = { step: 'write', question: undefined };
    // What was repaired is not what the host has.
    const isRepaired = this._broken?.source === source;
    const kept = revision === undefined ? undefined : { id: document.id, revision, ...(!isRepaired && { document }) };
    this.begin(document, { opened: { document, text }, name, file, kept, isKnown: true, place }, draft);
  }

  /** Changes the text of the file that has to be repaired, or lets it be. */
  mend(broken: Broken | undefined): void {
    this._broken = broken;
    this._host.requestUpdate();
  }

  close(): void {
    this.drafts.end();
    this._open = this._broken = this._done = undefined;
    this._host.focusAfter('heading');
  }

  /** Does something to the document, and puts the focus where it belongs then. */
  act(action: Action, focus?: string): void {
    if (!this._open || this.drafts.isReadOnly) return;
    const { work } = this._open;
    const following = isHandedOver(this._open) ? undefined : withIdOfTitle;
    this.change(act(work, action, Date.now(), following), { how: 'done', action });
    if (focus) this._host.focusAfter(focus);
  }

  undo(): void {
    const { work } = this._open ?? {};
    const deed = work?.past.at(-1);
    if (work && deed) this.change(undo(work), { how: 'undone', action: deed.action });
  }

  redo(): void {
    const { work } = this._open ?? {};
    const deed = work?.future.at(-1);
    if (work && deed) this.change(redo(work), { how: 'redone', action: deed.action });
  }

  change(work: Work, done?: Done): void {
    const open = this._open;
    if (!open || work === open.work || this.drafts.isReadOnly) return;
    this._done = done;
    this.set({ work, place: placeAfter(open.work.document, open.place, work.document) });
    if (work.document !== open.work.document) this._host.dispatchEvent(new PositionChangeEvent(work.document));
  }

  go(place: Place, focus?: string): void {
    this.leave();
    this.set({ place, focused: undefined });
    if (focus) this._host.focusAfter(focus);
  }

  /** A field is left: what comes next is another thing to undo. */
  leave(field?: string): void {
    if (!this._open) return;
    const { work, left } = this._open;
    // Whoever takes the id out wants that of the title.
    const value = idOfTitle(work.document);
    const named = isNameless(work.document) ? act(work, { type: 'set', path: ['id'], value }, Date.now()) : work;
    const question = field && /^\$\.questions\[\d+\]/.exec(field)?.[0];
    const fields = [field, question].filter((name) => name !== undefined);
    this._open = { ...this._open, work: leave(named), ...(field && { left: new Set([...left, ...fields]) }) };
    this.drafts.save();
    this._host.requestUpdate();
  }

  /** What belongs to the work without being part of the document. */
  set(change: Partial<Open>): void {
    if (!this._open) return;
    this._open = { ...this._open, ...change };
    this.drafts.note();
    this._host.requestUpdate();
  }

  /** A field has the focus now. Asks for no update: one may just have put it there. */
  focused(field: string): void {
    if (this._open) this._open = { ...this._open, focused: field };
  }

  /** What another tab has written. */
  private _take(draft: Draft): void {
    if (!this._open) return;
    const { document, stale, pasted = '', kept } = draft;
    this._open = { ...this._open, work: begin(document, stale), pasted, ...(kept && { kept }) };
    this._host.requestUpdate();
  }
}
