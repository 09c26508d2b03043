import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from './pages/html.js';
import { ask, beginIt, expectQuiet, expectReadable, inPage, useIt, visit } from './pages/journey.js';
import { takePicture } from './pages/pictures.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

const DARK_PAGE = 'html { background: #101418; color: #e8e8e8 }';

/** The least spacing that text must bear, WCAG 1.4.12, as user style sheets set it: in shadow roots, too. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

async function spaceText(visitor: Visitor): Promise<void> {
  await inPage(
    visitor,
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      document.querySelector('self-assessment')!.shadowRoot!.adoptedStyleSheets.push(sheet);
    },
    TEXT_SPACING,
  );
}

const isDark = async (visitor: Visitor) => {
  const surface = await ask(visitor, 'style', '.root', 'background-color');
  return Number(/\d+/.exec(surface)?.[0]) < 128;
};

describe.each(ENGINES)('what people prefer, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });
  afterEach(() => visitor.resize(1280, 720));

  it.each([
    ['zoomed to 400 %', 320, 256, ''],
    ['with text at 200 %', 1280, 720, 'html { font-size: 200% }'],
    ['with text at 200 % on a phone', 320, 640, 'html { font-size: 200% }'],
  ])('can be used %s', async (name, width, height, css) => {
    await visitor.resize(width, height);
    await visit(visitor, site.page(page({ css })));
    await takePicture(visitor, name);
    await useIt(visitor);
    await takePicture(visitor, `${name} summary`);
    await expectQuiet(visitor);
  });

  it.each([1280, 320])('can be used with wide text spacing, %s pixels wide', async (width) => {
    await visitor.resize(width, 720);
    await visit(visitor, site.page(page({ html: 'lang="de"' })));
    await spaceText(visitor);
    await useIt(visitor);
    await takePicture(visitor, `text spacing ${width} summary`);
  });

  it.each([
    ['is light on a page that says nothing', '', false],
    ['is dark where the page says dark', ':root { color-scheme: dark }', true],
    ['is light where the page says light', ':root { color-scheme: light }', false],
    ['follows what is said nearest', ':root { color-scheme: light } main { color-scheme: dark }', true],
    ['stays readable on a dark page that does not say so', DARK_PAGE, false],
  ])('%s', async (name, css, dark) => {
    await visit(visitor, site.page(page({ css })));
    expect(await isDark(visitor)).toBe(dark);
    await beginIt(visitor);
    await expectReadable(visitor);
    await takePicture(visitor, name);
  });

  it('takes the colours of a dark page that gives them', async () => {
    const css = `${DARK_PAGE} self-assessment { color-scheme: dark; --self-assessment-surface: transparent;
      --self-assessment-text: currentColor }`;
    await visit(visitor, site.page(page({ css })));
    expect(await ask(visitor, 'style', '.root', 'color')).toBe('rgb(232, 232, 232)');
    await useIt(visitor);
    await takePicture(visitor, 'transparent');
  });

  describe.runIf(engine === 'chromium')('told by the system', () => {
    afterEach(() => visitor.page?.emulateMedia({ colorScheme: null, media: null }));

    it.each([
      ['stays light on a page that is always light', '', false],
      ['is dark on a page that is dark then', ':root { color-scheme: light dark }', true],
      ['is light on a page that is never dark', ':root { color-scheme: only light }', false],
      [
        'stays readable on a page that is dark by its own rules',
        `@media (prefers-color-scheme: dark) { ${DARK_PAGE} }`,
        false,
      ],
    ])('%s', async (_name, css, dark) => {
      await visitor.page?.emulateMedia({ colorScheme: 'dark' });
      await visit(visitor, site.page(page({ css })));
      expect(await isDark(visitor)).toBe(dark);
      await beginIt(visitor);
      await expectReadable(visitor);
    });

    it('can be read in print under print rules of the page', async () => {
      const css = `@media print { * { color: #000 !important; background: none !important; box-shadow: none !important }
        header { display: none } a[href]::after { content: ' (' attr(href) ')' } * { float: none !important } }`;
      await visit(visitor, site.page(page({ css, html: 'lang="en" style="color-scheme: dark"' })));
      await useIt(visitor);
      await visitor.page?.emulateMedia({ media: 'print' });
      await expectReadable(visitor);
      expect(await ask(visitor, 'style', '.root', 'color')).toBe('rgb(0, 0, 0)');
      await takePicture(visitor, 'print');
    });
  });
});
