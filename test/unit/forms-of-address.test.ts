import { expect, test } from 'vitest';
import { templates as du } from '../../src/generated/locales/de-x-du.js';
import { templates as de } from '../../src/generated/locales/de.js';

type Template = string | { readonly strings: readonly string[] };

const said = (template: Template): string => (typeof template === 'string' ? template : template.strings.join('…'));

/** Where `sie`, `ihr` and `ihnen` mean somebody or something else than the reader. */
const OTHERS = /Sie (?:beruht|wurde|sagt|zeigt)|sie|ihnen/g;

const saying = (pattern: RegExp, templates: Readonly<Record<string, Template>>): string[] =>
  Object.values(templates)
    .map((template) => said(template).replace(OTHERS, ''))
    .filter((text) => pattern.test(text));

test('who is addressed as du is so by every text', () => {
  expect(saying(/\b(?:Sie|Ihre?[nmrs]?|Ihnen)\b/, du)).toEqual([]);
});

test('who is addressed as Sie is so by every text', () => {
  expect(saying(/\b(?:du|dich|dir|deine?[nmrs]?)\b/i, de)).toEqual([]);
});
