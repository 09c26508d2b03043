import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkEntry, checkSteps } from '../../src/authoring/check-entry.js';
import { inSlices } from '../../src/editor/in-slices.js';
import { SHIPPED } from './support/documents/shipped.js';

const NOW = new Date('2027-01-31');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Work in slices', () => {
  /** Time passes by five milliseconds whenever somebody asks for it. */
  const slow = () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
  };

  test('comes to the same as the work at once', () => {
    slow();
    for (const document of SHIPPED) {
      let found: unknown;
      inSlices(checkSteps(document, NOW, []), (result) => (found = result));
      vi.runAllTimers();
      expect(found).toEqual(checkEntry(document, NOW, []));
    }
  });

  test('leaves the browser free in between', () => {
    slow();
    let steps = 0;
    const done = vi.fn();
    inSlices(
      (function* () {
        while (steps++ < 10) yield;
      })(),
      done,
    );
    expect(steps).toBe(0);
    vi.advanceTimersToNextTimer();
    expect(steps).toBeLessThan(5);
    vi.runAllTimers();
    expect(done).toHaveBeenCalledOnce();
  });

  test('stops where nobody waits for it any more', () => {
    slow();
    const done = vi.fn();
    const stop = inSlices(checkSteps(SHIPPED[0], NOW, []), done);
    vi.advanceTimersToNextTimer();
    stop();
    vi.runAllTimers();
    expect(done).not.toHaveBeenCalled();
  });
});
