import { describe, it } from 'vitest';
import { en } from '../support/words.js';
import { ANSWERED } from './support/host-page.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('what is heard of the review', () => {
  it('all answers, another answer, and the summary', () =>
    listen('review', ANSWERED.review, async ({ press, until, note }) => {
      note('All answers');
      await until(en.review, 'h');
      for (let times = 0; times < 5; times++) await press('Down');

      note('Another answer');
      await until('What have you pruned?', 'b');
      await press('Return', 'What have you pruned?');
      await until('on my own', 'Down');
      await press('space');
      await until(en.next, 'b');
      await press('Return', en.review);

      note('The summary');
      await until(en.showSummary, 'b');
      await press('Return', en.summary);
    }));
});
