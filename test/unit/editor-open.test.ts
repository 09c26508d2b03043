import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '../../src/editor/model/edit.js';
import { openDocument } from '../../src/editor/model/open-document.js';
import { writeDocument } from '../../src/editor/model/write-document.js';
import type { Position } from '../../src/model/document/position.js';
import { hebrew } from '../support/documents/hebrew.js';
import { orchard } from '../support/documents/orchard.js';
import { minimal } from './support/documents/minimal.js';
import { mutations } from './support/documents/mutations.js';

const BUILT_IN = readFileSync('src/positions/scs-product-owner-container.json', 'utf8');
const SMALL = JSON.stringify(orchard, null, 2);

/** Texts that mean the same, written by other hands and programs. */
const WRITTEN: Readonly<Record<string, string>> = {
  'as we ship it': BUILT_IN,
  'on one line': JSON.stringify(orchard),
  'with tabs': `${JSON.stringify(orchard, null, '\t')}\n`,
  'with the line ends of Windows': SMALL.replaceAll('\n', '\r\n'),
  'with notes': SMALL.replace('{', '{\n  "$comment": "Ask Änne 𝒳 ש",'),
};

function opened(text: string): { document: Position; text: string } {
  const reading = openDocument(text, 'en');
  if (!reading.document) throw new Error(reading.findings.map(({ message }) => message).join());
  return { document: reading.document, text: reading.text };
}

describe('A file that was opened', () => {
  test.each(Object.entries(WRITTEN))('%s is saved as it was, to the byte', (_, text) => {
    const file = opened(text);
    expect(writeDocument(file.document, file)).toBe(text);
  });

  test.each(Object.entries(WRITTEN))('%s differs after one change in that alone', (_, text) => {
    const file = opened(text);
    const path = ['questions', 0, 'text'] as const;
    const changed = edit(file.document, { type: 'write', path, language: 'en', words: 'What have you done?' });
    const expected = JSON.parse(text) as { questions: { text: Record<string, string> }[] };
    Object.assign(expected.questions[0]?.text ?? {}, { en: 'What have you done?' });
    // With every field in its place, too.
    expect(JSON.stringify(JSON.parse(writeDocument(changed, file)))).toBe(JSON.stringify(expected));
  });
});

const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, codeOf).buffer)]);
const latin1 = (text: string) => Uint8Array.from(text, codeOf);
const codeOf = (character: string) => character.charCodeAt(0);
function said(from: string | RegExp, to: string): string {
  const text = SMALL.replace(from, to);
  if (text === SMALL) throw new Error(`Nothing says ${String(from)}.`);
  return text;
}

/** What happens to files on their way through the programs of an office, and what slips in by hand. */
const READ: Readonly<Record<string, string | Uint8Array>> = {
  'with a mark at its beginning': `\uFEFF${SMALL}`,
  'in UTF-16': utf16(SMALL),
  'in the encoding of old Windows programs': latin1(SMALL),
  'with an address that has a name': said('orchard@example.org', 'Änne <orchard@example.org>'),
  'with a link without encryption': said('https://example.org/trees', 'http://example.org/trees'),
  'with a German day': said('"version"', '"closes": "31.1.2027",\n  "version"'),
  'with a text that lacks a language': said(/,\s*"de": "Anbauen"/, ''),
  'with a text that is empty in a language': said('"de": "Anbauen"', '"de": "TODO"'),
  'with a target beyond what anybody reaches': said('"target": 2', '"target": 5'),
  'with markup in a text': said('"en": "Growing"', '"en": "<b>Growing</b>"'),
  'with a link in a language that is none': said('"language": "en"', '"language": "English"'),
};

