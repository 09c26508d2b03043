import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

/**
 * Imports point one way, so that the rules can be read, tested and reused without the view, and the view without the
 * element. Every layer names what it may import besides itself; `lit` and `@lit/localize` are layers, too.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  index: ['self-assessment', 'events', 'model', 'positions'],
  'self-assessment': ['view', 'language', 'events', 'styles', 'session-storage', 'model', 'positions', 'lit', '@lit/localize'],
  styles: ['lit'],
  view: ['language', 'model', 'lit', '@lit/localize'],
  language: ['model', 'generated', '@lit/localize'],
  generated: ['lit', '@lit/localize'],
  events: ['model'],
  model: [],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

describe('imports', () => {
  test.each(files)('of src/%s stay within the layers below it', (file) => {
    const layer = layerOf(file);
    const allowed = [layer, ...(LAYERS[layer] ?? [])];
    const imported = importsOf(file).map((specifier) => target(file, specifier));
    expect(LAYERS).toHaveProperty([layer]);
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
  if (path.includes('/')) return path.slice(0, path.indexOf('/'));
  const name = path.replace(/\.[jt]s$/, '');
  return name === 'self-assessment.styles' ? 'styles' : name;
}
