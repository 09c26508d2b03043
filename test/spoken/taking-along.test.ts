import { describe, it } from 'vitest';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { ANSWERED } from './support/host-page.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('what is heard after the summary', () => {
  it('of the link to it, and of starting again', () =>
    listen('taking-along', ANSWERED.summary, async ({ press, until, note }) => {
      note('All that can be done, to the link');
      await until(en.copyLink, 'Tab');
      await press('Return', 'Link copied');

      note('Starting again asks first');
      await until(en.restart, 'Tab');
      await press('Return', 'Delete all answers?');
      await until(en.keep, 'Tab');
      await press('Return', en.restart);
      await press('Return', 'Delete all answers?');
      await until(en.delete, 'Tab');
      await press('Return', orchard.title.en);

      note('All is as it was at first');
      await press('Down');
      await until(en.start, 'b');
      await press('Return', 'Question 1 of');
      await press('Tab');
    }));
});
