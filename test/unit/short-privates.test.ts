import { expect, test } from 'vitest';
import { withShortPrivates } from '../../build/short-privates.js';

test.each([
  [
    'a member, wherever it is named',
    'class A { _host = 1; get _size() { return this._host; } _draw() { this._size; } }',
    'class A { _0 = 1; get _1() { return this._0; } _2() { this._1; } }',
  ],
  ['one of another object of its class', 'before._element?._host', 'before._1?._0'],
  ['what is taken out of an object', 'const { _host: host, _size } = this;', 'const { _0: host, _1: _size } = this;'],
  ['nothing but members', 'list.map((_entry, index) => names[_entry])', 'list.map((_entry, index) => names[_entry])'],
  ['nothing of a library', 'part._$AH', 'part._$AH'],
  ['nothing in texts', "'--_accent' + `._host`", "'--_accent' + `._host`"],
])('shortens %s', (_what, code, expected) => {
  expect(withShortPrivates(code)).toBe(expected);
});
