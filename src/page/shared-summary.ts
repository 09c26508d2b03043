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

  /** The fragment with which the reader's own was shown last, and how long the history was when something shared came. */
  private _ownHash = '';
  private _historyLength = 0;
  private _found: Shared | undefined;
  private _listening = new AbortController();

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
    const { signal } = (this._listening = new AbortController());
    // Routers change the address without a word; browsers from 2022 (Chromium) to 2025 (Firefox, Safari) on tell of it,
    // and whether somebody went back.
    const { navigation } = window as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', this._follow, { signal });
    for (const type of ['hashchange', 'popstate']) window.addEventListener(type, this._follow, { signal });
    for (const type of ['click', 'keydown', 'scroll'])
      window.addEventListener(type, this._followAfter, { signal, capture: true, passive: true });
    this._read();
  }

  hostDisconnected(): void {
    this._listening.abort();
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

  private readonly _follow = ({ navigationType }: Event & { readonly navigationType?: string | null }): void => {
    // Whether there is a link to offer may be another question now.
    this._host.requestUpdate();
    this._listener.changed();
    if (this._read(navigationType)) this._listener.opened();
  };

  /** Looks at the address after what somebody does, so that what they press is still what they saw. */
  private readonly _followAfter = (): void => {
    setTimeout(() => {
      if (this._readFrom.hash === location.hash || !this._host.isConnected) return;
      this._listener.changed();
      // The focus goes along only if it was in here: somebody may be busy elsewhere on the page.
      if (this._read() && this._host.ownerDocument.activeElement === this._host) this._listener.opened();
    });
  };

  /**
   * Whether there is something new to show.
   *
   * @param navigationType How somebody got here: `traverse` is back or forward. Absent where the browser does not say.
   */
  private _read(navigationType?: string | null): boolean {
    // Moving the element in the page is no news; a new position or another fragment is.
    if (this._readFrom.hash === location.hash && this._readFrom.prepared === this._prepared) return false;
    this._readFrom = { hash: location.hash, prepared: this._prepared };
    const decoded = this._prepared && this._decode(this._prepared);
    if (!decoded && this._prepared) {
      // A fragment of the page's own leads somewhere else on it: what is shared stays, so that nothing there moves. But
      // Back leads to one's own. Browsers that do not tell it from a link make the history longer with the link alone,
      // until it is full.
      const isTraversal = navigationType ? navigationType === 'traverse' : history.length === this._historyLength;
      const isBack = location.hash === this._ownHash && isTraversal;
      if (this._found && location.hash.length > 1 && !isBack) return false;
      this._ownHash = location.hash;
    }
    this._historyLength = history.length;
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
    return (all.filter((element) => element.position?.id === id)[0] || all[0]) === this._host;
  }
}
