import fc from 'fast-check';
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { eml } from '../../src/model/letter/eml.js';
import { crlf, type Mail, subjectLine } from '../../src/model/letter/mailto.js';
import { addresses } from './support/addresses.js';

const TO = 'jobs-scs@osb-alliance.com';
const DATE = new Date(Date.UTC(2026, 10, 2, 8, 5, 9));

const file = (mail: Mail, to = TO): string => eml(to, mail, DATE);
const read = (text: string): Promise<Email> => PostalMime.parse(new TextEncoder().encode(text));
const lines = (text: string): string[] => text.split('\r\n');
const headerOf = (text: string): string => text.slice(0, text.indexOf('\r\n\r\n'));

/** The bytes that the part after the header stands for, without a parser that might tidy them. */
const bodyOf = (text: string): string => Buffer.from(text.slice(headerOf(text).length), 'base64').toString('utf8');

/** Each half of a surrogate pair that stands alone as U+FFFD. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

const letters: readonly [string, Mail][] = [
  ['umlauts', { subject: 'Bewerbung für Köln: Grüße', body: 'Guten Tag,\n\nich möchte …\nFreundliche Grüße\n' }],
  ['emoji', { subject: '🚀 Hello 👩🏽‍💻', body: '👍🏽' }],
  ['a long subject', { subject: 'Größe über alles: '.repeat(30), body: 'x' }],
  ['a subject of emoji alone', { subject: '👩‍👩‍👧‍👦'.repeat(40), body: 'x' }],
  ['a long line', { subject: 'x', body: 'ä'.repeat(5000) }],
  ['a subject like encoded words', { subject: '=?UTF-8?B?eA==?= =?UTF-8?Q?y?=', body: '=?UTF-8?B?eA==?=' }],
  ['lines of the mail protocols', { subject: 'x', body: '.\nFrom here on\n--boundary\n\nSubject: y' }],
  ['nothing at all', { subject: '', body: '' }],
];

describe('another parser reads the same', () => {
  test.each(letters)('with %s', async (_, mail) => {
    const { to, subject, text, html, attachments } = await read(file(mail));
    expect(to).toEqual([{ address: TO, name: '' }]);
    expect(subject ?? '').toBe(subjectLine(mail.subject));
    expect(text ?? '').toBe(crlf(mail.body));
    expect({ html, attachments }).toEqual({ html: undefined, attachments: [] });
  });

  test('with any text', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' });
    await fc.assert(
      fc.asyncProperty(addresses, text, text, async (to, subject, body) => {
        const { to: read_, subject: title, headers } = await read(file({ subject, body }, to));
        expect(read_).toEqual([{ address: to, name: '' }]);
        expect(title ?? '').toBe(subjectLine(subject));
        expect(headers.map(({ key }) => key)).toEqual(HEADERS);
        expect(bodyOf(file({ subject, body }))).toBe(crlf(body));
      }),
    );
  });
});

const HEADERS = ['x-unsent', 'date', 'to', 'subject', 'mime-version', 'content-type', 'content-transfer-encoding'];

test('the header says what it has to', () => {
  expect(lines(headerOf(file({ subject: 'Hi', body: 'x' })))).toEqual([
    'X-Unsent: 1',
    'Date: Mon, 02 Nov 2026 08:05:09 +0000',
    `To: ${TO}`,
    'Subject: =?UTF-8?B?SGk=?=',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]);
});

test('an empty subject is empty: an encoded word has at least one character', () => {
  expect(lines(headerOf(file({ subject: ' \n', body: '' })))).toContain('Subject: ');
});

describe('the form', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 500, size: 'max' });

  test('is ASCII in lines that end in CR LF', () => {
    fc.assert(
      fc.property(anything, anything, (subject, body) => {
        expect(file({ subject, body })).toMatch(/^([\x20-\x7e]*\r\n)+$/);
      }),
    );
  });

  test('keeps to the lengths of RFC 2047, 5322 and 2045', () => {
    fc.assert(
      fc.property(anything, anything, (subject, body) => {
        for (const line of lines(file({ subject, body }))) expect(line.length).toBeLessThanOrEqual(76);
        const words = headerOf(file({ subject, body })).match(/=\?\S*\?=/g) ?? [];
        for (const word of words) expect(word.length).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('cuts no character of a subject in two', () => {
    fc.assert(
      fc.property(anything, (subject) => {
        const words = Array.from(
          headerOf(file({ subject, body: '' })).matchAll(/=\?UTF-8\?B\?(\S+)\?=/g),
          ([, w]) => w!,
        );
        const parts = words.map((word) =>
          new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(word, 'base64')),
        );
        expect(parts.join('')).toBe(wellFormed(subjectLine(subject)));
      }),
    );
  });
});

test.each(['a\r\nBcc: x@example.org', 'a\nBcc: x@example.org', 'a\rBcc: x@example.org', '\r\n\r\n<b>body</b>'])(
  'the subject %j adds no header and ends none',
  async (subject) => {
    const { headers, bcc, html } = await read(file({ subject, body: 'x' }));
    expect(headers.map(({ key }) => key)).toEqual(HEADERS);
    expect({ bcc, html }).toEqual({ bcc: undefined, html: undefined });
  },
);
