import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import { replace } from './support/replace.js';
import type { Screen } from './support/screen.js';

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...orchard, id: `orchard-${index}` }));

/** What one letter reads from the tab and writes to it, in the task in which it is typed. */
async function costOf(screen: Screen, field: () => HTMLTextAreaElement): Promise<{ reads: number; writes: number }> {
  await screen.type(field(), 'Appl');
  const cost = { reads: 0, writes: 0 };
  const { getItem, setItem } = Storage.prototype;
  replace(Storage.prototype, 'getItem', {
    value(this: Storage, key: string) {
      cost.reads++;
      return getItem.call(this, key);
    },
  });
  replace(Storage.prototype, 'setItem', {
    value(this: Storage, key: string, text: string) {
      cost.writes++;
      setItem.call(this, key, text);
    },
  });
  const typed = field();
  typed.value = 'Apple';
  typed.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  const counted = { ...cost };
  await screen.settled();
  return counted;
}

describe('A typed letter', () => {
  onEmptyPage();

  const places: [string, (screen: Screen) => Promise<() => HTMLTextAreaElement>][] = [
    [
      'an example',
      async (screen) => {
        await screen.press(screen.has(en.start) ? en.start : en.startAll);
        await screen.press(screen.radio(2));
        return () => screen.example;
      },
    ],
    [
      'the draft',
      async (screen) => {
        await screen.openApplication();
        return () => screen.draft;
      },
    ],
  ];
  for (const [place, open] of places) {
    it(`in ${place} costs with twenty positions what it costs with one`, async () => {
      const costs: object[] = [];
      for (const count of [1, 20]) {
        sessionStorage.clear();
        const screen = await showWith({ position: many(count) });
        costs.push(await costOf(screen, await open(screen)));
      }
      expect(costs[1]).to.deep.equal(costs[0]);
      expect(costs[0]).to.include({ writes: 1 });
    });
  }
});
