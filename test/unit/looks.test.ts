import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, isEnough, pairs } from '../../demo/looks/contrast.js';
import {
  type Colour,
  css,
  DEFAULT_COLOURS,
  defaultLook,
  fromFragment,
  lookOf,
  type Scheme,
  tag,
  toFragment,
  withScheme,
} from '../../demo/looks/look.js';
import german from '../../demo/looks/german.json' with { type: 'json' };
import presets from '../../demo/looks/presets.json' with { type: 'json' };

const PRESETS = Object.entries(presets);
const SCHEMES: readonly Scheme[] = ['light', 'dark'];

describe('the contrast of two colours', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0f5fe1', '#ffffff', 5.61],
    ['#50c3a5', '#ffffff', 2.17],
    ['#ff0000', '#ffffff', 4.0],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('the pairs of colours', () => {
  test.each(SCHEMES)('are told apart by default, in the %s scheme', (scheme) => {
    expect(pairs(defaultLook(scheme)).filter((pair) => !isEnough(pair))).toEqual([]);
  });

  test.each(PRESETS)('are told apart in the preset "%s"', (_name, preset) => {
    expect(pairs(lookOf(preset)).filter((pair) => !isEnough(pair))).toEqual([]);
  });

  test.each<[Partial<Record<Colour, string>>, string]>([
    [{ accent: '#50c3a5' }, 'Links and buttons (accent) on the surface'],
    [{ accentText: '#0f5fe1' }, 'Text on the accent'],
    [{ text: '#999999' }, 'Text on the surface'],
    [{ muted: '#999999' }, 'What is said in passing, on the surface'],
    [{ error: '#ff9999' }, 'What is missing (error) on the surface'],
    [{ text: '#c0c0c0' }, 'Border of a control, on the surface'],
  ])('name what cannot be told apart with %o', (colours, name) => {
    const bad = pairs(lookOf(colours)).filter((pair) => !isEnough(pair));
    expect(bad.map((pair) => pair.name)).toContain(name);
  });
});

describe('a look', () => {
  test('begins with the colours of the element', () => {
    const styles = readFileSync('src/styles/surface.ts', 'utf8');
    const whole = (short: string) => (short.length === 4 ? short.replace(/[0-9a-f]/g, '$&$&') : short);
    for (const [name, light] of Object.entries(DEFAULT_COLOURS.light)) {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const [, ...own] =
        new RegExp(`--self-assessment-${property}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(styles) ?? [];
      expect([light, DEFAULT_COLOURS.dark[name as Colour]], name).toEqual(own.map(whole));
    }
  });

  test.each(PRESETS)('comes back from an address as it was: "%s"', (_name, preset) => {
    const look = lookOf(preset);
    expect(fromFragment(`#${toFragment(look)}`)).toEqual(look);
  });

  test.each([
    '#accent=red',
    '#accent=%23fff;}body{display:none',
    '#radius=1em',
    '#radius=-1',
    '#font=Comic',
    '#font=toString',
    '#headingLevel=7',
    '#scheme=sepia',
    '#constructor=1',
    '#%',
  ])('from a strange address is the default: %s', (fragment) => {
    expect(fromFragment(fragment)).toEqual(defaultLook());
  });

  test('says in CSS what differs from the default, and nothing else', () => {
    expect(css(defaultLook())).toBe('self-assessment {\n  color-scheme: light;\n}');
    const look = lookOf({ accentText: '#eeeeee', radius: '0.5', scrollMargin: '4', width: '40', font: 'serif' });
    expect(css(look).split('\n').slice(1, -1)).toEqual([
      '  color-scheme: light;',
      '  max-inline-size: 40em;',
      '  --self-assessment-accent-text: #eeeeee;',
      '  --self-assessment-radius: 0.5em;',
      '  --self-assessment-scroll-margin: 4em;',
    ]);
  });

  test('names the level of the heading where it is another', () => {
    expect(tag(defaultLook(), 'Apply')).toContain('<self-assessment>');
    expect(tag(lookOf({ headingLevel: '3' }), 'Apply')).toContain('<self-assessment heading-level="3">');
  });

  test('keeps what somebody has set in another scheme, and changes the rest', () => {
    const dark = withScheme(lookOf({ accent: '#ff0000' }), 'dark');
    expect(dark).toEqual({ ...defaultLook('dark'), accent: '#ff0000' });
    expect(withScheme(dark, 'light')).toEqual(lookOf({ accent: '#ff0000' }));
  });
});

test('every text of the page to try looks on has its German, and none is left over', () => {
  const html = readFileSync('demo/looks.html', 'utf8').replace(/<a class="switch"[^]*?<\/a>/g, '');
  const texts = [...html.matchAll(/>([^<]+)<|(?:aria-label|placeholder)="([^"]+)"/g)]
    .map(([, text = '', attribute = '']) => (text + attribute).trim().replace(/\s+/g, ' '))
    .filter((text) => /[a-z]{2}|CSS/i.test(text));
  const known = Object.keys(german);
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((text) => !known.includes(text))).toEqual([]);
  const script = readFileSync('demo/looks/page.ts', 'utf8') + readFileSync('demo/looks/contrast.ts', 'utf8');
  expect(known.filter((text) => !texts.includes(text) && !script.includes(`'${text}'`))).toEqual([]);
});
