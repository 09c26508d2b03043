import { describe, expect, test } from 'vitest';
import { letterLocale, spoken } from '../../src/language/spoken.js';

describe('Interface and document speak', () => {
  test.each<[page: string, document: string[], chosen: 'en' | 'de' | undefined, interfaceAndDocument: string]>([
    // The page's language.
    ['de', ['en', 'de'], undefined, 'de de'],
    ['de-AT', ['en-GB', 'de-DE'], undefined, 'de de-DE'],
    ['de-x-du', ['en', 'de', 'de-x-du'], undefined, 'de de-x-du'],
    ['fr', ['de', 'en', 'fr-CA'], undefined, 'en fr-CA'],
    // What is nearest, where the document does not have it.
    ['de', ['fr', 'en'], undefined, 'de fr'],
    ['en', ['de'], undefined, 'en de'],
    ['fr', ['de', 'en'], undefined, 'en en'],
    ['fr', ['it', 'en-US'], undefined, 'en en-US'],
    ['', ['de', 'en'], undefined, 'en en'],
    // One language rather than two, where the interface has none of the page's.
    ['fr', ['de'], undefined, 'de de'],
    ['uk', ['de-DE', 'pl'], undefined, 'de de-DE'],
    ['fr', ['it'], undefined, 'en it'],
    // The reader's own choice first.
    ['en', ['en', 'de'], 'de', 'de de'],
    ['en-GB', ['en-GB', 'de-DE'], 'de', 'de de-DE'],
    ['fr', ['fr', 'de'], 'de', 'de de'],
    ['fr', ['de', 'fr'], 'en', 'en fr'],
    ['de-x-du', ['en', 'de', 'de-x-du'], 'en', 'en en'],
    ['de-x-du', ['en', 'de', 'de-x-du'], 'de', 'de de-x-du'],
    ['en', ['en'], 'de', 'de en'],
    // Nothing to read yet.
    ['de-CH', [], undefined, 'de de'],
    ['fr', [], undefined, 'en en'],
  ])('on a page in %j, of a document in %j, with the choice %j: %s', (page, document, chosen, expected) => {
    const { locale, contentLocale } = spoken(page, document, chosen);
    expect(`${locale} ${contentLocale}`).toBe(expected);
  });
});

describe('A letter is in', () => {
  test.each<[page: string, document: string[], chosen: 'en' | 'de' | undefined, letter: string]>([
    ['en', ['en', 'de'], undefined, 'en en'],
    ['en', ['de'], undefined, 'de de'],
    ['de', ['en'], undefined, 'en en'],
    ['de-AT', ['en-GB', 'de-DE'], undefined, 'de de-DE'],
    ['fr', ['de'], undefined, 'de de'],
    ['fr', ['fr', 'en'], undefined, 'en en'],
    ['en', ['fr', 'de'], undefined, 'de de'],
    ['en', ['en', 'de'], 'de', 'de de'],
    ['de-x-du', ['de', 'de-x-du'], undefined, 'de de-x-du'],
    ['de', ['fr'], undefined, 'de fr'],
  ])('one language, on a page in %j, of a document in %j, with the choice %j: %s', (page, document, chosen, letter) => {
    const locale = letterLocale(spoken(page, document, chosen), document);
    expect(`${locale} ${spoken(page, document, locale).contentLocale}`).toBe(letter);
  });
});
