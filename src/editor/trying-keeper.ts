import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { atOnce } from '../authoring/steps.js';
import type { Position } from '../model/document/position.js';
import type { Open } from './desk/open.js';
import { inSlices } from './in-slices.js';
import { type Tried, triedSteps } from './model/tried.js';
import type { Tryout } from './model/trial.js';

/** So many questions are tried within the update that shows it. */
const FEW = 120;

/** What the made-up applicants say of a document and read, as soon as somebody wants to know. */
export class TryingKeeper implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  /** What is tried, or was tried last. */
  private _document: Position | undefined;
  private _tryout: Tryout | undefined;
  private _tried: Tried | null | undefined;
  private _stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  /** `null` where the document cannot be shown, `undefined` until something is known of it. */
  tried({ work: { document }, tryout }: Open): Tried | null | undefined {
    const isSame = document === this._document;
    if (isSame && tryout.draw === this._tryout?.draw && tryout.own === this._tryout.own) return this._tried;
    this._stop?.();
    // Of the same document, what was read before stays until there is more to say.
    if (!isSame) this._tried = undefined;
    this._document = document;
    this._tryout = tryout;
    const steps = triedSteps(document, tryout);
    if (document.questions.length <= FEW) this._tried = atOnce(steps);
    else
      this._stop = inSlices(steps, (tried) => {
        this._tried = tried;
        this._host.requestUpdate();
      });
    return this._tried;
  }

  hostDisconnected(): void {
    this._stop?.();
    this._document = undefined;
  }
}
