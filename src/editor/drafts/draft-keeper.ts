import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DraftLock } from './draft-lock.js';
import { type Draft, keyOf, newDraftId, readDraft, removeDraft, writeDraft } from './drafts.js';

/** How long nobody must have typed, in milliseconds. */
const QUIET = 300;

/** How long the last words of a tab that had to give a draft up may take to arrive, in milliseconds. */
const HANDOVER = 1000;

/** Whose draft is kept. */
export interface DraftSource {
  /** The draft as it is now; `undefined` if there is nothing to keep. */
  current(saved: number): Draft | undefined;
  /** The draft has changed in another tab. */
  take(draft: Draft): void;
}

/**
 * Keeps the draft in this browser: after a pause, when a field is left, and when the page goes. `localStorage`, because
 * it is the one store that never loses the last words before a reload.
 */
export class DraftKeeper implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _source: DraftSource;
  private readonly _lock = new DraftLock();
  private _id: string | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _isDirty = false;
  private _saved: number | undefined;
  private _failed = false;
  private _isReadOnly = false;
  private _tookOver = -Infinity;

  constructor(host: ReactiveControllerHost, source: DraftSource) {
    this._host = host;
    this._source = source;
    host.addController(this);
  }

  /** The name of the draft. */
  get id(): string | undefined {
    return this._id;
  }

  /** When the draft was saved last, in milliseconds. */
  get saved(): number | undefined {
    return this._saved;
  }

  /** The browser does not keep the draft: its store is full, or refused. */
  get hasFailed(): boolean {
    return this._failed;
  }

  /** Another tab writes this draft. */
  get isReadOnly(): boolean {
    return this._isReadOnly;
  }

  /** Begins a draft, or goes on with one. */
  async begin(id = newDraftId(), saved?: number): Promise<void> {
    this._id = id;
    this._saved = saved;
    this._failed = this._isDirty = this._isReadOnly = false;
    await this._take(id, false);
  }

  /** Takes the draft over from another tab, as that has left it. */
  async takeOver(): Promise<void> {
    const id = this._id;
    if (id === undefined) return;
    await this._take(id, true);
    this._tookOver = performance.now();
    const draft = readDraft(id);
    if (draft) this._source.take(draft);
  }

  /** Something has changed. */
  note(): void {
    if (this._isReadOnly) return;
    this._isDirty = true;
    clearTimeout(this._timer);
    this._timer = setTimeout(() => this.save(), QUIET);
  }

  /** Writes what has changed since it was written last. */
  readonly save = (): void => {
    clearTimeout(this._timer);
    if (!this._isDirty || this._isReadOnly || this._id === undefined) return;
    const now = Date.now();
    const draft = this._source.current(now);
    if (!draft) {
      removeDraft(this._id);
      this._isDirty = this._failed = false;
      this._saved = undefined;
      return;
    }
    this._failed = !writeDraft(this._id, draft);
    this._isDirty = this._failed;
    if (!this._failed) this._saved = now;
    this._host.requestUpdate();
  };

  /** The work is over: the draft stays, for another time. */
  end(): void {
    this.save();
    this._lock.release();
    this._id = undefined;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.save);
    addEventListener('beforeunload', this._ask);
    addEventListener('storage', this._follow);
    document.addEventListener('visibilitychange', this.save);
    if (this._id !== undefined) void this._take(this._id, false);
  }

  hostDisconnected(): void {
    this.save();
    this._lock.release();
    removeEventListener('pagehide', this.save);
    removeEventListener('beforeunload', this._ask);
    removeEventListener('storage', this._follow);
    document.removeEventListener('visibilitychange', this.save);
  }

  private async _take(id: string, force: boolean): Promise<void> {
    const lost = () => {
      this.save();
      this._setReadOnly(true);
    };
    this._setReadOnly(!(await this._lock.take(id, { force, lost })));
  }

  private _setReadOnly(isReadOnly: boolean): void {
    this._isReadOnly = isReadOnly;
    this._host.requestUpdate();
  }

  /** What is not kept would be lost. */
  private readonly _ask = (event: BeforeUnloadEvent): void => {
    this.save();
    if (this._failed && this._isDirty) event.preventDefault();
  };

  /** The tab that may write goes on, or has just given up: what is shown here follows, unless somebody writes here. */
  private readonly _follow = ({ key }: StorageEvent): void => {
    const follows = this._isReadOnly || (!this._isDirty && performance.now() - this._tookOver < HANDOVER);
    if (this._id === undefined || key !== keyOf(this._id) || !follows) return;
    const draft = readDraft(this._id);
    if (draft) this._source.take(draft);
  };
}
