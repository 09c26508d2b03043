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
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed: () => void;
  #prepared: PreparedPosition | undefined;

  /** What is shared; `undefined` if the fragment is not for this element. */
  current: Shared | undefined;

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  /** Says for which position to read the fragment. */
  use(prepared: PreparedPosition): void {
    this.#prepared = prepared;
    this.#read();
  }

  /** Leaves what is shared, and takes it out of the address so that it does not come back. */
  leave(): void {
    this.current = undefined;
    history.replaceState(history.state, '', location.pathname + location.search);
  }

  readonly #read = (): void => {
    const before = this.current;
    this.current = this.#prepared && this.#decode(this.#prepared);
    if (before !== this.current) {
      this.#changed();
      this.#host.requestUpdate();
    }
  };

  #decode(prepared: PreparedPosition): Shared | undefined {
    const decoded = decodeLink(prepared, location.hash);
    if (decoded === 'foreign') return undefined;
    if (typeof decoded === 'object')
      return { session: { ...withAnswers(prepared, newSession(prepared), decoded.answers), step: 'summary' } };
    return linkedPosition(location.hash) === prepared.position.id || this.#isFirst() ? { problem: decoded } : undefined;
  }

  /** Of several elements, one is enough to say that a link names no position at all. */
  #isFirst(): boolean {
    return this.#host.ownerDocument.querySelector(this.#host.localName) === this.#host;
  }
}
