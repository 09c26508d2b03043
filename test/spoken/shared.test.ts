import { describe, it } from 'vitest';
import type { Answer } from '../../src/model/document/position.js';
import { encodeLink } from '../../src/model/journey/link.js';
import { prepare } from '../../src/model/journey/prepare.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { canListen, listen } from './support/orca.js';

describe.skipIf(!canListen)('what is heard of a summary', () => {
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
        await until('Take the self-assessment', 'shift+b');
        await press('Return', orchard.title.en);
      },
    );
  });
});
