import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ELEMENT, page } from './pages/html.js';
import { ask, click, expectQuiet, inPage, useIt, visit } from './pages/journey.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

/** Puts answers to the first questions in by clicking, and ends at a question. */
async function answerTwo(visitor: Visitor): Promise<void> {
  await click(visitor, '[part~=primary]');
  for (const option of [3, 2]) {
    await click(visitor, '.option', option);
    await click(visitor, '.question [part~=primary]');
  }
}

/** A page whose links fetch the next page and put its body in the place of this one's, as Turbo and PJAX do. */
const NAVIGATION = `
  const cache = new Map();
  async function show(url, back) {
    cache.set(location.pathname, document.body.cloneNode(true));
    const kept = back && cache.get(url);
    const body = kept || new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html').body;
    if (!back) history.pushState({}, '', url);
    document.documentElement.replaceChild(document.adoptNode(body), document.body);
    for (const old of document.body.querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) script.setAttribute(name, value);
      script.textContent = old.textContent;
      old.replaceWith(script);
    }
  }`;

describe.each(ENGINES)('pages that move things, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  describe('once somebody has answered', () => {
    let answers: Record<string, unknown>;
    let heading: string;

    beforeEach(async () => {
      await visit(visitor, site.page(page({ body: `${ELEMENT}<aside></aside>` })));
      await answerTwo(visitor);
      answers = await ask(visitor, 'answers');
      heading = await ask(visitor, 'text', '.heading');
      expect(Object.keys(answers)).toHaveLength(2);
    });

    /** Still there, and still usable. */
    async function expectAsBefore(): Promise<void> {
      await ask(visitor, 'settled');
      expect(await ask(visitor, 'answers')).toEqual(answers);
      expect(await ask(visitor, 'text', '.heading')).toBe(heading);
      await click(visitor, '.option', 0);
      await click(visitor, '.question [part~=primary]');
      expect(Object.keys(await ask(visitor, 'answers'))).toHaveLength(3);
      await expectQuiet(visitor);
    }

    it('stays where it was when it is moved', async () => {
      await inPage(visitor, () => {
        document.querySelector('aside')!.append(document.querySelector('self-assessment')!);
      });
      await expectAsBefore();
    });

    it('stays where it was when it is taken out and put back later', async () => {
      await inPage(visitor, async () => {
        const element = document.querySelector('self-assessment')!;
        element.remove();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        document.body.append(element);
      });
      await expectAsBefore();
    });

    it('speaks the language of the place that it is moved to', async () => {
      await inPage(visitor, () => {
        const place = document.querySelector('aside')!;
        place.lang = 'de';
        place.append(document.querySelector('self-assessment')!);
      });
      await ask(visitor, 'settled');
      expect(await ask(visitor, 'answers')).toEqual(answers);
      expect(await ask(visitor, 'text', '.question [part~=primary]')).toBe('Weiter');
    });

    it('gives a clone the answers of this tab, to go on from', async () => {
      await inPage(visitor, () => {
        const element = document.querySelector('self-assessment')!;
        element.replaceWith(element.cloneNode(true));
      });
      await ask(visitor, 'settled');
      expect(await ask(visitor, 'step')).toBe('intro');
      expect(await ask(visitor, 'answers')).toEqual(answers);
      await click(visitor, '[part~=primary]');
      await expectAsBefore();
    });

    it('is untouched by a clone beside it', async () => {
      await inPage(visitor, () => {
        const element = document.querySelector('self-assessment')!;
        document.querySelector('aside')!.append(element.cloneNode(true));
      });
      await expectAsBefore();
    });

    it('leaves the tag and what is in it as the page wrote it', async () => {
      const html = await inPage(visitor, () => document.querySelector('self-assessment')!.outerHTML);
      expect(html).toBe(ELEMENT);
    });
  });

  it.each([
    ['display: none', '<div id="tab" style="display: none">'],
    ['the attribute hidden', '<div id="tab" hidden>'],
    ['a box without size', '<div id="tab" style="width: 0; height: 0; overflow: hidden">'],
    ['content-visibility', '<div id="tab" style="content-visibility: hidden">'],
    ['a closed disclosure', '<details id="tab">'],
    ['a closed dialog', '<dialog id="tab">'],
  ])('can be used after having been hidden by %s', async (_name, tag) => {
    await visit(visitor, site.page(page({ body: tag + ELEMENT })));
    await inPage(visitor, () => {
      const tab = document.querySelector('#tab')!;
      tab.removeAttribute('style');
      tab.removeAttribute('hidden');
      tab.setAttribute('open', '');
    });
    await useIt(visitor);
    await expectQuiet(visitor);
  });

  it('comes alive late with what the page has set before', async () => {
    const body = `<self-assessment></self-assessment><script>
      var early = document.querySelector('self-assessment');
      early.headingLevel = 4;
      early.answers = { 'k8s-hands-on': 2 };
    </script><script src="/self-assessment.js"></script>`;
    await visit(visitor, site.page(page({ script: '', body })));
    expect(await ask(visitor, 'answers')).toEqual({ 'k8s-hands-on': 2 });
    expect(
      await inPage(
        visitor,
        () => document.querySelector('self-assessment')!.shadowRoot!.querySelector('.heading')!.localName,
      ),
    ).toBe('h4');
    await expectQuiet(visitor);
  });

  describe.each([
    ['the element', ELEMENT],
    ['the placeholder', `<div data-self-assessment>${ELEMENT.replace(/<\/?self-assessment>/g, '')}</div>`],
  ])('a site that exchanges its pages by script, with %s', (_name, body) => {
    it.each([
      ['once', '', '<script src="/self-assessment.js" defer></script>'],
      ['with each page', '<script src="/self-assessment.js"></script>', ''],
    ])('can be used on each page and after going back, the script loaded %s', async (_name, inBody, inHead) => {
      const head = `<script>${NAVIGATION}</script>`;
      const second = site.page(page({ head, script: inHead, body: `${body}${inBody}` }));
      const first = site.page(page({ head, script: inHead, body: '<p>Nothing here.</p>' }));
      await visitor.goto(second);
      await ask(visitor, 'ready');
      await ask(visitor, 'forget');
      await visitor.goto(first);
      const show = (url: string, back = false) =>
        visitor.evaluate(`show(${JSON.stringify(new URL(url).pathname)}, ${back})`);

      await show(second);
      await ask(visitor, 'ready');
      await useIt(visitor);
      const answers = await ask(visitor, 'answers');
      await show(first);
      expect(await inPage(visitor, () => document.querySelector('self-assessment'))).toBeNull();
      await show(second, true);
      await ask(visitor, 'ready');
      expect(await ask(visitor, 'answers')).toEqual(answers);
      await click(visitor, '[part~=primary]');
      expect(await ask(visitor, 'step')).toBe('summary');
      await expectQuiet(visitor);
    });
  });
});
