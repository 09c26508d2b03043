import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ELEMENT, page, type PageParts } from './pages/html.js';
import { ask, beginIt, expectQuiet, inPage, useIt, visit } from './pages/journey.js';
import { takePicture } from './pages/pictures.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

const inside = (style: string, rest = ''): PageParts => ({
  body: `<div style="${style}"><self-assessment></self-assessment>${rest}</div>`,
});

/** Styles of the page that each engine might understand in a way of its own. */
const PAGES: Record<string, PageParts> = {
  'a reset of everything': {
    css: `html, body, div, span, h1, h2, h3, p, a, ul, ol, li, fieldset, form, label, legend, button, input, self-assessment {
        margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline }
      ol, ul { list-style: none }
      *, ::before, ::after { box-sizing: border-box; border: 0 solid; margin: 0; padding: 0 }
      button, input { background: transparent; appearance: none; color: inherit }
      :focus { outline: 0 }`,
  },
  'all: unset': { css: '* { all: unset } head, head * { display: none }' },
  'all: revert !important': { css: '* { all: revert !important }' },
  '!important on tags': {
    css: `button, input, label, fieldset, legend, h2, h3, p, ul, li, a, section, details, summary, textarea, svg {
        display: none !important }
      * { font-size: 12px !important; line-height: 1 !important; color: #777 !important; letter-spacing: 2px !important;
        text-align: right !important; background: #fffbe6 !important; border: 3px dotted red !important }`,
  },
  'what text inherits': {
    css: `body { text-align: justify; text-transform: uppercase; letter-spacing: .3em; word-spacing: 1em; text-indent: 4em;
        line-height: .8; white-space: nowrap; word-break: break-all; line-break: anywhere; hyphens: auto;
        font-style: italic; font-weight: 900; font-variant: small-caps; font-stretch: condensed;
        text-shadow: 0 0 3px red; -webkit-text-fill-color: yellow; -webkit-text-stroke: 2px red;
        text-emphasis: circle; text-wrap: nowrap; list-style: square inside }`,
  },
  'what controls inherit': {
    css: `body { cursor: wait; -webkit-user-select: none; user-select: none; caret-color: transparent;
        accent-color: red; visibility: visible; quotes: none; border-collapse: collapse }`,
  },
  'a column of 270 pixels': inside('width: 270px'),
  'a row of flexible boxes': inside('display: flex; gap: 1em', '<aside style="flex: 0 0 200px">News</aside>'),
  'a centred column of flexible boxes': inside('display: flex; flex-direction: column; align-items: center'),
  'a centring grid': inside('display: grid; place-items: center'),
  'a table': { body: '<table><tr><td><self-assessment></self-assessment></td><td>News</td></tr></table>' },
};

/** Styles that all engines understand alike. */
const PLAIN_PAGES: Record<string, PageParts> = {
  'content boxes and a reset that knows no custom elements': { css: '* { box-sizing: content-box; display: revert }' },
  '!important on the element itself': {
    css: `self-assessment { padding: 40px !important; margin: 0 -4px !important; font: italic 900 9px/1 serif !important;
        color: yellow !important; background: yellow !important; text-transform: uppercase !important }`,
  },
  'html at 62.5 %': { css: 'html { font-size: 62.5% }' },
  'html at 62.5 %, with text at 1.8rem': { css: 'html { font-size: 62.5% } body { font-size: 1.8rem }' },
  'a transform': inside('transform: translateZ(0) scale(0.98); perspective: 500px; filter: saturate(0.9)'),
  clipping: inside('overflow: hidden; contain: paint; border-radius: 20px; clip-path: inset(0 round 10px)'),
  'a scrolling box': inside('max-height: 400px; overflow: auto; scroll-behavior: smooth'),
  'a sticky header': {
    css: `html { scroll-behavior: smooth } header { position: sticky; top: 0; z-index: 1020; height: 80px; background: #ddd }`,
    body: `<p style="height: 1500px">Above</p>${ELEMENT}<p style="height: 1500px">Below</p>`,
  },
  'a grid with an automatic column': inside('display: grid; grid-template-columns: auto 200px', '<aside>News</aside>'),
  'a float': inside('float: left'),
  'a box as wide as its content': inside('width: fit-content; margin: auto'),
  'inline around it': { body: '<p>Before <span><self-assessment></self-assessment></span> after.</p>' },
  'a form around it': {
    body: '<form onsubmit="seen.push(\'submitted\')"><self-assessment></self-assessment><button>Send</button></form>',
  },
};

describe.each(ENGINES)('styles of the page, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });
  afterEach(() => visitor.resize(1280, 720));

  const pages = engine === 'chromium' ? { ...PAGES, ...PLAIN_PAGES } : PAGES;

  it.each(Object.entries(pages))('can be used under %s', async (name, parts) => {
    await visit(visitor, site.page(page(parts)));
    await takePicture(visitor, name);
    await useIt(visitor);
    await takePicture(visitor, `${name} summary`);
    await expectQuiet(visitor);
  });

  // WebKit tells positions inside of a zoomed box in units of its own, so that nothing in there can be pointed at.
  it.skipIf(engine === 'webkit')('can be used under a zoom', async () => {
    await visit(visitor, site.page(page(inside('zoom: 0.9'))));
    await useIt(visitor);
  });

  it('keeps text as it is meant to be read, whatever it would inherit', async () => {
    await visit(visitor, site.page(page(PAGES['what text inherits'])));
    const style = (property: string) => ask(visitor, 'style', 'p:not(.eyebrow)', property);
    expect(await style('text-align')).toBe('start');
    expect(await style('text-transform')).toBe('none');
    expect(await style('letter-spacing')).toBe('normal');
    expect(await style('word-spacing')).toMatch(/^(0px|normal)$/);
    expect(await style('text-indent')).toBe('0px');
    expect(await style('white-space')).toBe('normal');
    expect(await style('word-break')).toBe('normal');
    expect(await style('font-style')).toBe('normal');
    expect(await style('font-weight')).toBe('400');
    expect(await style('font-stretch')).toBe('100%');
    expect(await style('text-shadow')).toBe('none');
    expect(await style('-webkit-text-fill-color')).toBe(await style('color'));
    expect(await style('-webkit-text-stroke-width')).toBe('0px');
  });

  it('lets text be selected and controls be pointed at', async () => {
    await visit(visitor, site.page(page(PAGES['what controls inherit'])));
    const names = ['user-select', '-webkit-user-select'] as const;
    expect(await Promise.all(names.map((name) => ask(visitor, 'style', '.root', name)))).toContain('text');
    expect(await ask(visitor, 'style', 'p', 'cursor')).toBe('auto');
    expect(await ask(visitor, 'style', 'button', 'cursor')).toBe('pointer');
  });

  it('has no frame of the page around it while something in it has the focus', async () => {
    await visit(visitor, site.page(page({ css: ':where(body *:focus) { outline-width: 2px; outline-style: solid }' })));
    await beginIt(visitor);
    const outline = () => getComputedStyle(document.querySelector('self-assessment') ?? document.body).outlineStyle;
    expect(await inPage(visitor, outline)).toBe('none');
  });
});
