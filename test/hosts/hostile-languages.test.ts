import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELEMENT, page, type PageParts } from './pages/html.js';
import { ask, expectQuiet, inPage, useIt, visit } from './pages/journey.js';
import { takePicture } from './pages/pictures.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

const START = { en: 'Start', de: 'Starten' };

/** How pages say in which language they are, and what the element makes of it. */
const PAGES: Record<string, [parts: PageParts, language: keyof typeof START]> = {
  'says nothing': [{ html: '' }, 'en'],
  'says German as spoken in Austria': [{ html: 'lang="de-AT"' }, 'de'],
  'says German with a form of address': [{ html: 'lang="de-x-formal"' }, 'de'],
  'says German in capitals': [{ html: 'lang="DE-DE"' }, 'de'],
  'says German as PHP writes it': [{ html: 'lang="de_DE"' }, 'de'],
  'says nothing in an attribute': [{ html: 'lang=""' }, 'en'],
  'is in a language that we do not speak': [{ html: 'lang="fr"' }, 'en'],
  'is in no language at all': [{ html: 'lang="%LANG%"' }, 'en'],
  'is German but for the place of the element': [
    { html: 'lang="de"', body: `<div lang="en-GB">${ELEMENT}</div>` },
    'en',
  ],
  'is English with a German element': [{ body: '<self-assessment lang="de"></self-assessment>' }, 'de'],
};

describe.each(ENGINES)('languages, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  const start = () => ask(visitor, 'text', '[part~=primary]');

  it.each(Object.entries(PAGES))('understands a page that %s', async (_name, [parts, language]) => {
    await visit(visitor, site.page(page(parts)));
    expect(await start()).toBe(START[language]);
    expect(
      await inPage(visitor, () =>
        document.querySelector('self-assessment')!.shadowRoot!.querySelector('[lang]')!.getAttribute('lang'),
      ),
    ).toBe(language);
  });

  it('follows a page that changes its language', async () => {
    await visit(visitor, site.page(page({ html: 'lang="en"' })));
    await inPage(visitor, () => {
      document.documentElement.lang = 'de-DE';
    });
    await ask(visitor, 'settled');
    expect(await start()).toBe('Starten');
    await inPage(visitor, () => {
      document.documentElement.removeAttribute('lang');
    });
    await ask(visitor, 'settled');
    expect(await start()).toBe('Start');
  });

  it('keeps what has been chosen when the page changes its language', async () => {
    await visit(visitor, site.page(page({ html: 'lang="en"' })));
    await useIt(visitor);
    const answers = await ask(visitor, 'answers');
    await inPage(visitor, () => {
      document.documentElement.lang = 'de';
    });
    await ask(visitor, 'settled');
    expect(await ask(visitor, 'answers')).toEqual(answers);
    expect(await ask(visitor, 'step')).toBe('summary');
    expect(await ask(visitor, 'text', '.heading')).toContain('Ihre Zusammenfassung');
  });

  it('finds the language around the component of another library that it is in', async () => {
    const body = `<job-page lang="de"></job-page><script>
      customElements.define('job-page', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<section><self-assessment></self-assessment></section>' }
      })</script>`;
    await visit(visitor, site.page(page({ body })));
    expect(await start()).toBe('Starten');
    await useIt(visitor);
    await expectQuiet(visitor);
  });

  it('reads from left to right on a page that reads from right to left', async () => {
    await visit(visitor, site.page(page({ html: 'lang="ar" dir="rtl"' })));
    expect(await ask(visitor, 'style', 'p', 'direction')).toBe('ltr');
    await takePicture(visitor, 'right to left');
    await useIt(visitor);
    await takePicture(visitor, 'right to left summary');
    await expectQuiet(visitor);
  });
});
