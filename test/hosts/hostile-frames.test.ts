import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { htmlBlocks } from './frameworks/recipes.js';
import { page } from './pages/html.js';
import { ask, beginIt, click, expectQuiet, useIt, visit } from './pages/journey.js';
import { takePicture } from './pages/pictures.js';
import { type Site, startSite } from './pages/site.js';
import { ENGINES, inFrame, startVisitor, type Visitor } from './pages/visitors.js';

/** Ways in which a browser refuses storage, and what may lie in it. */
const STORAGES: Record<string, string> = {
  'throws on access': `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('No', 'SecurityError') } })`,
  'is not there': `Object.defineProperty(window, 'sessionStorage', { value: null })`,
  'is full': `Storage.prototype.setItem = function () { throw new DOMException('Full', 'QuotaExceededError') }`,
  'holds rubbish': `sessionStorage.setItem('self-assessment:scs-product-owner-container', '{"answers":[[[')`,
  'holds something of another kind': `sessionStorage.setItem('self-assessment:scs-product-owner-container',
      '{"version":1,"answers":{"k8s-hands-on":"toString","__proto__":9},"examples":null,"step":"nowhere"}')`,
};

/** What the instructions say that a frame needs for everything in it to work. */
const ALLOWING = (htmlBlocks('integrations/frames.md')[0] ?? '').match(/(sandbox|allow)="[^"]+"/g)?.join(' ') ?? '';

describe.each(ENGINES)('storage and frames, in %s', (engine) => {
  let site: Site;
  let visitor: Visitor;

  beforeAll(async () => {
    [site, visitor] = await Promise.all([startSite(), startVisitor(engine)]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), visitor.close()]);
  });

  it.each(Object.entries(STORAGES))('can be used where storage %s', async (_name, script) => {
    await visit(visitor, site.page(page({ head: `<script>${script}</script>` })));
    await beginIt(visitor);
    await expectQuiet(visitor);
  });

  it('can be used in a sandbox that allows scripts and nothing else', async () => {
    await visit(visitor, site.page(page(), { 'content-security-policy': 'sandbox allow-scripts' }));
    await useIt(visitor);
    await takePicture(visitor, 'sandbox');
    await expectQuiet(visitor);
  });

  // Who drives WebKit cannot look into frames of other origins.
  describe.skipIf(engine === 'webkit')('framed', () => {
    // Firefox may give a frame the storage of the page before, whatever was deleted there: each has a browser of its own.
    beforeEach(async () => {
      await visitor.close();
      visitor = await startVisitor(engine);
    });

    async function visitFrame(attributes: string): Promise<Visitor> {
      const inner = new URL(site.page(page())).pathname;
      const frame = `<iframe src="${inner}" ${attributes} width="700" height="600"></iframe>`;
      await visitor.goto(site.page(`<!doctype html><title>Around</title>${frame}`));
      const inside = inFrame(visitor);
      await ask(inside, 'ready');
      return inside;
    }

    it.each([
      ['of the same site', ''],
      ['with an origin in its sandbox', 'sandbox="allow-scripts allow-same-origin"'],
      ['that allows all it needs', ALLOWING],
    ])('can be used in a frame %s', async (_name, attributes) => {
      const inside = await visitFrame(attributes);
      await useIt(inside);
      await expectQuiet(inside);
    });

    // Who drives Firefox hears nothing of downloads.
    it.runIf(engine === 'chromium')('lets out what the instructions allow: a file and a copy', async () => {
      const inside = await visitFrame(ALLOWING);
      await useIt(inside);
      const download = visitor.page!.waitForEvent('download');
      await click(inside, '.summary-actions .actions button', 1);
      expect((await download).suggestedFilename()).toMatch(/\.txt$/);
      await click(inside, '.summary-actions .actions button', 2);
      await expect.poll(() => ask(inside, 'text', '.summary-actions .status')).toMatch(/^Link copied/);
    });

    it('says what to do where a sandbox lets nothing out', async () => {
      const inside = await visitFrame('sandbox="allow-scripts"');
      await useIt(inside);
      const status = '.summary-actions .status';
      const [print, download, copy] = [0, 1, 2].map(
        (index) => () => click(inside, '.summary-actions .actions button', index),
      );

      await print!();
      await expect.poll(() => ask(inside, 'text', status)).toContain('Printing did not start');
      await download!();
      expect(await ask(inside, 'text', status)).toContain('Nothing happened? Then copy the text instead.');
      await copy!();
      // Firefox lets every frame write to the clipboard that somebody has clicked in.
      await expect
        .poll(() => ask(inside, 'text', status))
        .toMatch(engine === 'firefox' ? /^Link copied/ : /The text is selected/);

      await click(inside, '.application a[href^="mailto:"]');
      expect(await ask(inside, 'text', '.application')).toContain('Nothing happened? Then copy address and text');
      expect(await ask(inside, 'step')).toBe('summary');
      await takePicture(visitor, 'sandboxed frame');
    });
  });
});
