import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { printAlone } from '../page/print-alone.js';

/** What printing needs of the editor. */
interface PrintingHost extends ReactiveControllerHost, Element {
  /** Draws at once: the browser takes its picture as soon as it has said that it will. */
  drawNow(): void;
}

/** Puts the document as a sheet of paper into the page while it is printed, by the button or by the browser's own menu. */
export class Printing implements ReactiveController {
  private readonly _host: PrintingHost;
  private _isOn = false;
  private _hasFailed = false;

  constructor(host: PrintingHost) {
    this._host = host;
    host.addController(this);
  }

  get isOn(): boolean {
    return this._isOn;
  }

  /** This browser does not print. */
  get hasFailed(): boolean {
    return this._hasFailed;
  }

  /** Prints the document alone, without the page around. */
  print(): void {
    this._begin();
    printAlone(this._host, () => {
      this._hasFailed = true;
      this._end();
    });
  }

  hostConnected(): void {
    addEventListener('beforeprint', this._begin);
    // Some browsers report the end while their preview is still being made: it is over when somebody goes on.
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, this._end, { capture: true });
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this._begin);
    for (const type of ['pointerdown', 'keydown']) removeEventListener(type, this._end, { capture: true });
  }

  private readonly _begin = (): void => {
    if (this._isOn) return;
    this._isOn = true;
    this._hasFailed = false;
    this._host.requestUpdate();
    this._host.drawNow();
  };

  private readonly _end = (): void => {
    if (!this._isOn) return;
    this._isOn = false;
    this._host.requestUpdate();
  };
}