const MENDED: Readonly<Record<string, string | Uint8Array>> = {
  'with a comma too many': said('"version": "2.1.0",', '"version": "2.1.0",,'),
  'without a comma': said('"version": "2.1.0",', '"version": "2.1.0"'),
  'with typographic quotes': said('"orchard"', '“orchard”'),
  'with a line break inside a text': said('Orchard keeper', 'Orchard\nkeeper'),
  'cut off': SMALL.slice(0, SMALL.length / 2),
  'with an id that is there twice': said('"id": "grafting"', '"id": "planting"'),
  'with levels out of order': said('"level": 1', '"level": 4'),
  'with a topic that is gone': said('"id": "growing"', '"id": "growth"'),
  'of a later format': said('"format": 1', '"format": 2'),
  'with straight quotes inside a text': said('Orchard keeper', 'Orchard "keeper"'),
  'with a brace too few': said('"growth": {', '"growth": '),
  'with a number as text': said('"weight": 3', '"weight": "3"'),
  'with two statements left': said(/,\s*\{\s*"level": 2,[^}]*\}[^}]*\},\s*\{\s*"level": 3,[^}]*\}[^}]*\}/, ''),
  'without a line that a question names': said('"id": "E1"', '"id": "E9"'),
  'without a question that another depends on': said('"question": "planting"', '"question": "sowing"'),
  'with a field that nobody knows': said('"version"', '"salary": 1,\n  "version"'),
  'with a field that every object has': said('"version"', '"__proto__": { "id": "orchard" },\n  "version"'),
  'with the name of what every object has for an id': said('"id": "grafting"', '"id": "__proto__"'),
  'with an id that every object answers to': said('"id": "grafting"', '"id": "constructor"'),
  'with an umlaut in its id': said('"id": "orchard"', '"id": "obstgärten"'),
  'that is a web page': '<!doctype html><p>Gardener</p>',
  'that is empty': '',
};

test('A Word file is answered with what it is, and nothing of it is lost', () => {
  const bytes = new Uint8Array(readFileSync('test/unit/support/postings/stelle.docx'));
  for (const language of ['en', 'de'] as const) {
    const reading = openDocument(bytes, language);
    expect(reading.document).toBeUndefined();
    expect('findings' in reading && reading.findings.map(({ message }) => message).join()).toContain('Word');
  }
});

describe('Texts from right to left and of four bytes', () => {
  const HEBREW = JSON.stringify(hebrew, null, 2);

  test('come out as they went in, and are written like any other', () => {
    const file = opened(HEBREW);
    expect(writeDocument(file.document, file)).toBe(HEBREW);
    const words = 'מה גידלת? 𝒳👩🏽‍🌾';
    const path = ['questions', 0, 'text'] as const;
    const [language = ''] = file.document.languages;
    const changed = edit(file.document, { type: 'write', path, language, words });
    const again = opened(writeDocument(changed, file));
    expect(again.document).toEqual(changed);
    expect(again.document.questions[0]?.text).toBe(words);
    const before = hebrew.questions[0]?.text ?? '';
    expect(edit(changed, { type: 'write', path, language, words: before })).toEqual(file.document);
  });
});

describe('A file', () => {
  test.each(Object.entries(READ))('%s can be worked on', (_, content) => {
    const { document } = openDocument(content, 'de');
    expect(document?.application.contacts).toEqual(['Änne Müller', 'Robin Grün']);
  });

  test.each(Object.entries(MENDED))(
    '%s is kept as it is, with a sentence and a place for each mistake',
    (_, content) => {
      for (const language of ['en', 'de'] as const) {
        const reading = openDocument(content, language);
        expect(reading.text).toBe(content);
        expect(reading.document).toBeUndefined();
        const findings = 'findings' in reading ? reading.findings : [];
        expect(findings.length).toBeGreaterThan(0);
        for (const { line, column, message } of findings) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message).toMatch(/[.?!]$/);
        }
      }
    },
  );

  test('of any text or bytes never stops the editor, and loses nothing of a text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), (content) => {
        const { text } = openDocument(content, 'en');
        if (typeof content === 'string') expect(text).toBe(content);
      }),
    );
  });

  test('that an accident has changed opens with all that it says, or not at all', () => {
    fc.assert(
      fc.property(mutations(), (mutate) => {
        const text = JSON.stringify(mutate(minimal()), null, 2);
        const reading = openDocument(text, 'en');
        expect(reading.text).toBe(text);
        if (reading.document) expect(writeDocument(reading.document, { document: reading.document, text })).toBe(text);
      }),
    );
  });
});
