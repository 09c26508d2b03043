import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Position } from '../model/document/position.js';
import { inSlices } from './in-slices.js';
import { type Checked, checkedSteps, lookedAt, type Remark } from './model/remarks.js';

/** How long nobody must have typed, in milliseconds: a check of a large document takes its time. */
const QUIET = 250;

const NOTHING: Checked = { remarks: [], hints: [] };

/** What the check says of the document, as soon as there is a pause. */
export class RemarksKeeper implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _document: () => Position | undefined;
  /** The document that was checked last, or is just being checked. */
  private _checked: Position | undefined;
  private _found: Checked = NOTHING;
  private _stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, document: () => Position | undefined) {
    this._host = host;
    this._document = document;
    host.addController(this);
  }

  get remarks(): readonly Remark[] {
    return this._found.remarks;
  }

  /** The hints of the last check that somebody has looked at by now. */
  get lookedAt(): readonly Remark[] {
    const document = this._document();
    return document ? lookedAt(document, this._found) : [];
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
      this._find(NOTHING);
      return;
    }
    this._stop = inSlices(checkedSteps(document, new Date()), (found) => this._find(found));
  }

  private _find(found: Checked): void {
    this._stop = undefined;
    this._found = found;
    this._host.requestUpdate();
  }
}
