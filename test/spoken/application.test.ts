import { describe, expect, it } from 'vitest';
import { en } from '../support/words.js';
import { ANSWERED } from './support/host-page.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('what is heard of the application', () => {
  it('from the summary to the copied letter', () =>
    listen('application', ANSWERED, async ({ press, until, note }) => {
      note('From the summary into the application');
      await press('ctrl+Home');
      await until(en.showSummary, 'b');
      await press('Return');
      await until(en.toApplication, 'b');
      await press('Return');
      note('All fields and buttons of it');
      await until(en.copyMail, 'Tab');
      note('Copied');
      expect(await press('Return')).toContain('opied');
      await until(en.copyAddress, 'shift+Tab');
      expect(await press('Return')).toContain('opied');
    }));
});
