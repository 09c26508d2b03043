import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from './pages/html.js';
import { ask, click, inPage, press, visit } from './pages/journey.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

const BOOTSTRAP = 'node_modules/bootstrap/dist';

const MENU = `<div class="dropdown"><button id="menu" data-bs-toggle="dropdown">Menu</button>
  <ul class="dropdown-menu"><li><a class="dropdown-item" href="#">Jobs</a></li></ul></div>`;
const ELEMENT = '<self-assessment></self-assessment>';
const OFFCANVAS = `<button id="open" data-bs-toggle="offcanvas" data-bs-target="#box">Open</button>
  <div class="offcanvas offcanvas-start" id="box" tabindex="-1" style="width: 600px">${ELEMENT}</div>`;
const MODAL = `<button id="open" data-bs-toggle="modal" data-bs-target="#box">Open</button>
  <div class="modal" id="box" tabindex="-1"><div class="modal-dialog modal-lg"><div class="modal-content">
  <button id="close" data-bs-dismiss="modal">Close</button>${ELEMENT}</div></div></div><a href="#" id="behind">Behind</a>`;

describe.each(ENGINES)('Bootstrap 5, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
    const read = (file: string) => readFileSync(`${BOOTSTRAP}/${file}`, 'utf8');
    site.put('/bootstrap.js', { content: read('js/bootstrap.bundle.min.js'), type: 'text/javascript' });
    site.put('/bootstrap.css', { content: read('css/bootstrap.min.css'), type: 'text/css' });
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  const arrive = (body: string) => {
    const head = '<link rel="stylesheet" href="/bootstrap.css"><script src="/bootstrap.js" defer></script>';
    // Without moving pictures, so that what is shown is shown at once.
    return visit(visitor, site.page(page({ head, css: '.fade, .offcanvas { transition: none !important }', body })));
  };
  const clickOutside = async (selector: string) => {
    const [x, y] = await inPage(
      visitor,
      (selector) => {
        const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      },
      selector,
    );
    await visitor.click(x, y);
  };
  const isShown = (selector: string) =>
    inPage(visitor, (selector) => document.querySelector(selector)!.classList.contains('show'), selector);
  const shown = async (selector: string, wanted = true) => {
    for (let i = 0; i < 100 && (await isShown(selector)) !== wanted; i++) await ask(visitor, 'settled');
    expect(await isShown(selector)).toBe(wanted);
  };

  it('closes its menu at a click in the element, which does what it is for', async () => {
    await arrive(`${MENU}<div style="height: 120px"></div>${ELEMENT}`);
    await clickOutside('#menu');
    await shown('.dropdown-menu');
    await click(visitor, '[part~=primary]');
    await shown('.dropdown-menu', false);
    expect(await ask(visitor, 'step')).toBe('question');
  });

  it('closes its off-canvas at Escape, from buttons and from fields', async () => {
    await arrive(OFFCANVAS);
    await clickOutside('#open');
    await shown('#box');
    await click(visitor, '[part~=primary]');
    await shown('#box');
    await press(visitor, 'Escape');
    await shown('#box', false);
    await clickOutside('#open');
    await shown('#box');
    await click(visitor, '.option', 1);
    await inPage(visitor, () => {
      const example = document.querySelector('self-assessment')!.shadowRoot!.querySelector('details')!;
      example.open = true;
      example.querySelector('textarea')!.focus();
    });
    await press(visitor, 'a', 'Escape');
    await shown('#box', false);
    expect(Object.values(await ask(visitor, 'answers'))).toEqual([1]);
  });

  it('keeps Tab in its modal window, both ways, and everything in the element is reached', async () => {
    await arrive(MODAL);
    await clickOutside('#open');
    await shown('#box');
    await click(visitor, '[part~=primary]');
    const passed: (string | null)[] = [];
    for (let i = 0; i < 12; i++) {
      await press(visitor, 'Tab');
      passed.push(await inPage(visitor, () => document.activeElement?.id || document.activeElement?.localName || null));
    }
    expect(passed).toContain('close');
    expect(passed).toContain('self-assessment');
    expect(passed).not.toContain('behind');
    expect(passed).not.toContain('open');
  });
});
