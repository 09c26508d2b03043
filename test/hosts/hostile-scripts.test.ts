import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELEMENT, page } from './pages/html.js';
import { ask, click, expectQuiet, inPage, press, useIt, visit } from './pages/journey.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

/** What a page's script does to clicks: it hears of them, so that its menus close, but cannot undo them. */
const CLICKS: Record<string, string> = {
  'prevents every click': `document.addEventListener('click', (event) => { event.preventDefault(); took++ })`,
  'prevents clicks on links, buttons and labels': `document.addEventListener('click', (event) => {
      if (event.target.closest('a, button, label, self-assessment')) { event.preventDefault(); took++ } })`,
  'sends whatever was clicked to its statistics': `document.addEventListener('click', (event) => {
      if (event.composedPath()[0] === event.target && event.target.localName === 'self-assessment') took++ })`,
};

/** What it does to keys; `took` counts what it took for its own. */
const KEYS: Record<string, string> = {
  'takes digits, arrows and space for a slide show': `for (const type of ['keydown', 'keypress', 'keyup'])
      document.addEventListener(type, (event) => {
        if (/^[0-9]$|^Arrow| /.test(event.key)) { event.preventDefault(); took++ } })`,
  'has single letters and Enter as shortcuts': `window.addEventListener('keydown', (event) => {
      if (/^([jkn]|Enter)$/.test(event.key)) { event.preventDefault(); took++ } })`,
};

/** What else a page does that the element must bear. */
const PAGES: Record<string, string> = {
  'puts methods of its own on what is there': `for (const { prototype } of [Array, String, Function, Element])
      prototype.each = prototype.last = prototype.show = function () { return this }`,
  'uses the names that scripts like to use': `var msg = 1, html = 2, lit = 3, require = {}, define = 4, exports = {}, module = {}, process = {}`,
  'has an AMD loader': `var define = function () { throw new Error('an anonymous module') }; define.amd = {}`,
  'replaces the history methods': `history.pushState = history.replaceState = function () { throw new Error('not here') }`,
};

describe.each(ENGINES)('scripts of the page, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  it.each(Object.entries(CLICKS))('can be used where the page %s, which undoes nothing', async (_name, script) => {
    await visit(visitor, site.page(page({ head: `<script>var took = 0; ${script}</script>` })));
    await useIt(visitor);
    expect(await visitor.evaluate('took')).toBeGreaterThan(0);
    await expectQuiet(visitor);
  });

  it.each(Object.entries(KEYS))('can be used where the page %s, which hears nothing of it', async (_name, script) => {
    await visit(visitor, site.page(page({ head: `<script>var took = 0; ${script}</script>` })));
    await useIt(visitor);
    expect(await visitor.evaluate('took')).toBe(0);
    await expectQuiet(visitor);
  });

  it.each(Object.entries(PAGES))('can be used where the page %s', async (_name, script) => {
    await visit(visitor, site.page(page({ head: `<script>${script}</script>` })));
    await useIt(visitor);
    await expectQuiet(visitor);
  });

  it('leaves no name behind', async () => {
    const names = () => visitor.evaluate<string[]>('Object.getOwnPropertyNames(window).sort()');
    await visitor.goto(site.page(page({ script: '' })));
    const before = await names();
    await visit(visitor, site.page(page()));
    const after = await names();
    // But for Lit's, by which it finds a second copy of itself, and those of what drives the browser.
    const others = /^(lit[A-Z]|reactiveElementVersions$|__pw)/;
    expect(after.filter((name) => !before.includes(name) && !others.test(name))).toEqual([]);
  });

  it('leaves title, address, scrolling and focus as they are on load', async () => {
    const url = site.page(page({ body: `<p style="height: 3000px">Above</p>${ELEMENT}` }));
    await visit(visitor, url);
    expect(await inPage(visitor, () => [document.title, location.href, scrollY])).toEqual(['A job', url, 0]);
    expect(await ask(visitor, 'hostHasFocus')).toBe(true);
  });

  it('leaves the keys outside of itself to the page', async () => {
    const head = `<script>var took = 0; document.addEventListener('keydown', () => took++)</script>`;
    await visit(visitor, site.page(page({ head })));
    await press(visitor, '1', 'ArrowDown');
    expect(await visitor.evaluate('took')).toBe(2);
  });

  it('takes a shared summary out of an address that a base leads elsewhere', async () => {
    const head = '<base href="https://cdn.example/assets/">';
    const script = `<script src="${site.origin}/self-assessment.js" defer></script>`;
    const url = site.page(page({ script, head }).replace('/watch.js', `${site.origin}/watch.js`));
    await visit(visitor, url);
    await useIt(visitor);
    const link = await inPage(visitor, async () => {
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => (copied = text) } });
      const root = document.querySelector('self-assessment')!.shadowRoot!;
      root.querySelector<HTMLElement>('[aria-describedby=link-warning]')!.click();
      return new Promise<string>((resolve) => setTimeout(() => resolve(copied)));
    });
    expect(link).toMatch(new RegExp(`^${url}#[\\w-]+$`));

    await visit(visitor, link);
    expect(await ask(visitor, 'step')).toBe('summary');
    await click(visitor, '.notice button');
    expect(await ask(visitor, 'step')).toBe('intro');
    expect(await visitor.evaluate('location.href')).toBe(url);
    await expectQuiet(visitor);
  });

  it('does not send the form that it is in', async () => {
    const body = `<form onsubmit="event.preventDefault(); seen.push('sent')">${ELEMENT}<button>Send</button></form>`;
    await visit(visitor, site.page(page({ body })));
    await click(visitor, '[part~=primary]');
    await click(visitor, '.option', 1);
    await press(visitor, 'Enter');
    expect(await ask(visitor, 'step')).toBe('question');
    // Enter in a text field sends the form that the field belongs to.
    await click(visitor, '.question .quiet');
    await click(visitor, 'input[type=text]');
    await press(visitor, 'Enter');
    expect(await ask(visitor, 'step')).toBe('summary');
    await expectQuiet(visitor);
  });
});
