import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/authoring/check-document.js';
import { sentence } from '../../src/authoring/sentences/sentence.js';
import { openDocument } from '../../src/editor/model/open-document.js';
import { remarks } from '../../src/editor/model/remarks.js';
import { hebrew } from '../support/documents/hebrew.js';
import { orchard } from '../support/documents/orchard.js';
import { brokenDocument } from './support/documents/broken.js';
import { CARELESS } from './support/documents/careless.js';
import { minimal } from './support/documents/minimal.js';
import { SHIPPED } from './support/documents/shipped.js';
import { UNWISE } from './support/documents/unwise.js';

const NOW = new Date('2026-11-22T12:00:00Z');

const DOCUMENTS: readonly (readonly [name: string, document: unknown])[] = [
  ['minimal', minimal()],
  ['orchard', orchard],
  ['hebrew', hebrew],
  ...SHIPPED.map(({ name, document }) => [name, document] as const),
  ...CARELESS.map(({ name, document }) => [`careless: ${name}`, document] as const),
  ...UNWISE.map((rule) => [`unwise: ${rule.name}`, brokenDocument(rule)] as const),
];

describe('The editor and the command', () => {
  test.each(DOCUMENTS)('say the same of %s', (_name, document) => {
    const text = JSON.stringify(document);
    const reading = openDocument(text, 'de');
    if (!reading.document) throw new Error('It cannot be opened.');
    const inEditor = remarks(reading.document, NOW).map((said) => `${said.path} ${said.code} ${sentence(said, 'de')}`);
    const { findings } = checkDocument(text, { language: 'de', now: NOW });
    const byCommand = findings
      .filter(({ severity }) => severity !== 'unwritten')
      .map(({ path, code, message }) => `${path} ${code} ${message}`);
    expect(inEditor.sort()).toEqual(byCommand.sort());
  });
});
