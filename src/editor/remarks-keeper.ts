import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HintMemory } from '../authoring/hints/hint-memory.js';
import type { Position } from '../model/document/position.js';
import { inSlices } from './in-slices.js';
import { lookedAt } from './model/looked-at.js';
import { type Remark, remarkSteps } from './model/remarks.js';

/** How long nobody must have typed, in milliseconds: a check of a large document takes its time. */
const QUIET = 250;

/** What the check says of the document, as soon as there is a pause. */
export class RemarksKeeper implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _document: () => Position | undefined;
  private readonly _memory = new HintMemory();
  /** The document that was checked last, or is just being checked. */
  private _checked: Position | undefined;
  private _remarks: readonly Remark[] = [];
  private _lookedAt: { readonly document: Position; readonly hints: readonly Remark[] } | undefined;
  private _stop: (() => void) | undefined;

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
    const document = this._document();
    if (document === this._checked) return;
    this._stop?.();
    this._checked = document;
    const timer = setTimeout(() => this._check(document), QUIET);
    this._stop = () => clearTimeout(timer);
  }

  hostDisconnected(): void {
    if (!this._stop) return;
    this._stop();
    this._checked = this._stop = undefined;
  }

  private _check(document: Position | undefined): void {
    if (!document) {
      this._found([]);
      return;
    }
    this._stop = inSlices(remarkSteps(document, new Date(), this._memory), (remarks) => this._found(remarks));
  }

  private _found(remarks: readonly Remark[]): void {
    this._stop = undefined;
    this._remarks = remarks;
    this._host.requestUpdate();
  }
}
