import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/document/position.js';
import { encodeLink } from '../../src/model/journey/link.js';
import { prepare } from '../../src/model/journey/prepare.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { ANSWERED } from './support/host-page.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('what is heard of the summary', () => {
  it('from the review, with one answer changed', () =>
    listen('review', ANSWERED, async ({ press, until, note }) => {
      note('All answers');
      await press('ctrl+Home');
      await until('Check your answers', 'h');
      for (let times = 0; times < 5; times++) await press('Down');

      note('Another answer');
      await until('What have you pruned?', 'b');
      expect(await press('Return')).toContain('What have you pruned?');
      await until('on my own', 'Down');
      await press('space');
      await until(en.next, 'b');
      expect(await press('Return')).toContain(en.review);

      note('The summary');
      await until(en.showSummary, 'b');
      expect(await press('Return')).toContain(en.summary);
    }));

  it('by lines and by headings, with a point opened', () =>
    listen('summary', ANSWERED, async ({ press, until, note }) => {
      await press('ctrl+Home');
      await until(en.showSummary, 'b');
      await press('Return');
      note('What came out');
      for (let times = 0; times < 10; times++) await press('Down');
      note('By headings');
      for (let times = 0; times < 9; times++) await press('h');
      note('A point opened');
      await press('ctrl+Home');
      await until('What have you planted?', 'Tab');
      expect(await press('Return')).toContain('expanded');
      for (let times = 0; times < 4; times++) await press('Down');
    }));

  it('while taking it along, and starting again', () =>
    listen('summary-actions', ANSWERED, async ({ press, until, note }) => {
      await press('ctrl+Home');
      await until(en.showSummary, 'b');
      await press('Return');
      note('The link to it');
      await until(en.copyLink, 'Tab');
      expect(await press('Return')).toContain('opied');
      note('Starting again asks first');
      await until(en.restart, 'Tab');
      expect(await press('Return')).toContain('Delete all answers?');
      await until(en.delete, 'Tab');
      // What is heard of the intro after that begins with “leaving list” in one run and not in the next.
    }));

  it('that somebody else has shared', () => {
    const position = prepare(orchard);
    const answers = position.questions.map(({ question: { id } }) =>
      new Map<string, Answer>(Object.entries(ORCHARD_ANSWERS)).get(id),
    );
    return listen(
      'shared',
      { position: orchard, hash: `#${encodeLink(position, answers)}` },
      async ({ press, until, note }) => {
        note('By headings');
        await until('Shared summary', 'h');
        for (let times = 0; times < 4; times++) await press('Down');
        note('To one’s own');
        await until('Take the self-assessment', 'b');
        expect(await press('Return')).toContain(orchard.title.en);
      },
    );
  });
});
