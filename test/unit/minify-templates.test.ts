import { describe, expect, test } from 'vitest';
import { minified } from '../../build/minify-templates.js';

describe('minifying templates', () => {
  test.each([
    ['a line break between inline elements is a space', 'html', '<b>a</b>\n  <i>b</i>', '<b>a</b> <i>b</i>'],
    ['text keeps one space', 'html', '<p>\n  a   b\n</p>', '<p>a b</p>'],
    [
      'blocks stand side by side',
      'html',
      '<ul>\n <li class="a"> a </li>\n <li>b</li>\n</ul>',
      '<ul><li class="a">a</li><li>b</li></ul>',
    ],
    [
      'a button keeps its distance, not what is in it',
      'html',
      'a <button> b </button> <a>c</a>',
      'a <button>b</button> <a>c</a>',
    ],
    ['values keep their distance', 'html', '<p> \0 \0 </p> \0', '<p>\0 \0</p>\0'],
    ['a tag may hold values', 'html', '<p\n id=\0\n class="a"\n> \0 </p>', '<p id=\0 class="a">\0</p>'],
    [
      'names that begin alike are others',
      'html',
      '<picture> a </picture> <b> c </b>',
      '<picture> a </picture> <b> c </b>',
    ],
    ['attributes stand one space apart', 'html', '<input\n  a="1"\n  b\n/>', '<input a="1" b />'],
    ['a piece may begin and end inside a tag', 'html', '"\n  >\n    ', '"> '],
    [
      'an empty text area is like any element',
      'html',
      '<textarea\n  rows="3"\n></textarea>\n',
      '<textarea rows="3"></textarea> ',
    ],
    ['a preformatted value is none of our white space', 'html', '<pre\n  a>\0</pre>', '<pre a>\0</pre>'],
    ['what looks like a comment of a style sheet is text in markup', 'html', 'a /* b */', 'a /* b */'],
    ['a style sheet loses its comments', 'css', '\n  /* why */\n  a {\n    b: c;\n  }\n', ' a{b:c;}'],
    [
      'rules stand side by side',
      'css',
      'a > b, c :hover {\n  b: d e;\n  --f: g;\n}\n@media (x >= 1em) {}',
      'a>b,c :hover{b:d e;--f:g;}@media (x>= 1em){}',
    ],
    ['escapes stay', 'css', "content: '\\\\201c'", "content: '\\\\201c'"],
  ])('%s', (_rule, tag, text, expected) => {
    expect(minified(tag, text)).toBe(expected);
  });

  test.each([
    ['preformatted text', 'html', '<pre>\n  a\n</pre>'],
    ['white space beside a preformatted value', 'html', '<pre>\0 \0</pre>'],
    ['text in a text area', 'html', '<textarea rows="3">\n  a</textarea>'],
    ['spaces in a string of a style sheet', 'css', "a { content: 'b  c'; }"],
    ['marks in a string of a style sheet', 'css', "a { content: 'b, c'; }"],
  ])('refuses %s', (_what, tag, text) => {
    expect(() => minified(tag, text)).toThrow();
  });
});
