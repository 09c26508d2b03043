import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import { traces } from './support/printed.js';
import { replace } from './support/replace.js';
import type { Screen } from './support/screen.js';
import { waitUntil } from './support/wait-until.js';

async function showSummary(): Promise<Screen> {
  const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
  await screen.press(en.resume);
  await screen.press(en.showSummary);
  return screen;
}

describe('Print the summary, where print is not what it is on a desk', () => {
  onEmptyPage();

  const refusals: [string, PropertyDescriptor][] = [
    ['does nothing, as in a sandboxed frame', { value: () => undefined }],
    ['is missing', { value: undefined }],
    [
      'throws',
      {
        value: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    ],
  ];
  for (const [name, print] of refusals) {
    it(`says so where print ${name}, and leaves no trace`, async () => {
      const screen = await showSummary();
      const before = traces();
      replace(window, 'print', print);
      await screen.clickOn(en.print);
      await waitUntil(() => screen.said.length, 'It is said.');
      expect(screen.said).to.deep.equal(['Printing did not start. Use the print command of your browser instead.']);
      expect(traces()).to.deep.equal(before);
    });
  }
});
