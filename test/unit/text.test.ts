import { describe, expect, test } from 'vitest';
import type { Text } from '../../src/model/document/position.js';
import { inLanguage, lookup } from '../../src/model/document/text.js';

describe('lookup, by RFC 4647', () => {
  test.each<[tag: string, languages: string[], found: string | undefined]>([
    ['de', ['en', 'de'], 'de'],
    ['de-AT', ['en', 'de'], 'de'],
    ['de-at', ['de', 'de-AT'], 'de-AT'],
    ['DE', ['de'], 'de'],
    ['de', ['DE'], 'DE'],
    ['de-Latn-AT-1996', ['de-AT', 'de-Latn'], 'de-Latn'],
    ['de-x-du', ['de', 'de-x-du'], 'de-x-du'],
    ['de-x-du', ['en', 'de'], 'de'],
    // The example of section 3.4.
    ['zh-Hant-CN-x-private1-private2', ['zh-Hant-CN-x-private1', 'zh'], 'zh-Hant-CN-x-private1'],
    ['zh-Hant-CN-x-private1-private2', ['zh-Hant-CN-x', 'zh-Hant'], 'zh-Hant'],
    // A longer tag serves nobody who asks for a shorter one, and a prefix is one of whole subtags.
    ['de', ['de-AT'], undefined],
    ['den', ['de'], undefined],
    ['en', ['de', 'fr'], undefined],
    ['*', ['de'], undefined],
    ['', ['de'], undefined],
    ['', [''], undefined],
    ['-', ['de'], undefined],
    ['de-', ['de'], 'de'],
    ['de', [], undefined],
  ])('of %j in %j', (tag, languages, found) => {
    expect(lookup(tag, languages)).toBe(found);
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
    [{}, 'de', ''],
  ])('%j in %s reads %j', (text, language, read) => {
    expect(inLanguage(text, language)).toBe(read);
  });
});
