import { describe, expect, it } from 'vitest';
import { orchard } from '../support/documents/orchard.js';
import { de, en } from '../support/words.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('which voice speaks', () => {
  it('German in an English page, then English', () =>
    listen(
      'german-in-english',
      { position: orchard, attributes: 'lang="de"' },
      async ({ press, until, note }) => {
        note('The other language');
        await until(de.otherLanguage, 'b');
        await press('Return');
        await until(en.start, 'b');
      },
      { hearsLoading: true },
    ));

  it('English in a German page, then German', () =>
    listen(
      'english-in-german',
      { lang: 'de', position: orchard, attributes: 'lang="en"' },
      async ({ press, until, note }) => {
        note('The other language');
        await until(en.otherLanguage, 'b');
        expect(await press('Return')).not.toBe('');
        await until(de.start, 'b');
      },
      { hearsLoading: true },
    ));
});
