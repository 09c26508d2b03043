import { describe, expect, it } from 'vitest';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { en } from '../support/words.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('what is heard of several positions', () => {
  it('one alone, back, and all of them', () =>
    listen('several-positions', { position: [orchard, vineyard] }, async ({ press, until, note }) => {
      note('One alone');
      await until(en.look, 'b');
      await press('Return', orchard.title.en);
      note('Back');
      await until(en.allPositions, 'shift+b');
      await press('Return', 'Which position');
      note('All of them');
      await until(en.startAll, 'b');
      await press('Return', 'What have you planted?');
      await until(en.summaryNow, 'b');
      await press('Return', 'Your answers and the positions');
      for (let times = 0; times < 4; times++) await press('Down');
      note('The summary for one');
      await until(en.toSummary, 'b');
      await press('Return', en.summary);
      expect(await press('Down')).not.toBe('');
    }));
});
