import { str } from '@lit/localize';
import { isOne, type Words } from './words.js';

/** How many places in [brackets] a letter still has. */
export const blanksText = (msg: Words['msg'], blanks: number): string =>
  isOne(blanks)
    ? msg('One place in [brackets] is still open.', { id: 'blanks-one' })
    : msg(str`${blanks} places in [brackets] are still open.`, { id: 'blanks' });
