import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from './pages/html.js';
import { ask, click, expectQuiet, press, useIt, visit } from './pages/journey.js';
import { BLACK, CONTRAST, TEXT, WHITE } from './pages/own-settings.js';
import { takePicture } from './pages/pictures.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

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
