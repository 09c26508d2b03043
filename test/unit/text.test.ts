import { describe, expect, test } from 'vitest';
import type { Text } from '../../src/model/document/position.js';
import { bestLanguage, inLanguage, isFromRight, languageOf } from '../../src/model/document/text.js';

describe('the language that serves best', () => {
  test.each<[tag: string, languages: string[], found: string | undefined]>([
    ['de', ['en', 'de'], 'de'],
    ['DE', ['de'], 'de'],
    ['de', ['DE'], 'DE'],
    // More behind the reader's tag.
    ['de-AT', ['en', 'de'], 'de'],
    ['de-at', ['de', 'de-AT'], 'de-AT'],
    ['de-x-du', ['en', 'de'], 'de'],
    ['de-DE-u-co-phonebk', ['en', 'de'], 'de'],
    // More behind the document's.
    ['de', ['en-GB', 'de-DE'], 'de-DE'],
    ['de', ['de-AT'], 'de-AT'],
    ['de', ['en', 'de-x-du'], 'de-x-du'],
    // More behind both.
    ['de-AT', ['en-GB', 'de-DE'], 'de-DE'],
    ['de-CH-1996', ['en', 'de-DE-1901', 'de-CH'], 'de-CH'],
    ['de-Latn-AT-1996', ['de-Latn', 'de-AT'], 'de-AT'],
    ['de-AT-x-du', ['de', 'de-x-du'], 'de-x-du'],
    ['de-AT-x-du', ['de-AT', 'de-x-sie', 'de-x-du'], 'de-x-du'],
    ['de-AT', ['de-x-du', 'de'], 'de'],
    ['de', ['de-x-du', 'de-DE'], 'de-DE'],
    ['de', ['de-AT', 'de-DE'], 'de-DE'],
    ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['zh-Hant-CN-x-private1-private2', ['zh-Hant-CN-x-private1', 'zh'], 'zh-Hant-CN-x-private1'],
    // The script decides who can read it, named or not.
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['sr-Latn', ['sr', 'sr-Latn-RS'], 'sr-Latn-RS'],
    // Names of before.
    ['iw', ['en', 'he'], 'he'],
    ['no', ['en', 'nb'], 'nb'],
    ['nb-NO', ['en', 'nn', 'no'], 'no'],
    // Another language serves nobody, however alike the tags are.
    ['den', ['de'], undefined],
    ['en', ['de', 'fr'], undefined],
    ['*', ['de'], undefined],
    ['', ['de'], undefined],
    ['', [''], undefined],
    ['-', ['de'], undefined],
    ['x-default', ['de'], undefined],
    ['de', [], undefined],
    // Not tags by the rules.
    ['de-', ['de'], 'de'],
    ['de-DE.UTF-8', ['en', 'de'], 'de'],
    ['de', ['en', 'de-Deutsch-Deutsch'], 'de-Deutsch-Deutsch'],
  ])('of %j in %j', (tag, languages, found) => {
    expect(bestLanguage(tag, languages)).toBe(found);
  });
});

describe('a text', () => {
  test.each<[Text, language: string, read: string]>([
    ['OpenStack', 'de', 'OpenStack'],
    [{ en: 'tree', de: 'Baum' }, 'de', 'Baum'],
    [{ en: 'tree', de: 'Baum' }, 'de-CH', 'Baum'],
    [{ en: 'you', de: 'Sie', 'de-x-du': 'du' }, 'de-x-du', 'du'],
    [{ en: 'tree', de: 'Baum' }, 'fr', 'tree'],
    [{ $comment: 'Check with the forester.', en: 'tree' }, 'de', 'tree'],
    [{ 'de-DE': 'Baum', en: 'tree' }, 'de', 'Baum'],
    [{ en: 'tree', 'de-x-du': 'dein Baum' }, 'de', 'dein Baum'],
    [{}, 'de', ''],
  ])('%j in %s reads %j', (text, language, read) => {
    expect(inLanguage(text, language)).toBe(read);
  });
});

describe('the language that a text is read in', () => {
  test.each<[Text, language: string, read: string]>([
    ['OpenStack', 'de', 'de'],
    [{ en: 'tree', de: 'Baum' }, 'de', 'de'],
    [{ en: 'tree', de: 'Baum' }, 'de-CH', 'de'],
    [{ en: 'tree' }, 'de', 'en'],
    [{ $comment: 'Check with the forester.', en: 'tree' }, 'de', 'en'],
    [{}, 'de', 'de'],
  ])('%j in %s is %s', (text, language, read) => {
    expect(languageOf(text, language)).toBe(read);
  });
});

describe('from right to left runs', () => {
  test.each([
    ['שלום.', 'he', true],
    ['שלום.', 'iw', true],
    ['OpenStack (ניסיון)', 'he-IL', true],
    ['سلام', 'fa', true],
    ['مرحبا', 'ar-EG-x-formal', true],
    ['سلام', 'az-Arab', true],
    ['OpenStack (Yoga)', 'he', false],
    ['The word שלום', 'en', false],
    ['Salam', 'az', false],
    ['Baum', 'de', false],
  ])('%s in %s: %s', (text, language, expected) => {
    expect(isFromRight(text, language)).toBe(expected);
  });
});
