import { describe, expect, it } from 'vitest';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('what is heard while answering', () => {
  it('by Tab, as somebody does who knows forms', () =>
    listen('questions-by-tab', { position: orchard }, async ({ press, until, type, note }) => {
      note('The first question');
      await until(en.start, 'Tab');
      await press('Return', 'What have you planted?');

      note('Continue without an answer');
      await until(en.next, 'Tab');
      await press('Return', en.missing);

      note('In focus mode, an arrow chooses, and so does a digit');
      await press('Tab');
      await press('Insert+a');
      await press('Down');
      await press('4');

      note('An example for the letter');
      await until('An example', 'Tab');
      await press('Return');
      await press('Tab');
      await type('A hedge at home');
      await until(en.next, 'Tab');
      await press('Return', 'What have you grafted?');

      note('The first statement; back, where the statement is still chosen');
      await press('Tab');
      await until(en.back, 'Tab');
      await press('Return', 'What have you planted?');
      expect(await press('Tab')).toContain('selected radio button');
    }));

  it('by arrows, as somebody reads a page: after each button, reading goes on at the new screen', () =>
    listen('questions-by-arrow', { position: orchard }, async ({ press, until, note }) => {
      note('Help and instruction, and what comes after them');
      await until(en.start, 'b');
      await press('Return');
      for (let times = 0; times < 4; times++) await press('Down');
      await until('on my own', 'Down');
      await press('space');
      await until(en.next, 'b');
      await press('Return', 'What have you grafted?');

      note('Not sure');
      await press('Down');
      await until('I am not sure', 'Down');
      await press('space');
      await until(en.next, 'b');
      await press('Return', 'What have you pruned?');

      note('Enough');
      await until(en.summaryNow, 'b');
      await press('Return', en.summary);
      expect(await press('Down')).not.toBe('');
    }));
});
