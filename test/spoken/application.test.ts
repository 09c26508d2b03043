import { describe, expect, it } from 'vitest';
import { en } from '../support/words.js';
import { ANSWERED } from './support/host-page.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('what is heard of the application', () => {
  it('from the summary to the copied letter, with an own example', () =>
    listen('application', ANSWERED.summary, async ({ press, until, type, note }) => {
      note('From the summary into the application, where reading goes on');
      await until(en.toApplication, 'b');
      await press('Return', en.apply);
      await press('Down');

      note('An own example');
      await until('What you bring', 'Tab');
      await press('Return', 'expanded');
      await until('Your own example', 'Tab');
      await type('Forty pear trees in Bonn');

      note('The letter, and all ways to take it along');
      await until('Text of the e-mail', 'Tab');
      await until(en.copyMail, 'Tab');
      await press('Return', 'Subject and text copied');
      await until(en.copyAddress, 'shift+Tab');
      await press('Return', 'Address copied');

      note('The example is in it');
      await until('Text of the e-mail', 'shift+Tab');
      expect(await until('Forty pear trees', 'Down')).toContain('Bonn');
    }));
});
