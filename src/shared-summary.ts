import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeLink, linkedPosition } from './model/link.js';
import type { PreparedPosition } from './model/prepare.js';
import { newSession, withAnswers, type Session } from './model/session.js';

/** What the link that led to this page carries for this element. */
export type Shared = { readonly session: Session } | { readonly problem: 'damaged' | 'other-version' };

/**
 * Reads the summary that somebody has shared out of the page's fragment, and follows it when it changes. Touches the
 * address only when told to leave.
 */
export class SharedSummary implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private readonly _opened: () => void;
  private _prepared: PreparedPosition | undefined;
  private _readFrom: { readonly hash?: string; readonly prepared?: PreparedPosition | undefined } = {};

  /** What is shared; `undefined` if the fragment is not for this element. */
  current: Shared | undefined;

  /** @param opened Called when a fragment for this element arrives while the page is being read, not with the page. */
  constructor(host: ReactiveControllerHost & Element, opened: () => void) {
    this._host = host;
    this._opened = opened;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this._follow);
    this._read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this._follow);
  }

  /** Says for which position to read the fragment; for none while it is on its way. */
  use(prepared: PreparedPosition | undefined): void {
    this._prepared = prepared;
    this._read();
  }

  /** Shows the reader's own again; the address stays. */
  dismiss(): void {
    this.current = undefined;
    this._host.requestUpdate();
  }

  /** Leaves what is shared, and takes it out of the address so that it does not come back. */
  leave(): void {
    this.dismiss();
    try {
      // Not relative: the page may have a base elsewhere.
      history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
    } catch {
      // A frame without an address of its own cannot change it.
    }
    this._readFrom = { hash: location.hash, prepared: this._prepared };
  }

  private readonly _follow = (): void => {
    this._read();
    if (this.current) this._opened();
  };

  private _read(): void {
    // Moving the element in the page is no news; a new position or another fragment is.
    if (this._readFrom.hash === location.hash && this._readFrom.prepared === this._prepared) return;
    this._readFrom = { hash: location.hash, prepared: this._prepared };
    this.current = this._prepared && this._decode(this._prepared);
    this._host.requestUpdate();
  }

  private _decode(prepared: PreparedPosition): Shared | undefined {
    const decoded = decodeLink(prepared, location.hash);
    if (decoded === 'foreign') return undefined;
    if (typeof decoded === 'object')
      return { session: { ...withAnswers(prepared, newSession(prepared), decoded.answers), step: 'summary' } };
    return linkedPosition(location.hash) === prepared.position.id || this._isFirst() ? { problem: decoded } : undefined;
  }

  /** Of several elements, one is enough to say that a link names no position at all. */
  private _isFirst(): boolean {
    return this._host.ownerDocument.querySelector(this._host.localName) === this._host;
  }
}
