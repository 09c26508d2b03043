/** How long something may wait, in milliseconds: long enough for a pause in writing, too short to see the page die. */
const PAUSE = 200;

/** Something that may wait until the thread has nothing better to do, but must be done before the page is gone. */
export class BeforeLeaving {
  private readonly _task: () => void;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(task: () => void) {
    this._task = task;
  }

  /** Does it soon: once, however often it is asked for until then. */
  soon(): void {
    if (this._timer !== undefined) return;
    this._timer = setTimeout(this.now, PAUSE);
    // Phones kill pages that are hidden without telling them again.
    document.addEventListener('visibilitychange', this.now);
    window.addEventListener('pagehide', this.now);
  }

  /** Does it now, if it is to be done at all. */
  readonly now = (): void => {
    if (this._timer === undefined) return;
    clearTimeout(this._timer);
    this._timer = undefined;
    document.removeEventListener('visibilitychange', this.now);
    window.removeEventListener('pagehide', this.now);
    this._task();
  };
}
