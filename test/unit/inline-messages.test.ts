import { describe, expect, test } from 'vitest';
import { inForm, withForm, withMessages } from '../../build/inline-messages.js';
import { templates as du } from '../../src/generated/locales/de-x-du.js';
import { templates as de } from '../../src/generated/locales/de.js';

const GERMAN = {
  start: 'Los',
  quoted: 'Sagen Sie „ja“\noder `nein`',
  progress: { strings: ['Von ', ' Fragen ist dies ', ''], values: [1, 0] },
  price: { strings: ['`', '` $'], values: [0] },
};

const inline = (code: string) => withMessages(code, [{ tag: 'de', templates: GERMAN }]);

describe('inlining messages', () => {
  test.each([
    ['a text gets its translation beside it', `msg('Start', { id: 'start' })`, `msg('Start', "Los")`],
    ['whoever msg belongs to', `words.msg('Start', { id: 'start', })`, `words.msg('Start', "Los")`],
    ['whatever the translation says', `msg('a', { id: 'quoted' })`, `msg('a', "Sagen Sie „ja“\\noder \`nein\`")`],
    [
      'values stand where the translation has them',
      'msg(str`Question ${n + 1} of ${most}`, { id: "progress" })',
      'msg(`Question ${n + 1} of ${most}`, `Von ${most} Fragen ist dies ${n + 1}`)',
    ],
    ['what a template would read is escaped', 'msg(str`${n} €`, { id: "price" })', 'msg(`${n} €`, `\\`${n}\\` \\$`)'],
    ['the library goes', `import { str } from '@lit/localize';\nlet a;`, '\nlet a;'],
    ['other calls stay', `message('Start', { id: 'start' })`, `message('Start', { id: 'start' })`],
  ])('%s', (_rule, code, expected) => {
    expect(inline(code)).toBe(expected);
  });

  test.each([
    ['in other words', { start: 'Leg los' }, `msg('Start', "~{Los~Leg los}")`],
    ['in the same words', { start: 'Los' }, `msg('Start', "Los")`],
  ])('a form of address that says a text %s', (_how, templates, expected) => {
    const form = { tag: 'de-x-du', templates };
    expect(withMessages(`msg('Start', { id: 'start' })`, [{ tag: 'de', templates: GERMAN, form }])).toBe(expected);
  });

  test('both forms of every text can be told apart again', () => {
    const texts = Object.entries(de).map(([id, text]) => [text, (du as Record<string, typeof text>)[id]]);
    for (const [text, other] of texts) {
      if (typeof text !== 'string' || typeof other !== 'string') continue;
      const marked = withForm(text, other);
      expect([inForm(marked, 1), inForm(marked, 2)]).toEqual([text, other]);
    }
  });

  test('a text with marks of its own is refused', () => {
    expect(() => withForm('Das ist ~5 € wert, sagen Sie', 'Das ist ~5 € wert, sagst du')).toThrow('taken for marks');
  });

  test('tells which texts were found', () => {
    const found = new Set<string>();
    withMessages(`msg('Start', { id: 'start' })`, [{ tag: 'de', templates: GERMAN }], found);
    expect([...found]).toEqual(['start']);
  });

  test.each([
    [`msg('Start', { id: 'end' })`, 'has no translation'],
    [`msg(text, { id: 'start' })`, 'cannot be inlined'],
    [`msg('Start', options)`, 'cannot be inlined'],
    [`msg('Start')`, 'cannot be inlined'],
  ])('refuses %s', (code, reason) => {
    expect(() => inline(code)).toThrow(reason);
  });
});
