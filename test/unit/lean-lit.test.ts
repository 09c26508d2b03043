import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutUnused } from '../../build/lean-lit.js';

const MODULES = ['@lit/reactive-element/reactive-element', 'lit-element/lit-element', 'lit-html/lit-html'];
const published = (module: string): string => readFileSync(`node_modules/${module}.js`, 'utf8');

test.each(MODULES)('leaves nothing of %s to be read or written by others on the page', (module) => {
  const named = /\.(\w+Versions|\w+Support|metadata|litPropertyMetadata)\b/;
  expect(published(module)).toMatch(named);
  expect(withoutUnused(published(module))).not.toMatch(named);
});

test('leaves out what no property and no controller of ours needs', () => {
  const found = new Set<string>();
  const code = withoutUnused(published('@lit/reactive-element/reactive-element'), found);
  expect(code).not.toMatch(
    /addInitializer\(|removeController\(|toAttribute\(t,s\)|\.converter|\breflect:(?!!)|\buseDefault:(?!!)|\.(reflect|useDefault)/,
  );
  expect([...found].sort()).toEqual(
    ['addInitializer', 'converter', 'litPropertyMetadata', 'metadata', 'reactiveElementPolyfillSupport'].concat([
      'reactiveElementVersions',
      'reflect',
      'removeController',
      'toAttribute',
      'useDefault',
    ]),
  );
});

test('writes down once what options always are', () => {
  expect(withoutUnused('class A { f({ reflect: r, wrapped: w }) { return r && w; } }')).toBe(
    'class A { f({  wrapped: w }) {const r=false; return r && w; } }',
  );
});

test.each(MODULES)('lets %s ask no text what old libraries answer otherwise', (module) => {
  expect(withoutUnused(published(module))).not.toMatch(/\.(starts|ends)With\b/);
  expect(withoutUnused('a.endsWith(b)&&c.startsWith(d)')).toBe('a.slice(-b.length)===b&&c.indexOf(d)===0');
});

test('takes names that every object has for what they are', () => {
  expect(withoutUnused('a.hasOwnProperty(b.constructor)')).toBe('a.hasOwnProperty(b.constructor)');
});

test('the helper that stands for one of Lit does what that does', () => {
  expect(published('lit-html/directive-helpers')).toMatch(
    /(\w+)=\{\},(\w+)=\((\w+),(\w+)=\1\)=>\3\._\$AH=\4.*\b\2 as setCommittedValue/,
  );
});
