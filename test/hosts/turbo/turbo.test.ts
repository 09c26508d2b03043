import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlBlocks } from '../frameworks/recipes.js';
import { page } from '../pages/html.js';
import { ask, beginIt, click, expectQuiet, inPage, useIt, visit } from '../pages/journey.js';
import { type Site, startSite } from '../pages/site.js';
import { ENGINES, startVisitor, type Visitor } from '../pages/visitors.js';

const [script = '', tag = '', permanent = ''] = htmlBlocks('integrations/turbo.md');

/** Turbo, and notes of what it has done and of what somebody who looks at the page has seen. */
const HEAD = `<script src="/turbo.js"></script>
<script>
  window.noted = { loads: [], previews: 0, screens: [], isSlow: false };
  document.addEventListener('turbo:load', () => noted.loads.push(location.pathname));
  document.addEventListener('turbo:before-fetch-request', (event) => {
    if (!noted.isSlow) return;
    event.preventDefault();
    document.addEventListener('turbo:render', event.detail.resume, { once: true });
  });
  document.addEventListener('turbo:render', () => {
    if (document.documentElement.hasAttribute('data-turbo-preview')) noted.previews++;
  });
  (function look() {
    for (const element of document.querySelectorAll('self-assessment')) {
      const isBare = element.step !== 'loading' && element.firstElementChild.checkVisibility();
      const screen = isBare ? 'fallback' : element.step;
      if (customElements.get('self-assessment') && noted.screens.at(-1) !== screen) noted.screens.push(screen);
    }
    requestAnimationFrame(look);
  })();
</script>`;

