import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELEMENT, FALLBACK, page } from './pages/html.js';
import { ask, beginIt, inPage, useIt, visit } from './pages/journey.js';
import { takePicture } from './pages/pictures.js';
import { type Answer, builtScript, type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

const JAVASCRIPT = 'text/javascript';
const script = builtScript();
const POSITION = readFileSync('demo/positions/scs-site-reliability-engineer.json', 'utf8');
const tag = (attributes = '') => `<script src="/broken.js" ${attributes}></script>`;

/** What may come in the place of the script. */
const FAILURES: Record<string, [answer: Answer, tag: string]> = {
  'is not there': [{ content: 'Not found', status: 404, type: 'text/plain' }, tag()],
  'is forbidden': [{ content: '', status: 403 }, tag('defer')],
  'is a page that asks to log in': [{ content: '<!doctype html><title>Log in</title>' }, tag()],
  'comes half': [{ content: script.slice(0, script.length / 2), type: JAVASCRIPT }, tag()],
  'comes half, the connection breaking off': [{ content: script, type: JAVASCRIPT, cutAfter: 60_000 }, tag()],
  'comes empty': [{ content: '', type: JAVASCRIPT }, tag()],
  'comes as text, and the server forbids guessing': [
    { content: script, type: 'text/plain', headers: { 'x-content-type-options': 'nosniff' } },
    tag(),
  ],
  'comes as a module of an unknown type': [{ content: script, type: 'application/octet-stream' }, tag('type="module"')],
  'is not what its fingerprint says': [
    { content: script, type: JAVASCRIPT },
    tag('integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"'),
  ],
};

/** What may come in the place of a position document. */
const BAD_DOCUMENTS: Record<string, Answer> = {
  'is not there': { content: 'Not found', status: 404, type: 'text/plain' },
  'is a page that asks to log in': { content: '<!doctype html><title>Log in</title>' },
  'comes half': { content: '{ "format": 1, "id": "a", "title": "A job', type: 'application/json' },
  'comes half, the connection breaking off': {
    content: POSITION,
    type: 'application/json',
    cutAfter: POSITION.length / 2,
  },
  'comes empty': { content: '', type: 'application/json' },
};

describe.each(ENGINES)('a script that does not come as it should, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  /** That what the page itself says can be read, and leads to a mail. */
  async function expectFallback(): Promise<void> {
    const link = await inPage(visitor, () => {
      const link = document.querySelector<HTMLAnchorElement>('#fallback a')!;
      const { left, top, width, height } = link.getBoundingClientRect();
      const isOnTop = document.elementFromPoint(left + width / 2, top + height / 2) === link;
      return {
        isOnTop,
        isVisible: link.checkVisibility(),
        href: link.href,
        text: document.querySelector('#fallback')!.textContent,
      };
    });
    expect(link).toEqual({
      isOnTop: true,
      isVisible: true,
      href: 'mailto:jobs-scs@osb-alliance.com',
      text: 'You can apply without it: write to us.',
    });
  }

  it.each(Object.entries(FAILURES))('leaves the fallback if it %s', async (_name, [answer, script]) => {
    site.put('/broken.js', answer);
    await visitor.goto(site.page(page({ script })));
    await expectFallback();
  });

  it('leaves the fallback in a browser that knows no custom elements', async () => {
    const head = `<script>Object.defineProperty(window, 'customElements', { value: undefined })</script>`;
    await visitor.goto(site.page(page({ head })));
    await expectFallback();
    expect(await ask(visitor, 'seen')).toEqual([]);
  });

  it('leaves the fallback in a browser that is too old', async () => {
    const head = `<script>
      delete CSSStyleSheet.prototype.replaceSync;
      CSS.supports = () => false;
    </script>`;
    await visitor.goto(site.page(page({ head })));
    await expectFallback();
    expect(await ask(visitor, 'seen')).toEqual([]);
  });

  it('leaves the fallback of a placeholder, too', async () => {
    site.put('/broken.js', { content: 'Not found', status: 404, type: 'text/plain' });
    const body = `<div data-self-assessment>${FALLBACK}</div>`;
    await visitor.goto(site.page(page({ script: tag(), body })));
    await expectFallback();
  });

  it('works with a type that browsers take for a classic script', async () => {
    for (const type of ['text/plain', 'application/octet-stream', 'application/x-javascript', '']) {
      site.put('/broken.js', { content: script, type });
      await visit(visitor, site.page(page({ script: tag() })));
      expect(await ask(visitor, 'step')).toBe('intro');
    }
    await useIt(visitor);
  });

  it('can be used once it comes at the second try', async () => {
    await visitor.goto(`${site.origin}/empty`);
    await ask(visitor, 'forget');
    site.put('/broken.js', { content: script.slice(0, 70_000), type: JAVASCRIPT });
    await visitor.goto(site.page(page({ script: tag('defer'), body: ELEMENT })));
    await expectFallback();
    await takePicture(visitor, 'half a script');
    site.put('/broken.js', { content: script, type: JAVASCRIPT });
    await inPage(visitor, async () => {
      const again = document.createElement('script');
      again.src = '/broken.js?again';
      document.head.append(again);
      await customElements.whenDefined('self-assessment');
    });
    await ask(visitor, 'ready');
    await useIt(visitor);
  });

  describe('the script without the built-in position', () => {
    const script = '<script src="/self-assessment-without-position.js" defer></script>';

    it('can be used with a document', async () => {
      const json = `<script type="application/json">${POSITION}</script>`;
      const body = `<self-assessment>${FALLBACK}${json}</self-assessment>`;
      await visit(visitor, site.page(page({ script, body })));
      await useIt(visitor);
    });

    it('says that there is no position and leaves the fallback where there is no document', async () => {
      await visit(visitor, site.page(page({ script })));
      await expect.poll(() => ask(visitor, 'step')).toBe('error');
      await expectFallback();
      const message = await inPage(visitor, () => document.querySelector('self-assessment')?.error?.message);
      expect(message).toBe('There is no position: this script has none built in. Name a document in "src".');
    });
  });

  describe('a position document', () => {
    const openWith = async (src: string) => {
      const body = `<self-assessment src="${src}">${FALLBACK}</self-assessment>`;
      await visit(visitor, site.page(page({ body })));
      await expect.poll(() => ask(visitor, 'step')).not.toBe('loading');
    };

    it.each(Object.entries(BAD_DOCUMENTS))('leaves the fallback if it %s', async (_name, answer) => {
      site.put('/position.json', answer);
      await openWith('/position.json');
      expect(await ask(visitor, 'step')).toBe('error');
      await expectFallback();
    });

    it('comes from another site that allows it, and leaves the fallback where that does not', async () => {
      const other = await startSite();
      try {
        await openWith(other.put('/closed.json', { content: POSITION, type: 'application/json' }));
        expect(await ask(visitor, 'step')).toBe('error');
        await expectFallback();

        const headers = { 'access-control-allow-origin': '*' };
        await openWith(other.put('/open.json', { content: POSITION, type: 'application/json', headers }));
        await useIt(visitor);
      } finally {
        await other.close();
      }
    });

    it.each(['text/plain', 'application/octet-stream', ''])(
      'can be used if it comes with the type "%s"',
      async (type) => {
        site.put('/position.json', { content: POSITION, type, headers: { 'x-content-type-options': 'nosniff' } });
        await openWith('/position.json');
        await beginIt(visitor);
      },
    );
  });
});
