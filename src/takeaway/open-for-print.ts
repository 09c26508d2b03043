import type { LitElement, ReactiveController } from 'lit';

/**
 * What somebody does on the page again after a print. Some browsers report its end while their preview is still being
 * made.
 */
const ACTS = ['pointermove', 'keydown'];

/**
 * Unfolds the summary for as long as the page is printed, however that came about: paper cannot be unfolded. Rules for
 * print could do so only where `::details-content` is known, which Firefox and Safari have had since 2025.
 */
export class OpenForPrint implements ReactiveController {
  private readonly _host: LitElement;
  private _opened: HTMLDetailsElement[] = [];

  constructor(host: LitElement) {
    this._host = host;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this._open);
    for (const act of ACTS) addEventListener(act, this._close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this._open);
    for (const act of ACTS) removeEventListener(act, this._close);
    this._close();
  }

  private readonly _open = (): void => {
    const closed = this._host.renderRoot.querySelectorAll<HTMLDetailsElement>('.summary details:not([open])');
    this._opened.push(...closed);
    for (const details of closed) details.open = true;
  };

  private readonly _close = (): void => {
    // Where somebody touches the page next, nothing may move: on phones, all stays open.
    if (!matchMedia('(pointer: coarse)').matches) for (const details of this._opened) details.open = false;
    this._opened = [];
  };
}
