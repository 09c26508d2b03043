import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orchard } from '../../support/documents/orchard.js';
import { page, SCRIPT } from '../pages/html.js';
import { ask, click, expectQuiet, inPage, visit } from '../pages/journey.js';
import { type Site, startSite } from '../pages/site.js';
import { startVisitor, type Visitor } from '../pages/visitors.js';

const INSIDE = '<a href="mailto:jobs@example.org">Write to us</a>';
const DOCUMENT = `<script type="application/json">${JSON.stringify(orchard)}</script>`;
const MOUNT = `<script>
  const app = Vue.createApp({ data: () => ({ greeting: 'We are looking for you' }) });
  app.config.compilerOptions.isCustomElement = (tag) => tag === 'self-assessment';
  app.mount('main');
</script>`;

/** Vue takes `<main>` of the page as its template: it drops all scripts in it and writes the rest anew. */
describe('a page that Vue takes as its template', () => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor('chromium')]);
    // Without the warnings of the other build, which name what is dropped.
    const content = readFileSync('node_modules/vue/dist/vue.global.prod.js');
    site.put('/vue.js', { content, type: 'text/javascript' });
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  async function open(body: string, script = SCRIPT): Promise<void> {
    const html = page({ head: '<script src="/vue.js"></script>', script, body: `<p>{{ greeting }}</p>${body}` });
    await visit(visitor, site.page(html.replace('</body>', `${MOUNT}</body>`)));
    expect(await inPage(visitor, () => document.querySelector('main')!.textContent)).toContain(
      'We are looking for you',
    );
  }

  it('keeps the document that was inside, where the element was there first', async () => {
    await open(`<self-assessment>${INSIDE}${DOCUMENT}</self-assessment>`, SCRIPT.replace(' defer', ''));
    expect(await inPage(visitor, () => document.querySelector('self-assessment script'))).toBeNull();
    expect(await ask(visitor, 'text', '.heading')).toContain('Orchard keeper');
    await click(visitor, '[part~=primary]');
    expect(await ask(visitor, 'step')).toBe('question');
    await expectQuiet(visitor);
  });

  it('shows how to apply, and no other position, where Vue was there first', async () => {
    await open(`<self-assessment>${INSIDE}${DOCUMENT}</self-assessment>`);
    expect(await ask(visitor, 'step')).toBe('error');
    expect(await inPage(visitor, () => document.querySelector('self-assessment a')!.checkVisibility())).toBe(true);
    expect(await ask(visitor, 'seen')).toEqual([expect.stringContaining('There is no position')]);
  });

  it('can be used with the address of its document', async () => {
    site.put('/orchard.json', { content: JSON.stringify(orchard), type: 'application/json' });
    await open(`<self-assessment src="/orchard.json">${INSIDE}</self-assessment>`);
    expect(await ask(visitor, 'text', '.heading')).toContain('Orchard keeper');
    await expectQuiet(visitor);
  });
});
