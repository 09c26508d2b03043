import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmailAddress } from '../../src/model/document/email-address.js';
import { mailto } from '../../src/model/letter/mailto.js';

describe('isEmailAddress', () => {
  test.each([
    'jobs-scs@osb-alliance.com',
    'first.last+tag@mail.example.org',
    "o'neill@example.org",
    'a@b.co',
    'x@xn--bcher-kva.example',
    `${'a'.repeat(64)}@example.org`,
    'JOBS@EXAMPLE.ORG',
  ])('accepts %s', (address) => {
    expect(isEmailAddress(address)).toBe(true);
  });

  test.each([
    '',
    'jobs',
    '@example.org',
    'jobs@',
    'jobs@localhost',
    'jobs@example.org.',
    'jobs@.org',
    'jobs@-example.org',
    'jobs@example-.org',
    'jobs@127.0.0.1',
    'jobs@[127.0.0.1]',
    '.jobs@example.org',
    'jobs.@example.org',
    'jo..bs@example.org',
    'jobs@@example.org',
    ' jobs@example.org',
    'jobs@example.org\n',
    'jobs@example.org\r\nBcc: x@example.org',
    'jobs@example.org,x@example.org',
    'jobs@example.org;x@example.org',
    'jobs@example.org?cc=x@example.org',
    'jobs%40example.org@example.org',
    'Jobs <jobs@example.org>',
    '"jobs"@example.org',
    'mailto:jobs@example.org',
    'jobs@bücher.example',
    `${'a'.repeat(65)}@example.org`,
    `jobs@${'a'.repeat(64)}.org`,
    `jobs@${'a.'.repeat(125)}org`,
  ])('refuses %j', (address) => {
    expect(isEmailAddress(address)).toBe(false);
  });

  test('accepts nothing that could end the recipient in a link or in a header', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('a1.-@ ,;:<>"()[]\\?&=#%\r\n\t\0/ä')) });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const address = `${before}@${after}.org`;
        if (isEmailAddress(address)) expect(address).not.toMatch(/[\s,;:<>"()[\]\\?&=#%/]|[^\x20-\x7e]|@.*@/);
      }),
      { numRuns: 5000 },
    );
  });

  test('accepts only what a mail link gives back unchanged', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        fc.pre(isEmailAddress(address));
        expect(decodeURIComponent(new URL(mailto(address, { subject: '', body: '' })).pathname)).toBe(address);
      }),
    );
  });
});
