import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

/**
 * Imports point one way, so that the rules can be read, tested and reused without the view, and the view without the
 * element. Each room names what it may import besides itself: a folder, a folder within `model` or `view`, or a single
 * file. Types count like everything else.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'react.ts': ['index.ts', 'self-assessment.ts', 'events.ts', 'react'],
  'vue.ts': ['index.ts', 'self-assessment.ts', 'events.ts', 'vue'],
  'index.ts': ['self-assessment.ts', 'events.ts', 'screen', 'page', 'model/document', 'model/journey', 'model/letter'],
  'self-assessment.ts': [
    ...['screen', 'takeaway', 'positions', 'page', 'language', 'view', 'model/document', 'model/journey'],
    ...['events.ts', 'styles', 'version.ts', 'lit'],
  ],
  styles: ['lit'],
  'version.ts': [],
  'events.ts': ['model/journey', 'model/letter'],
  screen: [
    ...[
      'takeaway',
      'positions',
      'page',
      'language',
      'model/document',
      'model/journey',
      'model/letter',
      'events.ts',
      'lit',
    ],
    ...['view', 'view/intro', 'view/question', 'view/review', 'view/summary'],
  ],
  takeaway: [
    ...['language', 'page', 'model/document', 'model/journey', 'model/letter', 'events.ts', 'lit'],
    ...['view', 'view/application', 'view/summary', 'view/wording'],
  ],
  positions: ['page', 'model/document', 'model/journey', 'model/letter'],
  page: ['model/document', 'model/journey', 'model/letter', 'lit'],
  language: ['page', 'view', 'model/document', 'generated/locales', 'lit', '@lit/localize'],
  authoring: ['authoring/hints', 'authoring/sentences', 'authoring/posting', 'model/document', 'jsonc-parser'],
  'authoring/hints': ['authoring', 'authoring/posting', 'authoring/sentences', 'model/document', 'model/journey'],
  'authoring/sentences': ['authoring', 'model/document'],
  'authoring/posting': ['authoring', 'authoring/sentences', 'model/document'],
  // The editor brings the element with it, and knows it by its public contract only. Rules and wording are no part of
  // the element: what made-up applicants read follows from the very same.
  'editor/index.ts': ['index.ts', 'editor', 'editor/reader'],
  'editor/reader': [
    ...['editor/model', 'language', 'model/document', 'model/journey', 'model/letter'],
    ...['view', 'view/intro', 'view/wording'],
  ],
  editor: [
    ...['editor/desk', 'editor/model', 'editor/view', 'editor/styles', 'editor/drafts', 'editor/files'],
    ...['editor/language', 'authoring', 'model/document', 'page', 'lit'],
  ],
  'editor/events.ts': ['editor/model', 'model/document'],
  'editor/desk': [
    ...['editor/events.ts', 'editor/model', 'editor/drafts', 'editor/files', 'authoring', 'model/document', 'lit'],
  ],
  'editor/view': [
    ...['editor/model', 'editor/drafts', 'editor/language', 'authoring', 'authoring/sentences', 'authoring/posting'],
    ...['model/document', 'model/journey', 'view/summary', 'view/wording', 'lit', '@lit/localize'],
  ],
  'editor/styles': ['styles', 'lit'],
  'editor/drafts': ['editor/model', 'model/document', 'lit'],
  'editor/files': ['browser-fs-access'],
  'editor/language': ['page', 'model/document', 'generated/editor', 'lit', '@lit/localize'],
  'editor/model': [
    ...['authoring', 'authoring/hints', 'authoring/sentences', 'authoring/posting'],
    ...['model/document', 'model/journey'],
  ],
  'generated/editor': ['lit', '@lit/localize'],
  'generated/locales': ['lit', '@lit/localize'],
  'view/intro': ['view', 'model/document', 'model/journey', 'lit', '@lit/localize'],
  'view/question': ['view', 'model/document', 'model/journey', 'lit', '@lit/localize'],
  'view/review': ['view', 'view/wording', 'model/document', 'model/journey', 'lit', '@lit/localize'],
  'view/summary': ['view', 'view/wording', 'model/document', 'model/journey', 'lit', '@lit/localize'],
  'view/application': [
    ...['view', 'view/wording', 'model/document', 'model/journey', 'model/letter', 'lit', '@lit/localize'],
  ],
  'view/wording': ['view', 'model/document', 'model/journey', 'model/letter', 'lit', '@lit/localize'],
  view: ['model/document', 'model/journey', 'lit', '@lit/localize'],
  'model/letter': ['model/journey', 'model/document'],
  'model/journey': ['model/document'],
  'model/document': [],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe('imports', () => {
  test.each(files)('of src/%s stay within the rooms below it', (file) => {
    const room = roomOf(file);
    const allowed = [room, ...(ROOMS[room] ?? [])];
    const imported = importsOf(file).map((specifier) => target(file, specifier));
    expect(imported.filter((other) => !allowed.includes(other))).toEqual([]);
  });

  test('lead nowhere back to where they came from', () => {
    expect(waysBack(files)).toEqual([]);
  });

  test('are found by this test at all', () => {
    expect(importsOf('language/locales.ts')).toContain('../model/document/text.js');
  });
});

function importsOf(file: string): string[] {
  const source = readFileSync(`src/${file}`, 'utf8');
  return [...source.matchAll(/^(?:import|export|\})[^'"\n]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    ([, from, bare]) => from ?? bare ?? '',
  );
}

/** The file that a specifier of `file` leads to; `undefined` if it is a package. */
function fileOf(file: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? join(dirname(file), specifier).replace(/\.js$/, '.ts') : undefined;
}

/** The room that a specifier of `file` leads to: one of ours, or the name of a package. */
function target(file: string, specifier: string): string {
  const own = fileOf(file, specifier);
  return own ? roomOf(own) : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function roomOf(file: string): string {
  if (file in ROOMS) return file;
  const folders = dirname(file).split('/');
  return folders[0] === '.' ? file : folders.slice(0, 2).join('/');
}

/** The circles of files that import each other, each from its first file around to it again. */
function waysBack(all: readonly string[]): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const seenAt = way.indexOf(file);
    if (seenAt >= 0) circles.push([...way.slice(seenAt), file].join(' → '));
    if (seenAt >= 0 || done.has(file)) return;
    for (const specifier of importsOf(file)) {
      const next = fileOf(file, specifier);
      if (next) walk(next, [...way, file]);
    }
    done.add(file);
  };
  for (const file of all) walk(file, []);
  return circles;
}
