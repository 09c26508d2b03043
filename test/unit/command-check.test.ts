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
const unwise = good.replace('"target": 1', '"target": 3');
const bad = good.replace('"target": 1', '"target": 0');

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
      `${path}:${place(bad, '"target": 0')}: problem at $.questions[1].target: This must be a whole number from 1 to 5, without quotes.\n`,
    );
  });

  test('points at what should hold something that is missing', async () => {
    const text = good.replace('"weight": 1,', '');
    const { stdout } = await runCommand(['check'], text);
    expect(stdout).toMatch(`<stdin>:${place(text, '{\n      "id": "growing"')}: problem at $.questions[0].weight: `);
  });

  test('points at fields with strange names, and at fields of a document in one line', async () => {
    const text = JSON.stringify({ ...minimal(), 'a "b" [0].c': 1 });
    const { stdout } = await runCommand(['check'], text);
    expect(stdout).toMatch(`<stdin>:${place(text, String.raw`"a \"b\" [0].c"`)}: problem at $["a \\"b\\" [0].c"]: `);
  });

  test('goes through all files, in the order of the call and of the text', async () => {
    const two = file('two.json', bad.replace('"weight": 1', '"weight": 0'));
    const { status, stdout } = await runCommand(['check', file('good.json', good), two]);
    expect(status).toBe(1);
    expect(stdout.split('\n').map((line) => line.replace(/:\d.*at (\S+): .*/, ' $1').replace(folder, ''))).toEqual([
      '/good.json: good',
      '/two.json $.questions[0].weight',
      '/two.json $.questions[1].target',
      '',
    ]);
  });

  test('goes through a list of documents and addresses', async () => {
    const list = JSON.stringify([minimal(), 'other.json', { ...minimal(), id: 'another', weight: 1 }], null, 2);
    const { status, stdout } = await runCommand(['check'], list);
    expect(status).toBe(1);
    expect(stdout).toMatch(`<stdin>:${place(list, '"weight": 1\n  }')}: problem at $[2].weight: `);
    expect(await runCommand(['check'], '["a.json", "b.json"]')).toMatchObject({ status: 0, stdout: '<stdin>: good\n' });
    expect((await runCommand(['check'], '[["a.json"]]')).stdout).toContain('problem at $[0]: This must be an object');
  });

  test('warns of a question that positions ask in different words, or with different levels', async () => {
    const other = { ...minimal(), id: 'another' };
    const [first, second] = other.questions;
    const reworded = { ...other, questions: [{ ...first, text: 'Something else?' }, second] };
    const levels = {
      ...other,
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
    expect(stdout).toMatch(/reworded\.json:\S+ warning at \$\.questions\[0\]: "\S+" asks this in other words/);
    expect(stdout).toMatch(/levels\.json:\S+ warning at \$\.questions\[1\]: "\S+" has this id .* other levels/);
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
    expect(stdout).toContain('warning at $.questions[1].target: No option is at this target');
    expect(await runCommand(['check', '--strict'], unwise)).toEqual({ status: 1, stdout, stderr: '' });
  });

  test('prints JSON with --json', async () => {
    const path = file('unwise.json', unwise);
    const { status, stdout } = await runCommand(['check', '--json', path, file('good.json', good)]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: path,
        severity: 'warning',
        line: Number(place(unwise, '"target": 3').split(':')[0]),
        column: 7,
        path: '$.questions[1].target',
        message: expect.stringContaining('No option') as string,
      },
    ]);
    expect((await runCommand(['check', '--json'], good)).stdout).toBe('[]\n');
  });

  test('looks into the data for job boards', async () => {
    const { status, stdout } = await runCommand(['check'], JSON.stringify({ ...minimal(), jobPosting: { remote: 1 } }));
    expect(status).toBe(1);
    expect(stdout).toContain('problem at $.jobPosting.remote');
  });

  test.each([
    ['nothing', ' \n', '1:1', 'nothing in this file'],
    ['a comma at the end', '{\n  "a": 1,\n}', '3:1', 'name of a field must follow'],
    ['a missing comma', '{ "a": 1\n  "b": 2 }', '2:3', 'comma is missing'],
    ['a missing colon', '{ "a" 1 }', '1:7', 'colon'],
    ['a missing brace', '{ "a": 1', '1:9', 'closing brace'],
    ['a missing bracket', '[1', '1:3', 'closing bracket'],
    ['a missing value', '{ "a": , "b": 1 }', '1:8', 'a value must follow'],
    ['single quotes', "{ 'a': 1 }", '1:3', 'double quotes'],
    ['typographic quotes', '{ "a": „b“, "c": 1 }', '1:8', 'straight double quotes'],
    ['quotes inside a text', '{ "a": ""b" c" }', '1:10', 'inside a text as \\"'],
    ['a comment', '{ // no\n}', '1:3', '$comment'],
    ['an open text', '{ "a": "b }', '1:8', 'closing quote'],
    ['a line break in a text', '{ "a": "b\nc" }', '1:8', 'line break inside a text'],
    ['a tab in a text', '{ "a": "b\tc" }', '1:8', 'control character'],
    ['a stray backslash', '{ "a": "\\d" }', '1:8', 'backslash'],
    ['more after the end', '{} {}', '1:4', 'Remove what follows'],
    ['a web page', '<!doctype html>', '1:1', 'not a JSON value'],
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
      `<stdin>:${place(text, '"id": "growing"')}: problem at $.questions[0].id: This field is there twice; only the last one counts. Remove one.\n`,
    );
  });

  test('reads a byte order mark, and refuses other encodings', async () => {
    expect((await runCommand(['check'], '\uFEFF' + good)).status).toBe(0);
    expect((await runCommand(['check'], Buffer.from(good, 'latin1'))).stdout).toContain('not UTF-8');
    expect((await runCommand(['check'], Buffer.from(good, 'utf16le'))).status).toBe(1);
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
    expect(stdout).toMatch(/^<stdin>:1:\d+: problem(?: at \$\[0\])?: This/);
  });

  const answers = async (text: string) => {
    const { status, stdout, stderr } = await runCommand(['check'], text);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      status ? /^<stdin>:\d+:\d+: (problem|warning)(: | at \$[.[])/ : /^<stdin>:( good|\d+:\d+: warning)/,
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
