import { describe, expect, it } from 'vitest';
import { en } from '../support/words.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('what is heard at the beginning', () => {
  it('the page by itself, by headings and by buttons', () =>
    listen(
      'begin',
      {},
      async ({ press, note }) => {
        note('By headings');
        await press('ctrl+Home');
        for (let times = 0; times < 2; times++) await press('h');
        note('By buttons');
        await press('ctrl+Home');
        for (let times = 0; times < 3; times++) await press('b');
      },
      { hearsLoading: true },
    ));

  it('the first question after Start', () =>
    listen('start', {}, async ({ press, until, note }) => {
      note('To the first question, and one line further');
      await press('ctrl+Home');
      await until(en.start, 'b');
      expect(await press('Return')).toContain('heading level 2');
      expect(await press('Down')).not.toBe('');
    }));
});
