import { waitUntil as wait } from '@open-wc/testing';

/** Waits for something as long as a busy machine may need: by default, it would be for a second. */
export const waitUntil = (condition: () => unknown, message?: string): Promise<void> =>
  wait(() => Boolean(condition()), message, { interval: 10, timeout: 45_000 });
