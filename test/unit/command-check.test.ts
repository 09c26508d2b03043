import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { minimal } from './support/documents/minimal.js';
import { mutations } from './support/documents/mutations.js';
import { runCommand } from './support/run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = JSON.stringify(minimal(), null, 2);
/** A text in which a piece stands that is different in its last place. */
const withLast = (text: string, piece: string, other: string) => {
  const at = text.lastIndexOf(piece);
  return text.slice(0, at) + other + text.slice(at + piece.length);
};
const unwise = withLast(good, '"target": 2', '"target": 3');
const bad = withLast(good, '"target": 2', '"target": 0');

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The line and column at which a piece of text begins. */
function place(text: string, piece: string): string {
  const before = text.slice(0, text.indexOf(piece)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

describe('check', () => {
  test.each([[[]], [['-']]])('reads standard input with %j', async (args) => {
    expect(await runCommand(['check', ...args], good)).toEqual({ status: 0, stdout: '<stdin>: good\n', stderr: '' });
  });

  test('says file, line, column, path and sentence', async () => {
    const path = file('bad.json', bad);
    const { status, stdout } = await runCommand(['check', path]);
    expect(status).toBe(1);
    expect(stdout).toBe(
      `${path}:${place(bad, '"target": 0')}: problem at Question 2, target: This must be a whole number from 1 to 5, without quotes.\n`,
    );
  });

  test('points at what should hold something that is missing', async () => {
    const text = good.replace('"weight": 1,', '');
    const { stdout } = await runCommand(['check'], text);
    expect(stdout).toMatch(`<stdin>:${place(text, '{\n      "id": "growing"')}: problem at Question 1, weight: `);
  });

  test('points at fields with strange names, and at fields of a document in one line', async () => {
    const text = JSON.stringify({ ...minimal(), 'a "b" [0].c': 1 });
    const { stdout } = await runCommand(['check'], text);
    expect(stdout).toMatch(`<stdin>:${place(text, String.raw`"a \"b\" [0].c"`)}: problem at "a "b" [0].c": `);
  });

  test('goes through all files, in the order of the call and of the text', async () => {
    const two = file('two.json', bad.replace('"weight": 1', '"weight": 0'));
    const { status, stdout } = await runCommand(['check', file('good.json', good), two]);
    expect(status).toBe(1);
    expect(stdout.split('\n').map((line) => line.replace(/:\d.*? at ([^:]+): .*/, ' $1').replace(folder, ''))).toEqual([
      '/good.json: good',
      '/two.json Question 1, weight',
      '/two.json Question 2, target',
      '',
    ]);
  });

  test('goes through a list of documents', async () => {
    const list = JSON.stringify([minimal(), { ...minimal(), id: 'another', weight: 1 }], null, 2);
    const { status, stdout } = await runCommand(['check'], list);
    expect(status).toBe(1);
    expect(stdout).toMatch(`<stdin>:${place(list, '"weight": 1\n  }')}: problem at Position 2, weight: `);
    expect((await runCommand(['check'], '[["a.json"]]')).stdout).toContain(
      'problem at Position 1: This must be an object',
    );
  });

  test('follows the addresses of a list to files beside it, as the page would', async () => {
    file('a b.json', good);
    file('broken.json', bad);
    file('nested.json', '["a b.json"]');
    const addresses = [
      'a%20b.json?v=2',
      'broken.json',
      'gone.json',
      'nested.json',
      'https://example.org/a.json',
      '/jobs/a.json',
    ];
    const list = JSON.stringify(addresses, null, 1);
    const { status, stdout } = await runCommand(['check', file('list.json', list)]);
    expect(status).toBe(1);
    const lines = stdout
      .replaceAll(folder + '/', '')
      .trimEnd()
      .split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^list\.json:4:2: problem at Position 3: There is no file gone\.json\.$/),
      expect.stringMatching(/^list\.json:5:2: problem at Position 4: nested\.json is a list/),
      expect.stringMatching(
        /^list\.json:6:2: warning at Position 5: https:\/\/example\.org\/a\.json was not looked at/,
      ),
      expect.stringMatching(/^list\.json:7:2: warning at Position 6: \/jobs\/a\.json was not looked at/),
      'a b.json: good',
      expect.stringMatching(/^broken\.json:\S+ problem at Question 2, target: /),
    ]);
    expect((await runCommand(['check', file('gone-list.json', '["a.json"]')])).status).toBe(1);
  });

  test('says that an empty list is empty, and that an id is there twice', async () => {
    expect(await runCommand(['check'], ' []')).toMatchObject({
      status: 1,
      stdout: '<stdin>:1:1: problem: This list of positions is empty.\n',
    });
    const twice = await runCommand(['check'], JSON.stringify([minimal(), minimal()]));
    expect(twice.stdout).toMatch(/problem at Position 2, "id": "gardener" is already the id/);
    const files = await runCommand(['check', file('good.json', good), file('copy.json', good)]);
    expect(files.stdout).toMatch(/copy\.json:\S+ problem at "id": "gardener" is already/i);
  });

  test('takes patterns, as Windows shells hand them on', async () => {
    file('x-1.json', good);
    file('x-2.json', good.replace('gardener', 'miller'));
    file('x-2.txt', '');
    const { stdout } = await runCommand(['check', join(folder, 'x-?.json')]);
    expect(stdout.replaceAll(folder, '')).toBe('/x-1.json: good\n/x-2.json: good\n');
    const none = await runCommand(['check', join(folder, 'y*.json')]);
    expect(none.stderr).toMatch(/^No file fits .*y\*\.json\. Name the files one after another\.\n$/);
  });

  test('says all at once: mistakes, hints and what is left to write', async () => {
    const document = {
      ...minimal(),
      format: '1',
      closes: '28.02.2027',
      title: { en: 'GARDENING EVERYWHERE', de: 'TODO' },
    };
    const text = JSON.stringify({ ...document, jobPosting: { employmentType: 'FULL_TIME', remote: 'no' } }, null, 1);
    const { status, stdout } = await runCommand(['check'], text);
    expect(status).toBe(1);
    expect(
      stdout
        .replace(/<stdin>:\d+:\d+: /g, '')
        .replace(/: .*/g, '')
        .trimEnd()
        .split('\n'),
    ).toEqual(
      [
        'problem at "format"',
        'warning at Title, English',
        'unwritten at Title',
        'problem at Last day',
        'problem at Data for job boards, "employmentType"',
        'problem at Data for job boards, "remote"',
      ].sort((a, b) => stdout.indexOf(a) - stdout.indexOf(b)),
    );
  });

  test('counts what is to be written by its parts, and lets drafts pass', async () => {
    const text = good.replace('What have you grown?', 'TODO').replace('Ich habe es ausprobiert.', 'TODO: kürzer');
    const { status, stdout } = await runCommand(['check'], text);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<stdin>:\S+ unwritten at Question 1: 2 to be written here: .* not to be published\.\n$/);
    expect((await runCommand(['check', '--draft'], text)).status).toBe(0);
  });

  test('speaks German', async () => {
    const { stdout } = await runCommand(
      ['check', '--language', 'de'],
      bad.replace('Ich habe es ausprobiert.', 'Ja, sehr.'),
    );
    expect(stdout.replace(/<stdin>:\d+:\d+: /g, '')).toBe(
      'Hinweis bei Frage 1, Aussage 2, Deutsch: Diese Aussage ist zu kurz, um allein in einem Anschreiben zu stehen. Schreiben Sie einen ganzen Satz. [few-words]\n' +
        'Hinweis bei Frage 1, Aussage 2, Deutsch: „Ja, sehr“ ist ein Urteil, das alle anders fällen. Schreiben Sie, was jemand getan hat. [grading-word]\n' +
        'Fehler bei Frage 2, Ziel: Hier muss eine ganze Zahl von 1 bis 5 stehen, ohne Anführungszeichen.\n',
    );
    expect((await runCommand(['check', '--language', 'de'], good)).stdout).toBe('<stdin>: gut\n');
    expect((await runCommand(['check', '--language', 'fr'], good)).status).toBe(2);
  });

  test('warns of a question that positions ask in different words, or with different levels', async () => {
    const other = { ...minimal(), id: 'another' };
    const [first, second] = other.questions;
    const reworded = { ...other, questions: [{ ...first, text: 'Something else?' }, second] };
    const levels = {
      ...other,
      id: 'third',
      questions: [first, { ...second, options: second.options.slice(0, 3).concat({ level: 5, text: 'All' }) }],
    };
    const same = await runCommand(['check', file('one.json', good), file('same.json', JSON.stringify(other, null, 2))]);
    expect(same.stdout).toMatch(/^\S+: good\n\S+: good\n$/);
    const { status, stdout } = await runCommand([
      'check',
      file('one.json', good),
      file('reworded.json', JSON.stringify(reworded)),
      file('levels.json', JSON.stringify(levels)),
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/reworded\.json:\S+ warning at Question 1: "\S+" asks this in other words/);
    expect(stdout).toMatch(/levels\.json:\S+ warning at Question 2: "\S+" has this id .* other levels/);
  });

  test('says at the end that there is more', async () => {
    const contacts = Array<number>(200).fill(0);
    const { stdout } = await runCommand(
      ['check'],
      JSON.stringify({ ...minimal(), application: { contacts } }, null, 1),
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('problem: There is more');
  });

  test('lets warnings pass, but not with --strict', async () => {
    const { status, stdout } = await runCommand(['check'], unwise);
    expect(status).toBe(0);
    expect(stdout).toContain('warning at Question 2, target: No option is at this target');
    expect(await runCommand(['check', '--strict'], unwise)).toEqual({ status: 1, stdout, stderr: '' });
  });

  test('prints JSON with --json', async () => {
    const path = file('unwise.json', unwise);
    const { status, stdout } = await runCommand([
      'check',
      '--json',
      path,
      file('other.json', good.replace('gardener', 'miller')),
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: path,
        severity: 'warning',
        code: 'no-option-at-target',
        values: { levels: '0, 1, 2' },
        line: Number(place(unwise, '"target": 3').split(':')[0]),
        column: 7,
        path: '$.questions[1].target',
        place: 'Question 2, target',
        message: expect.stringContaining('No option') as string,
      },
    ]);
    expect((await runCommand(['check', '--json'], good)).stdout).toBe('[]\n');
  });

  test('looks into the data for job boards', async () => {
    const { status, stdout } = await runCommand(['check'], JSON.stringify({ ...minimal(), jobPosting: { remote: 1 } }));
    expect(status).toBe(1);
    expect(stdout).toContain('problem at Data for job boards, "remote"');
  });

  test.each([
    ['nothing', ' \n', '1:1', 'nothing in this file'],
    ['a comma at the end', '{\n  "a": 1,\n}', '3:1', 'name of a field must follow'],
    ['a missing comma', '{ "a": 1\n  "b": 2 }', '1:9', 'comma is missing'],
    ['a missing colon', '{ "a" 1 }', '1:7', 'colon'],
    ['a missing brace', '{ "a": 1', '1:9', 'closing brace'],
    ['a missing bracket', '[1', '1:3', 'closing bracket'],
    ['a missing value', '{ "a": , "b": 1 }', '1:8', 'a value must follow'],
    ['single quotes', "{ 'a': 1 }", '1:3', 'double quotes'],
    ['typographic quotes', '{ "a": „b“, "c": 1 }', '1:8', 'typographic quote („)'],
    ['quotes inside a text', '{ "a": ""b" c" }', '1:10', 'inside a text as \\"'],
    ['a comment', '{ // no\n}', '1:3', '$comment'],
    ['an open text', '{ "a": "b }', '1:8', 'closing quote'],
    ['a line break in a text', '{ "a": "b\nc" }', '1:8', 'line break inside a text'],
    ['a tab in a text', '{ "a": "b\tc" }', '1:8', 'control character'],
    ['a stray backslash', '{ "a": "\\d" }', '1:8', 'backslash'],
    ['more after the end', '{} {}', '1:4', 'Remove what follows'],
    ['a no-break space', '{\n\u00a0"a": 1 }', '2:1', 'invisible character: NO-BREAK SPACE (U+00A0)'],
    ['a zero-width space', '{ "a": \u200b1 }', '1:8', 'ZERO WIDTH SPACE (U+200B)'],
    ['a blank of braille', '{ \u2800"a": 1 }', '1:3', 'BRAILLE PATTERN BLANK (U+2800)'],
    ['a filler', '{ \u3164"a": 1 }', '1:3', 'HANGUL FILLER (U+3164)'],
    ['what belongs to an emoji', '{ \ufe0f"a": 1 }', '1:3', 'VARIATION SELECTOR (U+FE0F)'],
    ['a character beyond the first plane', '{ \u{e0020}"a": 1 }', '1:3', '(U+E0020)'],
    ['a mark for direction', '{ \u200e"a": 1 }', '1:3', 'LEFT-TO-RIGHT MARK (U+200E)'],
    ['a web page', '\n<!doctype html>', '1:1', 'source of a web page (HTML)'],
  ])('finds in the syntax: %s', async (_name, text, where, message) => {
    const { status, stdout } = await runCommand(['check'], text);
    expect(status).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(`<stdin>:${where}: problem: `);
    expect(stdout).toContain(message);
  });

  test.each([
    ['an open text', '{\n "a": "b,\n "c": 1\n}'],
    ['a text without quotes', '{\n "a": „b“,\n "c": 1\n}'],
  ])('does not guess what follows from %s', async (_name, text) => {
    const { stdout } = await runCommand(['check'], text);
    expect(stdout).toMatch(/^<stdin>:2:7: problem: .*\n$/);
  });

  test('finds fields that are there twice', async () => {
    const text = good.replace('"id": "growing",', '"id": "sowing", "id": "growing",');
    const { status, stdout } = await runCommand(['check'], text);
    expect(status).toBe(1);
    expect(stdout).toBe(
      `<stdin>:${place(text, '"id": "growing"')}: problem at Question 1, "id": This field is there twice; only the last one counts. Remove one.\n`,
    );
  });

  test.each([
    ['UTF-16, as Windows PowerShell writes', Buffer.from('\ufeff' + good, 'utf16le'), 'UTF-16'],
    ['UTF-16 without its mark', Buffer.from(good, 'utf16le'), 'UTF-16'],
    ['UTF-16, the other way round', Buffer.from('\ufeff' + good, 'utf16le').swap16(), 'UTF-16'],
    ['Windows-1252', Buffer.from(good, 'latin1'), 'Windows-1252'],
  ])('reads and names %s', async (_name, bytes, encoding) => {
    expect(await runCommand(['check'], bytes)).toMatchObject({
      status: 1,
      stdout: `<stdin>:1:1: problem: This file is in ${encoding}. The page needs UTF-8: save it in that encoding.\n`,
    });
    const both = await runCommand(['check'], Buffer.from(bad, 'latin1'));
    expect(both.stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('reads a byte order mark', async () => {
    expect((await runCommand(['check'], '\uFEFF' + good)).status).toBe(0);
  });

  test.each([
    ['a PDF file', '%PDF-1.7', 'PDF'],
    ['formatted text', '{\\rtf1\\ansi', 'RTF'],
    ['a compressed file', 'PK\x03\x04', 'compressed'],
    ['a Word document', 'PK\x03\x04 word/document.xml', 'Word document'],
    ['bytes that are no text', Uint8Array.of(0x81, 0, 0xff), 'not a text file'],
  ])('says what the file is: %s', async (_name, content, message) => {
    const { status, stdout } = await runCommand(['check'], content);
    expect(status).toBe(1);
    expect(stdout).toContain(message);
  });

  test.each([
    ['deep', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['deep without an end', '{"a":'.repeat(200_000)],
    [
      'of 10 MB',
      JSON.stringify({ ...minimal(), duties: Array(200_000).fill({ id: 'D1', text: 'Weeding and sowing' }) }),
    ],
  ])('has an answer to a document that is %s', async (_name, text) => {
    const { status, stdout } = await runCommand(['check'], text);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<stdin>:1:\d+: problem(?: at Position 1)?: This/);
  });

  const answers = async (text: string) => {
    const { status, stdout, stderr } = await runCommand(['check'], text);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      status ? /^<stdin>:\d+:\d+: (problem|warning|unwritten)(: | at )/ : /^<stdin>:( good|\d+:\d+: warning)/,
    );
  };

  test('has an answer to any text', async () => {
    const punctuation = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '"a"',
      '1',
      '\\',
      'null',
      ' ',
      '\n',
      '//',
      'ä',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(punctuation).map((pieces) => pieces.join('')),
      fc.json(),
    );
    await fc.assert(fc.asyncProperty(texts, answers), { numRuns: 1000 });
  }, 60_000);

  test('has an answer to a document that was mistreated, as data and as text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutations(), { maxLength: 3 }), fc.nat(), fc.nat(9), async (changes, at, length) => {
        const text = JSON.stringify(
          changes.reduce<unknown>((document, mutate) => mutate(document), minimal()),
          null,
          1,
        );
        await answers(text);
        const cut = at % (text.length + 1);
        await answers(text.slice(0, cut) + text.slice(cut + length));
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
