import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

/**
 * Imports point one way, so that the rules can be read, tested and reused without the view, and the view without the
 * element. Each layer names what it may import besides itself. A folder is a layer, and so are some single files; all
 * others beside the element are its parts.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  frameworks: ['index', 'element', 'events', 'react', 'vue'],
  index: ['element', 'events', 'model'],
  element: ['view', 'language', 'events', 'styles', 'model', 'positions', 'lit', '@lit/localize'],
  styles: ['lit'],
  view: ['model', 'lit', '@lit/localize'],
  language: ['model', 'generated', '@lit/localize'],
  generated: ['lit', '@lit/localize'],
  events: ['model'],
  positions: ['model'],
  model: [],
};
const SINGLE_FILES: Readonly<Record<string, string>> = {
  'react.ts': 'frameworks',
  'vue.ts': 'frameworks',
  'index.ts': 'index',
  'language.ts': 'language',
  'messages.ts': 'language',
  'events.ts': 'events',
  'self-assessment.styles.ts': 'styles',
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe('imports', () => {
  test.each(files)('of src/%s stay within the layers below it', (file) => {
    const layer = layerOf(file);
    const allowed = [layer, ...(LAYERS[layer] ?? [])];
    const imported = importsOf(file).map((specifier) => target(file, specifier));
    expect(imported.filter((other) => !allowed.includes(other))).toEqual([]);
  });

  test('are found by this test at all', () => {
    expect(importsOf('language.ts')).toContain('./model/text.js');
  });
});

function importsOf(file: string): string[] {
  const source = readFileSync(`src/${file}`, 'utf8');
  return [...source.matchAll(/^(?:import|export|\})[^'"\n]*?from '([^']+)'|^import '([^']+)'/gm)].map(
    ([, from, bare]) => from ?? bare ?? '',
  );
}

/** The layer that a specifier of `file` leads to: of our own, or the name of a package. */
function target(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return layerOf(join(dirname(file), specifier));
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function layerOf(path: string): string {
  const [folder = '', file] = path.split('/');
  return file ? folder : (SINGLE_FILES[folder.replace(/\.js$/, '.ts')] ?? 'element');
}
