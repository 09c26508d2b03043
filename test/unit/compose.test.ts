import { expect, test } from 'vitest';
import { prepare } from '../../src/model/journey/prepare.js';
import { fit } from '../../src/model/journey/fit.js';
import { route } from '../../src/model/journey/route.js';
import { compose } from '../../src/model/letter/compose.js';
import { type DraftKind, type Drafting, newDrafting } from '../../src/model/letter/drafting.js';
import { crlf, MAILTO_LIMIT } from '../../src/model/letter/mailto.js';
import { orchard } from '../support/documents/orchard.js';
import { TEXTS } from './support/draft-of.js';
import { readMailto } from './support/read-mailto.js';

const prepared = prepare(orchard);
const answers = [3, 1, 0, 'unsure'] as const;
const content = { fit: fit(prepared, answers, route(prepared, answers)), examples: [] };
const letter = (drafting: Partial<Drafting> = {}) =>
  compose(prepared, 'jobs@example.org', { ...newDrafting, ...drafting }, content, TEXTS);
const edited = (subject: string, body: string) => letter({ edited: { application: { subject, body } } });
const sent = ({ link }: { link: { href: string } }) => Object.fromEntries(readMailto(link.href).fields);

test('a mail is what follows from the answers, and the link carries all of it', () => {
  const { mail, link } = letter();
  expect(mail.subject).toBe('Application: Orchard keeper');
  expect(mail.body).toMatch(/^Hello Änne/);
  expect(sent({ link })).toEqual({ subject: mail.subject, body: crlf(mail.body) });
  expect(link.room).toBe(MAILTO_LIMIT - link.href.length);
});

test.each<[kind: DraftKind, subject: string]>([
  ['application', 'Application: Orchard keeper'],
  ['enquiry', 'Question: Orchard keeper'],
])('of what somebody has written, the %s is what they have written', (kind, subject) => {
  const own = { subject: 'Apples', body: 'My own words' };
  expect(letter({ kind, edited: { [kind]: own } }).mail).toEqual(own);
  const other = kind === 'enquiry' ? 'application' : 'enquiry';
  expect(letter({ kind, edited: { [other]: own } }).mail.subject).toBe(subject);
});

test.each<[what: string, subject: string, body: string]>([
  ['a long text', 'Apples', 'Ä'.repeat(2000)],
  ['a long subject', 'Ä'.repeat(2000), 'My own words'],
  ['both', 'Ä'.repeat(2000), 'word '.repeat(2000)],
])('%s stays whole in the mail; the link is as short as it must be', (_, subject, body) => {
  const { mail, link } = edited(subject, body);
  expect(mail).toEqual({ subject, body });
  expect(link.href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
  expect(link.room < 0).toBe(crlf(body) !== sent({ link })['body']);
});

test('a long subject leaves the text half of the link', () => {
  const { href } = edited('Ä'.repeat(2000), 'My own words').link;
  expect(sent({ link: { href } })['body']).toBe('My own words');
  expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
});
