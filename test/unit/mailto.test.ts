import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crlf, mailto, subjectLine } from '../../src/model/letter/mailto.js';
import { addresses } from './support/addresses.js';
import { readMailto } from './support/read-mailto.js';

const TO = 'jobs-scs@osb-alliance.com';

/** Each half of a surrogate pair that stands alone as U+FFFD. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

/** Any text at all, half surrogate pairs and control characters included. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 100, size: 'max' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50, size: 'max' })
    .map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(...Array.from('\r\n?&=#%+@,;:/"\'<>\\ \t\0\v\f\u0085\u2028\u2029'), 'bcc', 'to'),
    maxLength: 30,
  }),
);

describe('what a mail program reads', () => {
  test('by the RFC, is exactly the address, the subject and the body, and nothing besides', () => {
    fc.assert(
      fc.property(addresses, anything, anything, (to, subject, body) => {
        expect(readMailto(mailto(to, { subject, body }))).toEqual({
          recipients: [to],
          fields: [
            ['subject', wellFormed(subjectLine(subject))],
            ['body', wellFormed(crlf(body))],
          ],
        });
      }),
    );
  });

  test('by the URL parser of browsers, is the same', () => {
    fc.assert(
      fc.property(addresses, anything, anything, (to, subject, body) => {
        const { protocol, pathname, search, hash, username } = new URL(mailto(to, { subject, body }));
        expect({ protocol, hash, username }).toEqual({ protocol: 'mailto:', hash: '', username: '' });
        expect(decodeURIComponent(pathname)).toBe(to);
        expect([...new URLSearchParams(search)]).toEqual([
          ['subject', wellFormed(subjectLine(subject))],
          ['body', wellFormed(crlf(body))],
        ]);
      }),
    );
  });

  test('needs no character that another program might take for its own', () => {
    fc.assert(
      fc.property(addresses, anything, anything, (to, subject, body) => {
        expect(mailto(to, { subject, body })).toMatch(/^mailto:[\w.~%-]+@[\w.~%-]+\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
      }),
    );
  });
});

test.each<[string, mail: { subject: string; body: string }, link: string]>([
  ['a space is not a plus', { subject: 'a b', body: '' }, 'subject=a%20b&body='],
  ['a plus stays a plus', { subject: '', body: 'C++ & K8s' }, 'subject=&body=C%2B%2B%20%26%20K8s'],
  ['lines end in CR LF', { subject: '', body: 'a\nb\r\nc\rd' }, 'subject=&body=a%0D%0Ab%0D%0Ac%0D%0Ad'],
  ['blank lines stay', { subject: '', body: 'a\n\nb' }, 'subject=&body=a%0D%0A%0D%0Ab'],
  [
    'a subject has one line',
    { subject: 'a\r\nBcc: x@example.org\n', body: '' },
    'subject=a%20Bcc%3A%20x%40example.org&body=',
  ],
  ['umlauts are UTF-8', { subject: 'Grüße', body: '' }, 'subject=Gr%C3%BC%C3%9Fe&body='],
  ['so are emoji', { subject: '', body: '🚀' }, 'subject=&body=%F0%9F%9A%80'],
  ['half a pair is replaced', { subject: '', body: 'a\ud83d' }, 'subject=&body=a%EF%BF%BD'],
  ['nothing is left to chance', { subject: "!'()*", body: '' }, 'subject=%21%27%28%29%2A&body='],
])('%s', (_, mail, fields) => {
  expect(mailto(TO, mail)).toBe(`mailto:${TO}?${fields}`);
});

test.each([
  ['a.b+jobs@example.org', 'a.b%2Bjobs@example.org'],
  ["o'neil!$*~@example.org", 'o%27neil%21%24%2A~@example.org'],
])('the address %s is %s', (to, encoded) => {
  expect(mailto(to, { subject: '', body: '' })).toBe(`mailto:${encoded}?subject=&body=`);
});

describe('the reader of these tests', () => {
  test.each([
    'http://example.org/',
    'mailto:a@b.example?subject=a=b',
    'mailto:a@b.example?subject=a b',
    'mailto:a@b.example?subject=ä',
    'mailto:a@b.example?subject=%FF',
    'mailto:a@b.example?subject=%4',
  ])('refuses %s', (link) => {
    expect(() => readMailto(link)).toThrow();
  });

  test('sees a second recipient and a field that was slipped in', () => {
    expect(readMailto('mailto:a@b.example,c@d.example?subject=a+b&bcc=%65@f.example')).toEqual({
      recipients: ['a@b.example', 'c@d.example'],
      fields: [
        ['subject', 'a+b'],
        ['bcc', 'e@f.example'],
      ],
    });
  });
});
