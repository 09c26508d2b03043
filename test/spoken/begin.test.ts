import { describe, expect, it } from 'vitest';
import { en } from '../support/words.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('what is heard at the beginning', () => {
  it('the page by itself, by headings, by buttons, and the first question', () =>
    listen(
      'begin',
      {},
      async ({ press, until, note }) => {
        note('By headings');
        for (let times = 0; times < 2; times++) await press('h');
        note('By buttons, to the first question and one line further');
        await press('ctrl+Home');
        await until(en.start, 'b');
        await press('Return', 'Question 1 of');
        expect(await press('Down')).not.toBe('');
      },
      { hearsLoading: true },
    ));
});
