import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/authoring/check-document.js';
import { brokenDocument } from '../../unit/support/documents/broken.js';
import { BROKEN_RELATIONS } from '../../unit/support/documents/broken-relations.js';
import { BROKEN_VALUES } from '../../unit/support/documents/broken-values.js';
import { minimal } from '../../unit/support/documents/minimal.js';
import { mutations } from '../../unit/support/documents/mutations.js';
import { SHIPPED } from '../../unit/support/documents/shipped.js';
import { ensurePackages } from '../../support/debian-packages.js';

/** What the server says of a document: nothing, or what is wrong first. */
interface Verdict {
  readonly problem: string;
  readonly at: string;
}

const BOM = '\uFEFF';
const good = JSON.stringify(minimal());
const withText = (change: object) => JSON.stringify({ ...minimal(), ...change });

/** Each by itself passes a check that is only a little too lenient. */
const NEARLY: readonly (readonly [string, string | Uint8Array])[] = [
  ['nothing', ''],
  ['white space', ' \n'],
  ['a number', '1'],
  ['null', 'null'],
  ['a list', `[${good}]`],
  ['an empty object', '{}'],
  ['a list in place of an object', good.replace(/"application":\{.*?\}\}/, '"application":[]')],
  ['UTF-16', Buffer.from(`${BOM}${good}`, 'utf16le')],
  ['Windows-1252', Buffer.from(good, 'latin1')],
  ['a document that goes on', `${good}}`],
  ['a number as text', withText({ format: '1' })],
  ['digits of another script', withText({ version: '١.٠' })],
  ['a day that is none', withText({ closes: '2027-02-30' })],
  ['a line break behind an id', withText({ id: 'gardener\n' })],
  ['a text of invisible spaces', withText({ location: '\u00a0\ufeff' })],
  ['a name of every object', good.replaceAll('"plants"', '"constructor"')],
  ['a field named __proto__', good.replace('{', '{"__proto__":{},')],
  ['an address without a domain', good.replace('jobs@example.org', 'jobs@localhost')],
  ['an address with a field behind it', good.replace('jobs@example.org', 'jobs@example.org?cc=a')],
  ['two addresses', good.replace('jobs@example.org', 'jobs@example.org,b@example.org')],
  ['a link to no host', withText({ organisation: { name: 'A', url: 'https://?' } })],
  ['a link to a port that is none', withText({ organisation: { name: 'A', url: 'https://a.example:99999/' } })],
  ['a link to an address that is none', withText({ organisation: { name: 'A', url: 'https://1.2.3.999/' } })],
  ['a link with an encoded host', withText({ organisation: { name: 'A', url: 'https://%/' } })],
  ['something to be written', good.replace('Gardener', 'TODO')],
  ['something to be written, in a name', good.replace('jobs@', 'TODO@')],
  ['more than 2 MiB', withText({ $comment: 'x'.repeat(2 ** 21) })],
];

describe.skipIf(!ensurePackages('php-cli'))('the server of a WordPress', () => {
  const plugin = unpacked();
  afterAll(() => {
    rmSync(plugin, { recursive: true });
  });

  /** What it says of files that somebody wants to publish. */
  function verdicts(files: readonly (string | Uint8Array)[]): Verdict[] {
    const folder = mkdtempSync(join(tmpdir(), 'documents-'));
    for (const [index, content] of files.entries()) writeFileSync(`${folder}/${index}`, content);
    const script = fileURLToPath(new URL('check.php', import.meta.url));
    const answer = execFileSync('php', [script, plugin, folder], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    rmSync(folder, { recursive: true });
    const byName = JSON.parse(answer) as Record<string, Verdict>;
    return files.map((_, index) => byName[index] ?? { problem: 'no verdict', at: '' });
  }

  /** Whether authors are told that they may publish a document. */
  const mayBePublished = (content: string) =>
    checkDocument(content).findings.every(({ severity }) => severity === 'warning') && !content.startsWith('[');

  it('takes every document that we ship, with and without a byte order mark', () => {
    const texts = SHIPPED.map(({ document }) => JSON.stringify(document));
    expect(verdicts([...texts, good, ...texts.map((text) => BOM + text)]).map(({ problem }) => problem)).toEqual(
      Array(2 * texts.length + 1).fill(''),
    );
  });

  it('refuses every document that breaks a rule, and says where', () => {
    const rules = [...BROKEN_VALUES, ...BROKEN_RELATIONS];
    const said = verdicts(rules.map((rule) => JSON.stringify(brokenDocument(rule))));
    const taken = rules.filter((_, index) => said[index]?.problem === '').map(({ name }) => name);
    expect(taken).toEqual([]);
    const astray = rules.filter(({ path }, index) => !path.startsWith((said[index]?.at ?? '').replace(/^$/, '$')));
    expect(astray.map(({ name, path }) => `${name}: ${path}`)).toEqual([]);
  });

  it.each(NEARLY)('refuses %s', (_what, content) => {
    expect(verdicts([content])[0]?.problem).not.toBe('');
  });

  it('takes what the checker takes, and nothing else, whatever happens to a document', () => {
    const changed = fc
      .sample(fc.array(mutations(), { minLength: 1, maxLength: 2 }), { numRuns: 1000, seed: 1 })
      .map((changes) => JSON.stringify(changes.reduce<unknown>((all, mutate) => mutate(all), minimal()) ?? null));
    const said = verdicts(changed);
    const others = changed.flatMap((text, index) =>
      mayBePublished(text) === (said[index]?.problem === '') ? [] : [{ ...said[index], text }],
    );
    expect(others).toEqual([]);
  });
});

/** The plugin as it is installed. */
function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
  for (const [path, content] of Object.entries(unzipSync(readFileSync('dist/self-assessment-wordpress.zip')))) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, content);
  }
  return `${folder}/self-assessment`;
}
