import { describe, expect, test } from 'vitest';
import { withShortNames } from '../../build/mangle-private.js';

describe('shortening private names', () => {
  test.each([
    [
      'members get the same name everywhere',
      'class A { _one = 1; _two() { return this._one; } }; a._two()',
      'class A { _0 = 1; _1() { return this._0; } }; a._1()',
    ],
    ['patterns and objects, too', 'const { _one: a } = { _one: 1 };', 'const { _0: a } = { _0: 1 };'],
    ['variables stay', 'let _one = _one ?? a[_one];', 'let _one = _one ?? a[_one];'],
    ['names of Lit stay', 'a._$AH(b.__c, b._A);', 'a._$AH(b.__c, b._A);'],
    ['public names and keys in quotes stay', "a.one = { '_two': 1 };", "a.one = { '_two': 1 };"],
  ])('%s', (_rule, code, expected) => {
    expect(withShortNames(code)).toBe(expected);
  });

  test('refuses a name that is looked up by its text', () => {
    expect(() => withShortNames("a._one = b['_one'];")).toThrow('_one is also used as a text');
  });
});
