import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Told that something else in this tab may have stored an answer.
 *
 * @param key Under which key; `null` for any.
 * @param isReturn Whether the page is back from the back/forward cache, where it heard nothing of the pages after it.
 */
type Listener = (key: string | null, isReturn: boolean) => void;

const copies = new Set<Listener>();

/** Says that something has been stored: a storage event reaches other documents only. */
export function tellCopies(key: string): void {
  for (const listener of copies) listener(key, false);
}

/** Hears, while the element is in a page, what else in this tab stores answers: elements, frames, later pages. */
export class TabWatch implements ReactiveController {
  private readonly _listener: Listener;

  constructor(host: ReactiveControllerHost, listener: Listener) {
    this._listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    copies.add(this._listener);
    window.addEventListener('storage', this._stored);
    window.addEventListener('pageshow', this._shown);
    // It may have been out of the page for a while.
    this._listener(null, false);
  }

  hostDisconnected(): void {
    copies.delete(this._listener);
    window.removeEventListener('storage', this._stored);
    window.removeEventListener('pageshow', this._shown);
  }

  private readonly _stored = ({ key }: StorageEvent): void => {
    // One that empties the storage of another document is no person who deletes their answers.
    if (key !== null) this._listener(key, false);
  };

  private readonly _shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this._listener(null, true);
  };
}
