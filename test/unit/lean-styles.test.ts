import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leanStyles } from '../../build/lean-styles.js';

/** The module of Lit that the plugin stands in for, as it is published. */
const ORIGINAL = readFileSync('node_modules/@lit/reactive-element/development/css-tag.js', 'utf8');

const exported = (source: string): string[] =>
  [...source.matchAll(/^\s*export (?:const|class|function) (\w+)/gm)].map(([, name]) => name ?? '').sort();

test('stands in for everything that Lit finds in the module, and nothing else', () => {
  const { load } = leanStyles();
  const module = typeof load === 'function' ? (load.call({} as never, '\0lean-styles') as string) : '';
  expect(exported(module)).toEqual(exported(ORIGINAL));
});
