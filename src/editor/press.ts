import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What ends a press, or says that its end will not be heard: a menu of the browser, a key, another window. */
const ENDS = ['pointerup', 'pointercancel', 'contextmenu', 'keydown', 'blur'] as const;

/**
 * Knows whether a button of the mouse, or a finger, is down. Pressing leaves the field that had the focus, and what is
 * said then moves what lies below: a click would go to whatever is under the pointer when it is let go.
 */
export class Press implements ReactiveController {
  private readonly _host: ReactiveControllerHost & EventTarget;
  private _released: Promise<void> | undefined;
  private _release: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this._host = host;
    host.addController(this);
  }

  /** Settled when what was pressed has been clicked. `undefined` where nothing is pressed. */
  get released(): Promise<void> | undefined {
    return this._released;
  }

  hostConnected(): void {
    this._host.addEventListener('pointerdown', this._down, { capture: true });
    for (const type of ENDS) addEventListener(type, this._up, { capture: true });
  }

  hostDisconnected(): void {
    this._host.removeEventListener('pointerdown', this._down, { capture: true });
    for (const type of ENDS) removeEventListener(type, this._up, { capture: true });
    this._up();
  }

  private readonly _down = (): void => {
    this._released ??= new Promise((resolve) => (this._release = resolve));
  };

  private readonly _up = (): void => {
    // The click comes after the end of the press.
    setTimeout(() => {
      this._release?.();
      this._released = this._release = undefined;
    });
  };
}
