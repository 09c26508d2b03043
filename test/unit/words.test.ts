import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/language/locales.js';
import { isOne } from '../../src/view/words.js';

describe.each(LOCALES)('the singular in $name', ({ locale }) => {
  const rules = new Intl.PluralRules(locale);

  test('is what CLDR says, for all the numbers of questions and minutes there can be', () => {
    const numbers = Array.from({ length: 2001 }, (_, n) => n);
    expect(numbers.filter(isOne)).toEqual(numbers.filter((n) => rules.select(n) === 'one'));
  });
});
