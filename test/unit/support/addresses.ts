import fc from 'fast-check';
import { isEmailAddress } from '../../../src/model/document/email-address.js';

/** Addresses that we accept, with every character that may stand in one. */
export const addresses: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.stringMatching(/^[\w!$'*+~-]{1,8}$/), { minLength: 1, maxLength: 3 }),
    fc.array(fc.stringMatching(/^[A-Za-z\d]{1,8}$/), { minLength: 1, maxLength: 2 }),
    fc.constantFrom('com', 'example', 'xn--p1ai'),
  )
  .map(([local, domain, top]) => `${local.join('.')}@${[...domain, top].join('.')}`)
  .filter(isEmailAddress);
