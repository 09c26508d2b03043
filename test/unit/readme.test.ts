import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
// @ts-expect-error: its types do not name them
import { create, ts } from '@custom-elements-manifest/analyzer';
// @ts-expect-error: it comes without types
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { describe, expect, test } from 'vitest';
import { hintsOn } from '../../src/authoring/hints/hints.js';
import { checkPosition } from '../../src/model/document/check-position.js';
import { WORDS } from '../support/words.js';

/** What the manifest says of a class, as far as the README tells of it. */
interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly { kind: string; name: string; privacy?: string; static?: boolean }[];
  readonly attributes: readonly Named[];
  readonly events: readonly (Named & { type: { text: string } })[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
}
interface Named {
  readonly name: string;
}

const readme = readFileSync('README.md', 'utf8');

/** The names in the source, by the heading of the table that lists them. */
const SOURCE: Readonly<Record<string, (element: Declaration) => string[]>> = {
  Attributes: ({ attributes }) => names(attributes),
  Properties: (element) => names(publicMembers(element, 'field')),
  Methods: (element) => names(publicMembers(element, 'method')).map((name) => `${name}()`),
  Events: ({ events }) => names(events),
  States: ({ cssStates }) => names(cssStates).map((name) => `:state(${name})`),
  Slots: ({ slots }) => names(slots).map((name) => name || '(default)'),
  Parts: ({ cssParts }) => names(cssParts),
  'Custom properties': ({ cssProperties }) => names(cssProperties),
};

describe('README.md', () => {
  const declarations = analyse();
  const element = declarations.find(({ tagName }) => tagName === 'self-assessment')!;

  test.each(Object.keys(SOURCE))('lists under "%s" what is in the source, and nothing else', (heading) => {
    const listed = table(heading).map(([name = '']) => name.replaceAll('`', ''));
    const existing = SOURCE[heading]!(element);
    expect(existing).not.toEqual([]);
    const missing = existing.filter((name) => !listed.includes(name));
    expect(missing, `Add to the table "${heading}" of README.md`).toEqual([]);
    const stale = listed.filter((name, index) => !existing.includes(name) || listed.indexOf(name) !== index);
    expect(stale, `Remove from the table "${heading}" of README.md: not in the source, or listed twice`).toEqual([]);
  });

  test('names the fields of each event', () => {
    const listed = table('Events').map(([event = '', , fields = '']) => {
      const withoutValues = fields.replace(/\([^)]*\)/g, '');
      return [event, ...withoutValues.matchAll(/`\w+`/g)].map(String);
    });
    const existing = element.events.map(({ name, type }) => {
      const event = declarations.find((one) => one.name === type.text);
      return [name, ...names(event ? publicMembers(event, 'field') : [])].map((word) => `\`${word}\``);
    });
    expect(listed, 'Correct the table "Events" of README.md').toEqual(existing);
  });

  test('shows a position document that nothing is wrong with', () => {
    const { position, problems } = checkPosition(JSON.parse(codeBlock('json')));
    expect(problems).toEqual([]);
    expect(hintsOn(position, position, new Date(2026, 0, 1))).toEqual([]);
  });

  test('leads to scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(commands).not.toEqual([]);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the links', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    ...pagesIn('docs'),
    ...pagesIn('integrations'),
  ];

  test.each(pages)('of %s lead to files and headings that exist', (page) => {
    const text = readFileSync(page, 'utf8');
    const targets = [...text.matchAll(/(?:\]\(|(?:src|href)="(?=docs\/))([^)"\s]+)[)"]/g)].map(
      ([, target = '']) => target,
    );
    const broken = targets.filter((target) => {
      if (/^(https|mailto):/.test(target)) return false;
      const [path = '', heading] = target.split('#');
      const file = path ? join(dirname(page), path) : page;
      return !existsSync(file) || (heading !== undefined && !headings(file).includes(heading));
    });
    expect(targets.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });
});

test('the texts for privacy notices name button and storage as people find them', () => {
  const texts = readFileSync('integrations/privacy-and-accessibility.md', 'utf8');
  const [english = '', german = ''] = [...texts.matchAll(/^> \*\*Sel.+$/gm)].map(String);
  expect(english).toContain(`“${WORDS.en.restart}”`);
  expect(german).toContain(`„${WORDS.de.restart}“`);
  for (const text of [english, german]) expect(text).toMatch(/sessionStorage, (entry|Eintrag) [“„]self-assessment:/);
});

test.each(['en', 'de'] as const)(
  'the page in plain language names what people find on the screen, in %s',
  (language) => {
    const [, english = '', german = ''] = readFileSync('integrations/plain-language.md', 'utf8').split(/^## .+$/m);
    const text = { en: english, de: german }[language];
    const unsure = /<trans-unit id="unsure">\s*<source>(.+)<\/source>\s*<target>(.+)<\/target>/.exec(
      readFileSync('locales/de.xlf', 'utf8'),
    );
    expect(text).toContain(WORDS[language].restart);
    expect(text).toContain(unsure?.[language === 'en' ? 1 : 2]);
  },
);

function pagesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.md')).map((file) => join(folder, file));
}

const headings = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => anchor(text));

/** The manifest as the build makes it, but written nowhere. */
function analyse(): readonly Declaration[] {
  /* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access */
  const sources = ['src/self-assessment.ts', 'src/events.ts'].map((file): unknown =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2015, true),
  );
  const manifest = create({ modules: sources, plugins: litPlugin() as unknown }) as {
    modules: { declarations: Declaration[] }[];
  };
  /* eslint-enable */
  return manifest.modules.flatMap(({ declarations }) => declarations);
}

/** The rows of the first table below a heading, cell by cell. */
function table(heading: string): string[][] {
  const section = readme.split(`\n### ${heading}\n`)[1]?.split(/\n#+ /)[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

const names = (items: readonly Named[]): string[] => items.map(({ name }) => name);

const publicMembers = ({ members = [] }: Declaration, kind: 'field' | 'method') =>
  members.filter((member) => member.kind === kind && !member.static && member.privacy !== 'private');

const codeBlock = (language: string): string => readme.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
