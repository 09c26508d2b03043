import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orchard } from '../support/documents/orchard.js';
import { htmlBlocks } from './frameworks/recipes.js';
import { page } from './pages/html.js';
import { ask, beginIt, click, expectQuiet, inPage, useIt, visit } from './pages/journey.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, startVisitor, type Visitor } from './pages/visitors.js';

const [tags = '', exempt = ''] = htmlBlocks('integrations/consent.md');
const [, script = '', element = ''] = /^(<script.*)\n([^]*)$/.exec(tags) ?? [];
const MANAGER = '<script src="/consent-manager.js"></script>';
const BLOCKS_ALL = MANAGER.replace(' src', ' data-blocks-all src');
/** As somebody marks it who believes that consent is needed. */
const MARKED = script.replace('<script', '<script type="text/plain" data-category="functional"');
const DOCUMENT = `<script type="application/json">${JSON.stringify(orchard)}</script>`;

describe.each(ENGINES)('a page with a consent manager, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
    const content = readFileSync('test/hosts/pages/consent-manager.js');
    site.put('/consent-manager.js', { content, type: 'text/javascript' });
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  /** Opens a page whose script is kept back, and expects what the page says itself. */
  async function openKeptBack(head: string, script: string, body = element): Promise<void> {
    const url = site.page(page({ head, script, body }));
    await visitor.goto(new URL('/empty', url).href);
    await ask(visitor, 'forget');
    await visitor.goto(url);
    expect(await inPage(visitor, () => document.querySelector('self-assessment')!.shadowRoot)).toBeNull();
    expect(await inPage(visitor, () => document.querySelector('self-assessment a')!.checkVisibility())).toBe(true);
  }
  const manager = (what: 'replace' | 'append' | 'copy' | 'putBack' | 'withdraw') =>
    inPage(visitor, (name: typeof what) => window.consent[name](), what);

  it.each([
    ['tags that have no category', MANAGER, script],
    ['a script that says it is to be ignored', BLOCKS_ALL, exempt],
  ])('lets %s alone, which store nothing before the first answer, and no cookie', async (_what, head, own) => {
    await visit(visitor, site.page(page({ head, script: own, body: element })));
    expect(await inPage(visitor, () => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
    await useIt(visitor);
    expect(await inPage(visitor, () => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      1,
    ]);
    await expectQuiet(visitor);
  });

  describe.each([
    ['marked by hand', MANAGER, MARKED],
    ['found by the manager', BLOCKS_ALL, script],
  ])('that keeps a script back, %s', (_how, head, own) => {
    it.each(['replace', 'append', 'copy'] as const)(
      'shows how to apply until it lets the script run: %s',
      async (way) => {
        await openKeptBack(head, own);
        await manager(way);
        await ask(visitor, 'ready');
        await useIt(visitor);
        await expectQuiet(visitor);
      },
    );

    it('may let it run again and again', async () => {
      await openKeptBack(head, own);
      for (const way of ['copy', 'append', 'replace'] as const) await manager(way);
      await ask(visitor, 'ready');
      await beginIt(visitor);
      for (const way of ['append', 'replace'] as const) await manager(way);
      await ask(visitor, 'settled');
      expect(await inPage(visitor, () => document.querySelectorAll('self-assessment').length)).toBe(1);
      expect(await ask(visitor, 'step')).toBe('question');
      await expectQuiet(visitor);
    });
  });

  it('finds the document inside, whose type was changed', async () => {
    await visit(
      visitor,
      site.page(page({ head: BLOCKS_ALL, script: exempt, body: element.replace('</self', `${DOCUMENT}$&`) })),
    );
    expect(await inPage(visitor, () => document.querySelector<HTMLScriptElement>('self-assessment script')!.type)).toBe(
      'text/plain',
    );
    expect(await ask(visitor, 'text', '.heading')).toContain('Orchard keeper');
    await beginIt(visitor);
    await manager('replace');
    await ask(visitor, 'settled');
    expect(await inPage(visitor, () => document.querySelector<HTMLScriptElement>('self-assessment script')!.type)).toBe(
      'application/json',
    );
    expect(await ask(visitor, 'step')).toBe('question');
    await expectQuiet(visitor);
  });

  it('gives the answers of the tab to an element that was taken out and written in again', async () => {
    await visit(visitor, site.page(page({ head: MANAGER, script, body: element })));
    await beginIt(visitor);
    const answers = await ask(visitor, 'answers');
    await inPage(visitor, () => window.consent.takeOut('self-assessment'));
    await manager('putBack');
    await ask(visitor, 'ready');
    expect(await ask(visitor, 'answers')).toEqual(answers);
    await click(visitor, '[part~=primary]');
    expect(await ask(visitor, 'step')).toBe('question');
    await expectQuiet(visitor);
  });

  it('takes nothing from somebody in the middle when consent is withdrawn', async () => {
    await openKeptBack(MANAGER, MARKED);
    await manager('replace');
    await ask(visitor, 'ready');
    await beginIt(visitor);
    await manager('withdraw');
    await click(visitor, '.option', 2);
    await click(visitor, '.question [part~=primary]');
    // What drives WebKit sorts by name.
    expect(Object.values(await ask(visitor, 'answers')).sort()).toEqual([1, 2]);
    await manager('withdraw');
    await visitor.goto(await visitor.evaluate('location.href'));
    expect(await inPage(visitor, () => document.querySelector('self-assessment a')!.checkVisibility())).toBe(true);
    await manager('replace');
    await ask(visitor, 'ready');
    expect(await ask(visitor, 'answers')).toEqual({});
    await expectQuiet(visitor);
  });
});

declare global {
  interface Window {
    consent: Record<'replace' | 'append' | 'copy' | 'putBack' | 'withdraw', () => void> & {
      takeOut(selector: string): void;
    };
  }
}
