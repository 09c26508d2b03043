import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HintMemory } from '../authoring/hints/hint-memory.js';
import type { Position } from '../model/document/position.js';
import { lookedAt } from './model/looked-at.js';
import { type Remark, remarks } from './model/remarks.js';

/** How long nobody must have typed, in milliseconds: a check of a large document takes its time. */
const QUIET = 250;

/** What the check says of the document, as soon as there is a pause. */
export class RemarksKeeper implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _document: () => Position | undefined;
  private readonly _memory = new HintMemory();
  private _checked: Position | undefined;
  private _remarks: readonly Remark[] = [];
  private _lookedAt: { readonly document: Position; readonly hints: readonly Remark[] } | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, document: () => Position | undefined) {
    this._host = host;
    this._document = document;
    host.addController(this);
  }

  get remarks(): readonly Remark[] {
    return this._remarks;
  }

  /** The hints that somebody has looked at; found when they are asked for, because one screen alone shows them. */
  get lookedAt(): readonly Remark[] {
    const document = this._document();
    if (!document) return [];
    if (this._lookedAt?.document !== document) {
      this._lookedAt = { document, hints: lookedAt(document, new Date(), this._memory) };
    }
    return this._lookedAt.hints;
  }

  hostUpdated(): void {
    clearTimeout(this._timer);
    if (this._document() !== this._checked) this._timer = setTimeout(() => this._check(), QUIET);
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
  }

  private _check(): void {
    const document = (this._checked = this._document());
    this._remarks = document ? remarks(document, new Date(), this._memory) : [];
    this._host.requestUpdate();
  }
}
