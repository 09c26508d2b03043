import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Position } from '../model/document/position.js';
import { decodeLink, linkedPosition } from '../model/journey/link.js';
import type { PreparedPosition } from '../model/journey/prepare.js';
import { newSession, type Session, withAnswers } from '../model/journey/session.js';

/** What the link that led to this page carries for this element. */
export type Shared = { readonly session: Session } | { readonly problem: 'damaged' | 'other-version' };

/** What is told of the page's fragment while the page is being read. */
export interface FragmentListener {
  /** Another fragment is there; which position it is for may be decided now. */
  readonly changed: () => void;
  /** It is for the position that is shown. */
  readonly opened: () => void;
}

/**
 * Reads the summary that somebody has shared out of the page's fragment, and follows it when it changes. Touches the
 * address only when told to leave.
 */
export class SharedSummary implements ReactiveController {
  private readonly _host: ReactiveControllerHost & Element;
  private readonly _listener: FragmentListener;
  private _prepared: PreparedPosition | undefined;
  private _readFrom: { readonly hash?: string; readonly prepared?: PreparedPosition | undefined } = {};

  private _found: Shared | undefined;

  constructor(host: ReactiveControllerHost & Element, listener: FragmentListener) {
    this._host = host;
    this._listener = listener;
    host.addController(this);
  }

  /** What is shared; `undefined` if the fragment is not for this element. */
  get current(): Shared | undefined {
    // Asked for when it is shown, because only then the other elements of the page are there.
    return this._found && 'problem' in this._found && !this._isAddressed() ? undefined : this._found;
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
    // What was shared of one position says nothing to another.
    if (prepared !== this._prepared) this._found = undefined;
    this._prepared = prepared;
    this._read();
  }

  /** Shows the reader's own again; the address stays. */
  dismiss(): void {
    this._found = undefined;
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
    this._listener.changed();
    if (this._read()) this._listener.opened();
  };

  /** Whether there is something new to show. */
  private _read(): boolean {
    // Moving the element in the page is no news; a new position or another fragment is.
    if (this._readFrom.hash === location.hash && this._readFrom.prepared === this._prepared) return false;
    this._readFrom = { hash: location.hash, prepared: this._prepared };
    const decoded = this._prepared && this._decode(this._prepared);
    // A fragment of the page's own leads somewhere else on it: what is shown stays, so that nothing there moves.
    if (!decoded && this._prepared && location.hash.length > 1) return false;
    this._found = decoded;
    this._host.requestUpdate();
    return this.current !== undefined;
  }

  private _decode(prepared: PreparedPosition): Shared | undefined {
    const decoded = decodeLink(prepared, location.hash);
    if (decoded === 'foreign') return undefined;
    if (typeof decoded === 'object')
      return { session: { ...withAnswers(prepared, newSession(prepared), decoded.answers), step: 'summary' } };
    return { problem: decoded };
  }

  /** Whether to say that a link cannot be shown: the element it names does, or the first one if it names none. */
  private _isAddressed(): boolean {
    const id = linkedPosition(location.hash);
    const all = [...this._host.ownerDocument.querySelectorAll<Element & { position?: Position }>(this._host.localName)];
    return (all.filter((element) => element.position?.id === id)[0] ?? all[0]) === this._host;
  }
}
