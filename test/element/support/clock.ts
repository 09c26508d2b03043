import { replace } from './replace.js';

const Clock = Date;

/** A clock that stands at a moment until the end of the test, for whoever asks what time it is. */
export function setClock(moment: string): void {
  const now = class extends Clock {
    constructor(of = moment) {
      super(of);
    }
  };
  replace(window, 'Date', { value: now, writable: true });
}
