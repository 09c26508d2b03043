import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPosting } from '../../src/authoring/posting/read-posting.js';
import { skeleton } from '../../src/authoring/posting/skeleton.js';
import { asIfWritten } from '../../src/authoring/unwritten.js';
import { checkPosition } from '../../src/model/document/check-position.js';
import type { Position } from '../../src/model/document/position.js';
import { runCommand } from './support/run-command.js';

async function made(args: readonly string[], input: string): Promise<Position> {
  const { status, stdout, stderr } = await runCommand(['new', ...args], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Position;
}

describe('new', () => {
  test('makes a question of each expectation', async () => {
    const document = await made([], '- You grow plants\n\n 2. You like rain \r\nYou know soil');
    expect(document.posting.expectations.map(({ text }) => text)).toEqual([
      { en: 'You grow plants' },
      { en: 'You like rain' },
      { en: 'You know soil' },
    ]);
    expect(document.questions.map(({ from }) => from)).toEqual([['E1'], ['E2'], ['E3']]);
    expect(document.questions[0]?.options.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]);
  });

  test('takes an id, and languages of which the list is in the first', async () => {
    const { id, languages, title, posting } = await made(
      ['--id', 'gardener', '--language', 'de', '--language', 'en'],
      'Sie ziehen Pflanzen',
    );
    expect({ id, languages, title }).toEqual({
      id: 'gardener',
      languages: ['de', 'en'],
      title: { de: 'TODO', en: 'TODO' },
    });
    expect(posting.expectations[0]?.text).toEqual({ de: 'Sie ziehen Pflanzen', en: 'TODO' });
  });

  test('makes what check has nothing against but that it is unfinished', async () => {
    const args = ['new', '--id', 'gardener', '--language', 'de', '--language', 'en'];
    const { stdout } = await runCommand(args, 'Sie ziehen Pflanzen');
    const checked = await runCommand(['check'], stdout);
    expect(checked.status).toBe(1);
    expect(
      checked.stdout
        .trimEnd()
        .split('\n')
        .filter((line) => !/^<stdin>:\d+:\d+: unwritten at .*TODO/.test(line)),
    ).toEqual([]);
    expect((await runCommand(['check', '--draft'], stdout)).status).toBe(0);
  });

  test('has check remind of the id that was not chosen, wherever it is left', async () => {
    const { stdout } = await runCommand(['new'], 'You grow plants');
    expect((await runCommand(['check'], stdout)).stdout).toContain('at "id": ');
    const renamed = await runCommand(['check'], stdout.replace('new-position', 'gardener'));
    expect(renamed.stdout).toContain('at Question 1, "id": ');
    const everywhere = await runCommand(['check'], stdout.replaceAll('new-position', 'gardener'));
    expect(everywhere.stdout).not.toContain('"id": ');
  });

  test('has check remind of every place to fill in, counted by parts', async () => {
    const { stdout } = await runCommand(['new', '--id', 'gardener'], 'You grow plants');
    const left = async (text: string) =>
      [...(await runCommand(['check'], text)).stdout.matchAll(/unwritten at ([^:]+): (\d+)/g)].map(
        ([, place, count]) => [place, count],
      );
    expect(await left(stdout)).toEqual([
      ['Title', '1'],
      ['Organisation', '2'],
      ['Application', '3'],
      ['Topic 1', '1'],
      ['Question 1', '8'],
    ]);
    expect(await left(stdout.replaceAll('"TODO"', '"Words"'))).toEqual([
      ['Organisation', '1'],
      ['Application', '1'],
    ]);
  });

  test('names questions so that those of two documents are not taken for the same', async () => {
    const [one, other] = [await made(['--id', 'gardener'], 'a\nb'), await made(['--id', 'miller'], 'a\nb')];
    expect(one.questions.map(({ id }) => id)).toEqual(['gardener-1', 'gardener-2']);
    expect(other.questions.map(({ id }) => id)).toEqual(['miller-1', 'miller-2']);
  });

  test('hints in notes, which is how authors learn the format', async () => {
    const { questions } = await made([], 'You grow plants\nYou like rain');
    const [first, second] = questions;
    expect(first?.$comment).toContain('Target');
    expect(second).not.toHaveProperty('$comment');
    expect(first?.options.every(({ $comment }) => $comment)).toBe(true);
  });

  test.each([
    ['id', ['--id', 'Head gardener'], '$.id'],
    ['language', ['--language', 'deutsch'], '$.languages[0]'],
    ['language twice', ['--language', 'de', '--language', 'de'], '$.languages[1]'],
  ])('refuses an impossible %s', async (_name, args, path) => {
    const { status, stdout, stderr } = await runCommand(['new', ...args], 'You grow plants');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(path);
  });

  test('writes to a file, in UTF-8, and never over one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'new-'));
    const file = join(folder, 'finanzen.json');
    const call = ['new', '--language', 'de', '--output', file];
    expect(await runCommand(call, 'Bücher führen')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toContain('"Bücher führen"');
    const again = await runCommand(call, 'Anderes');
    expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining('already') as string });
    rmSync(folder, { recursive: true });
  });

  test('sorts what is pasted, and says what it left out', async () => {
    const { stdout, stderr } = await runCommand(['new'], 'You bring:\n• You know soil\nWe offer:\n• Fresh air\n');
    const { posting, questions } = JSON.parse(stdout) as Position;
    expect(posting).toMatchObject({
      expectations: [{ id: 'E1' }],
      duties: [],
      offers: [{ id: 'O1', text: { en: 'Fresh air' } }],
    });
    expect(questions).toHaveLength(1);
    expect(stderr).toBe('Left out: You bring:\nLeft out: We offer:\n');
  });

  test('proposes weight and target by the words of the line', async () => {
    const { questions } = await made([], 'Must know soil\nLead a team\nNice to have: roses');
    expect(questions.map(({ weight, target }) => [weight, target])).toEqual([
      [3, 2],
      [2, 3],
      [1, 2],
    ]);
  });

  test.each([
    ['stelle.docx', 'Word document'],
    ['html.txt', 'web page (HTML)'],
  ])('says what to do with %s', async (name, message) => {
    const { status, stdout, stderr } = await runCommand(['new', `test/unit/support/postings/${name}`]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('notes in the first language of the document', async () => {
    expect((await made(['--language', 'de'], 'Bücher führen')).$comment).toContain('Ersetzen Sie');
    expect((await made(['--language', 'en'], 'Books')).$comment).toContain('Replace');
  });

  test('makes a usable document of any list', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), (lines) => {
        const { problems } = checkPosition(
          asIfWritten(skeleton(readPosting(lines.join('\n')), { id: 'x', languages: ['en', 'de-x-du'] })),
        );
        expect(problems).toEqual([]);
      }),
    );
  });
});
