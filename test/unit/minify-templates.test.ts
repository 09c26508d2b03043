import { describe, expect, test } from 'vitest';
import { minifyCss, minifyMarkup } from '../../build/minify-templates.js';

describe('minifying markup', () => {
  test.each([
    ['a line break between inline elements is a space', ['<b>a</b>\n  <i>b</i>'], ['<b>a</b> <i>b</i>']],
    [
      'nothing stays around blocks',
      ['\n  <div>\n    <p>a</p>\n    <p>b</p>\n  </div>\n'],
      ['<div><p>a</p><p>b</p></div>'],
    ],
    ['text keeps one space', ['<p>\n  a   b\n  <b>c</b>\n</p>'], ['<p>a b <b>c</b></p>']],
    ['a template may begin and end inside a line', ['\n  <b>a</b>\n'], [' <b>a</b> ']],
    ['attributes stand one space apart', ['<input\n  a="1"\n  b\n/>'], ['<input a="1" b/>']],
    ['values of attributes stay', ['<b title="a\n  b">x</b>'], ['<b title="a\n  b">x</b>']],
    [
      'an empty text area is like any element',
      ['<label>\n  a\n  <textarea\n  ></textarea>\n</label>'],
      ['<label> a <textarea></textarea> </label>'],
    ],
    ['text between expressions counts, too', ['\n  ', '\n  ', '\n'], [' ', ' ', ' ']],
    ['text that shows its white space stays', ['<pre>\n  a\n</pre>'], ['<pre>\n  a\n</pre>']],
  ])('%s', (_rule, texts, expected) => {
    expect(minifyMarkup(texts)).toEqual(expected);
  });

  test('keeps one text for each gap between expressions', () => {
    const texts = ['\n  <p\n    class=', '\n  >\n    ', '\n    ', '\n  </p>\n  <b ?hidden=', '\n  ></b>'];
    expect(minifyMarkup(texts)).toEqual(['<p class=', '>', ' ', '</p><b ?hidden=', '></b>']);
  });
});

describe('minifying styles', () => {
  test('takes out comments and white space', () => {
    expect(minifyCss([':host {\n  /* why */\n  color: light-dark(#000000, white);\n}\n'], 'a.css')).toEqual([
      ':host{color:light-dark(#000,#fff)}',
    ]);
  });

  test('leaves a sheet with expressions as it is', () => {
    expect(minifyCss(['a { color: ', ' }'], 'a.css')).toEqual(['a { color: ', ' }']);
  });

  test('refuses what is no style sheet', () => {
    expect(() => minifyCss(['a { color: red'], 'a.css')).not.toThrow();
    expect(() => minifyCss(['a { } }'], 'a.css')).toThrow();
  });
});