describe.each(ENGINES)('a site with Turbo, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;
  let other: string;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
    site.put('/turbo.js', {
      content: readFileSync('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'),
      type: 'text/javascript',
    });
    site.put('/positions/sre.json', {
      content: readFileSync('demo/positions/scs-site-reliability-engineer.json'),
      type: 'application/json',
    });
    other = put('<p>Nothing here.</p>');
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  /** Puts a page on the site and gives its address. */
  const put = (body: string, head = ''): string => site.page(page({ head: `${HEAD}${head}`, script, body }));

  /** Visits a page as a link of the site does, and waits until it is there. */
  async function go(url: string): Promise<void> {
    const { pathname } = new URL(url);
    const before = await visitor.evaluate<number>('noted.loads.length');
    await inPage(
      visitor,
      (path: string) => {
        const link = document.createElement('a');
        link.href = path;
        document.querySelector('header')!.append(link);
        link.click();
      },
      pathname,
    );
    await arrive(before, pathname);
  }
  async function back(to: string): Promise<void> {
    const before = await visitor.evaluate<number>('noted.loads.length');
    await inPage(visitor, () => history.back());
    await arrive(before, new URL(to).pathname);
  }
  async function arrive(before: number, path: string): Promise<void> {
    await expect.poll(() => inPage(visitor, (from: number) => window.noted.loads.slice(from), before)).toContain(path);
  }
  /** The screens that were seen since this was last asked. */
  const screens = () => inPage(visitor, () => window.noted.screens.splice(0));
  const count = () => inPage(visitor, () => document.querySelectorAll('self-assessment').length);

  it('can be used on a page that a link has led to', async () => {
    await visit(visitor, put(tag));
    await ask(visitor, 'forget');
    await go(other);
    expect(await count()).toBe(0);
    await go(put(tag));
    await ask(visitor, 'ready');
    await useIt(visitor);
    await expectQuiet(visitor);
  });

  it('keeps the answers, once, on visits, with a preview and after Back', async () => {
    const job = put(tag);
    await visit(visitor, job);
    await beginIt(visitor);
    const answers = await ask(visitor, 'answers');
    const expectToGoOn = async () => {
      await ask(visitor, 'ready');
      expect(['loading', 'intro']).toEqual(expect.arrayContaining(await screens()));
      expect(await count()).toBe(1);
      expect(await ask(visitor, 'step')).toBe('intro');
      expect(await ask(visitor, 'answers')).toEqual(answers);
    };
    await go(other);
    await screens();
    await visitor.evaluate('noted.isSlow = true');
    await go(job);
    await visitor.evaluate('noted.isSlow = false');
    await expectToGoOn();
    expect(await visitor.evaluate('noted.previews')).toBe(1);
    await go(other);
    await back(job);
    await expectToGoOn();
    await click(visitor, '[part~=primary]');
    expect(await ask(visitor, 'step')).toBe('question');
    expect(await visitor.evaluate('noted.loads.length'), 'no page was loaded anew').toBe(5);
    await expectQuiet(visitor);
  });

  it('stays at the question while the page around it is refreshed', async () => {
    const job = put(`<p id="seats">Two seats</p>${tag}`, '<meta name="turbo-refresh-method" content="morph">');
    await visit(visitor, job);
    await beginIt(visitor);
    await click(visitor, '.option', 2);
    await screens();
    const path = new URL(job).pathname;
    const fresh = page({
      head: `${HEAD}<meta name="turbo-refresh-method" content="morph">`,
      script,
      body: `<p id="seats">One seat</p>${tag}`,
    });
    site.put(path, { content: fresh });
    await inPage(visitor, () => window.Turbo.session.refresh(location.href));
    await expect.poll(() => inPage(visitor, () => document.querySelector('#seats')!.textContent)).toBe('One seat');
    expect(await count()).toBe(1);
    expect(await ask(visitor, 'step')).toBe('question');
    expect(await ask(visitor, 'chosen')).toBe('2');
    expect(await screens()).toEqual(['question']);
    await expectQuiet(visitor);
  });

  it('stays at the question from page to page where it is permanent', async () => {
    const [first, second] = [put(permanent), put(`<p>More about us.</p>${permanent}`)];
    await visit(visitor, first);
    await beginIt(visitor);
    await click(visitor, '.option', 2);
    await screens();
    for (const move of [() => go(second), () => back(first), () => go(second)]) {
      await move();
      await ask(visitor, 'settled');
      expect(await count()).toBe(1);
      expect(await ask(visitor, 'step')).toBe('question');
      expect(await ask(visitor, 'chosen')).toBe('2');
    }
    expect(await screens()).toEqual(['question']);
    await expectQuiet(visitor);
  });

  it('can be used in a frame, which its links pass by', async () => {
    const framed = put(`<turbo-frame id="job">${tag}</turbo-frame>`);
    await visit(visitor, framed);
    await beginIt(visitor);
    const answers = await ask(visitor, 'answers');
    const load = (url: string) =>
      inPage(visitor, (src: string) => document.querySelector('turbo-frame')!.setAttribute('src', src), url);
    await load(put('<turbo-frame id="job"><p>Elsewhere</p></turbo-frame>'));
    await expect.poll(count).toBe(0);
    await load(framed);
    await expect.poll(count).toBe(1);
    await ask(visitor, 'ready');
    expect(await ask(visitor, 'answers')).toEqual(answers);
    await click(visitor, '[part~=primary]');
    await click(visitor, '.question .quiet');
    // Turbo, which sees into shadow trees, leaves both kinds to the browser.
    const others = await inPage(visitor, () => {
      const links = document
        .querySelector('self-assessment')!
        .shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]');
      return [...links].filter(({ protocol, target }) => protocol !== 'mailto:' && target !== '_blank').map(String);
    });
    expect(others).toEqual([]);
    await expectQuiet(visitor);
  });

  it('leads back from a shared summary to the page before it', async () => {
    await visit(visitor, put(tag));
    await beginIt(visitor);
    await click(visitor, '.question .quiet');
    const link = await inPage(visitor, async () => {
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => (copied = text) } });
      const root = document.querySelector('self-assessment')!.shadowRoot!;
      root.querySelector<HTMLElement>('[aria-describedby=link-warning]')!.click();
      return new Promise<string>((resolve) => setTimeout(() => resolve(copied)));
    });
    await visit(visitor, link);
    expect(await ask(visitor, 'step')).toBe('summary');
    await click(visitor, '.notice button');
    expect(await ask(visitor, 'step')).toBe('intro');
    const page = link.replace(/#.*/, '');
    expect(await visitor.evaluate('location.href')).toBe(page);
    await go(other);
    await back(page);
    await ask(visitor, 'ready');
    expect(await ask(visitor, 'step')).toBe('intro');
    await expectQuiet(visitor);
  });
});

declare global {
  interface Window {
    noted: { loads: string[]; previews: number; screens: string[] };
    Turbo: { session: { refresh(url: string): void } };
  }
}
