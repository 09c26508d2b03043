import { keyOf } from './drafts.js';

/** Makes sure that one tab alone writes a draft. Where the browser has no locks, every tab may. */
export class DraftLock {
  private _release: (() => void) | undefined;
  /** Counts the requests: one that was given up before it was answered must not keep what it gets. */
  private _request = 0;
  /** Fulfilled when what was given back is free again. */
  private _over: Promise<unknown> = Promise.resolve();

  /**
   * Asks for the draft.
   *
   * @param lost Another tab has taken it over.
   * @returns Whether nobody else has it.
   */
  async take(id: string, { force, lost }: { readonly force: boolean; readonly lost: () => void }): Promise<boolean> {
    this.release();
    const request = this._request;
    // Pages without a secure connection have none.
    const locks = (navigator as { locks?: LockManager }).locks;
    if (!locks) return true;
    return new Promise((resolve) => {
      const options: LockOptions = force ? { steal: true } : { ifAvailable: true };
      let isHeld = false;
      this._over = this._over
        .then(async () => {
          if (request !== this._request) resolve(true);
          else
            await locks.request(keyOf(id), options, (lock) => {
              isHeld = Boolean(lock);
              resolve(isHeld);
              if (!lock || request !== this._request) return undefined;
              return new Promise<void>((release) => (this._release = release));
            });
        })
        .catch(() => {
          // It was stolen; or the browser refuses locks, and then there is nothing to keep.
          if (isHeld) lost();
          else resolve(true);
        });
    });
  }

  release(): void {
    this._request++;
    this._release?.();
    this._release = undefined;
  }
}
