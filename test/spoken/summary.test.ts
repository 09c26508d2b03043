import { describe, expect, it } from 'vitest';
import { ANSWERED } from './support/host-page.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('what is heard of the summary', () => {
  it('by lines, by headings, beside the pictures, and with a point opened', () =>
    listen('summary', ANSWERED.summary, async ({ press, until, note }) => {
      note('What came out');
      await until('Your summary', 'h');
      for (let times = 0; times < 11; times++) await press('Down');

      note('A topic: the picture is silent, the words beside it say the same, once');
      await until('Growing', 'h');
      for (let times = 0; times < 3; times++) expect(await press('Down')).not.toMatch(/image|graphic|canvas/);

      note('By headings');
      await until('Not answered', 'h');

      note('A point opened');
      await press('ctrl+Home');
      await until('What have you planted?', 'b');
      await press('Return', 'expanded');
      for (let times = 0; times < 8; times++) await press('Down');
    }));
});
