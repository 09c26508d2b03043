import type { LaunchOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from './pages/html.js';
import { ask, click, expectQuiet, press, useIt, visit } from './pages/journey.js';
import { takePicture } from './pages/pictures.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

type Settings = Record<'chromium' | 'firefox', LaunchOptions>;

/** What people set in their browser for all pages. WebKitGTK's small browser has no such settings. */
const settings = (blink: string, firefoxUserPrefs: NonNullable<LaunchOptions['firefoxUserPrefs']>): Settings => ({
  chromium: { args: [`--blink-settings=${blink}`] },
  firefox: { firefoxUserPrefs },
});

const TEXT: [name: string, lowestLine: number, Settings][] = [
  ['text of 200 %', 28, settings('defaultFontSize=32', { 'font.size.variable.x-western': 32 })],
  ['no text below 24 pixels', 24, settings('minimumFontSize=24', { 'font.minimum-size.x-western': 24 })],
];

const CONTRAST: [name: string, isDark: boolean, NonNullable<LaunchOptions['firefoxUserPrefs']>][] = [
  ['light', false, { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 }],
  [
    'dark',
    true,
    {
      'browser.display.document_color_use': 2,
      'browser.display.use_system_colors': false,
      'browser.display.background_color': '#000000',
      'browser.display.foreground_color': '#FFFFFF',
      'browser.anchor_color': '#FFFF00',
      'ui.systemUsesDarkTheme': 1,
    },
  ],
];

describe.each(ENGINES.filter((engine) => engine !== 'webkit'))('with settings of one’s own, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor | undefined;

  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());
  afterEach(() => visitor?.close());

  describe.each(TEXT)('%s', (name, lowestLine, own) => {
    it.each([1280, 320])('can be used, %s pixels wide', async (width) => {
      visitor = await startVisitor(engine, {}, own[engine]);
      await visitor.resize(width, 720);
      await visit(visitor, site.page(page({ html: 'lang="de"' })));
      expect(await ask(visitor, 'lowestLine')).toBeGreaterThanOrEqual(lowestLine);
      await takePicture(visitor, `${name} ${width} intro`);
      await useIt(visitor);
      await takePicture(visitor, `${name} ${width} summary`);
      await expectQuiet(visitor);
    });
  });

  describe.each(CONTRAST)('forced colours, %s', (name, isDark, firefoxUserPrefs) => {
    it('shows what is chosen, what has the focus, what leads on, and what the pictures show', async () => {
      const colorScheme = isDark ? 'dark' : 'light';
      visitor = await (engine === 'firefox'
        ? startVisitor(engine, {}, { firefoxUserPrefs })
        : startVisitor(engine, { forcedColors: 'active', colorScheme }));
      const style = (selector: string, property: string) => ask(visitor!, 'style', selector, property);
      await visit(visitor, site.page(page({ css: ':root { color-scheme: light dark }' })));
      const [text, surface] = [await style('.root', 'color'), await style('.root', 'background-color')];
      expect([text, surface]).toEqual(isDark ? [WHITE, BLACK] : [BLACK, WHITE]);
      await useIt(visitor);
      expect(await style('.counts .mark-full', 'fill')).toBe(text);
      expect(await style('.counts .mark-outline', 'stroke')).toBe(text);
      expect(await style('a[part~=primary]', 'border-top-width')).toBe('2px');
      await takePicture(visitor, `forced colours ${name} summary`);

      await visit(visitor, site.page(page({ css: ':root { color-scheme: light dark }' })));
      await click(visitor, '[part~=primary]');
      expect(await style('.option', 'border-top')).toMatch(/^1px solid /);
      await click(visitor, '.option', 0);
      expect(await style('.option', 'border-top')).toMatch(/^2px solid /);
      expect(await style('button[part~=primary]', 'border-top-width')).toBe('2px');
      expect(await style('.done', 'fill')).toBe(text);
      await press(visitor, 'ArrowDown');
      expect(await style('.option:has(:focus-visible)', 'outline')).toMatch(/solid 3px$|^3px solid/);
      await takePicture(visitor, `forced colours ${name}`);
    });
  });

  it.runIf(engine === 'chromium')(
    'has text and lines of the strongest colour for those who prefer more contrast',
    async () => {
      visitor = await startVisitor(engine);
      await visitor.page?.emulateMedia({ contrast: 'more' });
      await visit(visitor, site.page(page()));
      const text = await ask(visitor, 'style', '.root', 'color');
      expect(await ask(visitor, 'style', '.muted', 'color')).toBe(text);
      await click(visitor, '[part~=primary]');
      expect(await ask(visitor, 'style', '.option', 'border-top-color')).toBe(text);
      expect(await ask(visitor, 'style', '.track', 'fill'), 'what is done stands out').toBe('none');
      await takePicture(visitor, 'more contrast');
    },
  );
});

const [BLACK, WHITE] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
