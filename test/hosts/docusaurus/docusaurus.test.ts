import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recipe } from '../frameworks/recipes.js';
import { ask, beginIt, click, expectQuiet, expectReadable, inPage, useIt, visit } from '../pages/journey.js';
import { takePicture } from '../pages/pictures.js';
import { ENGINES, startVisitor, type Visitor } from '../pages/visitors.js';
import { installSite, makeSite } from '../support/installed-site.js';
import { serveFolder, type StaticServer } from '../support/static-server.js';

const SITE = 'test/hosts/docusaurus/site';
const folder = installSite('docusaurus', SITE);
const TAG =
  '<self-assessment src="/positions/scs-iac-architect.json"><a href="mailto:jobs-scs@osb-alliance.com">Per E-Mail bewerben</a></self-assessment>';

describe.skipIf(!folder)('a site made by Docusaurus', () => {
  let server: StaticServer;

  beforeAll(async () => {
    server = await serveFolder(build(folder ?? ''));
    return () => server.close();
  }, 400_000);

  it('has the tag as it is printed, for those without scripts', () => {
    expect(readFileSync(join(folder ?? '', 'site/build/page/index.html'), 'utf8')).toContain(TAG);
  });

  describe.each(ENGINES)('in %s', (engine) => {
    let visitor: Visitor;
    beforeAll(async () => {
      visitor = await startVisitor(engine);
      return () => visitor.close();
    });

    /** Opens the page, and waits until it has come alive in the browser as well. */
    async function open(): Promise<void> {
      await visit(visitor, `${server.url}/page/`);
      await expect
        .poll(() => inPage(visitor, () => document.querySelector('[class*=colorMode] button:disabled')))
        .toBeNull();
    }

    it('can be used in the language of the site', async () => {
      await open();
      expect(await ask(visitor, 'text', '[part~=primary]')).toBe('Starten');
      await useIt(visitor);
      await takePicture(visitor, 'docusaurus');
      await expectQuiet(visitor);
    });

    it('is dark where the site is', async () => {
      await open();
      await inPage(visitor, () => document.querySelector<HTMLElement>('[class*=colorMode] button')!.click());
      await expect.poll(() => inPage(visitor, () => document.documentElement.dataset['theme'])).toBe('dark');
      expect(await ask(visitor, 'style', '.root', 'color-scheme')).toBe('dark');
      await expectReadable(visitor);
      await takePicture(visitor, 'docusaurus-dark');
      await expectQuiet(visitor);
      await inPage(visitor, () => localStorage.clear());
    });

    it('keeps the answers, once, on the way to another page and back', async () => {
      await open();
      await beginIt(visitor);
      const answers = await ask(visitor, 'answers');
      await inPage(visitor, () => (window.stayed = true));
      for (const back of ['link', 'history'] as const) {
        await follow(visitor, '.navbar__brand');
        await expect.poll(() => inPage(visitor, () => document.querySelector('self-assessment'))).toBeNull();
        if (back === 'link') await follow(visitor, '.navbar__item[href="/page/"]');
        else await inPage(visitor, () => history.back());
        await expect.poll(() => inPage(visitor, () => document.querySelectorAll('self-assessment').length)).toBe(1);
        await expect.poll(() => ask(visitor, 'step')).toBe('intro');
        expect(await ask(visitor, 'answers')).toEqual(answers);
      }
      await click(visitor, '[part~=primary]');
      expect(await ask(visitor, 'step')).toBe('question');
      expect(await inPage(visitor, () => window.stayed), 'the page was never loaded anew').toBe(true);
      await expectQuiet(visitor);
    });
  });
});

/** Goes where a link of the site leads. */
const follow = (visitor: Visitor, selector: string) =>
  inPage(visitor, (link: string) => document.querySelector<HTMLElement>(link)!.click(), selector);

/** Puts the recipe into a site, as it is printed, and gives the folder in which it was built. */
function build(installed: string): string {
  const printed = 'integrations/docusaurus.md';
  const site = makeSite(installed, SITE, {
    'recipe.config.js': recipe('docusaurus.config.js', printed),
    'src/pages/page.mdx': recipe('page.mdx', printed),
    'src/css/custom.css': recipe('custom.css', printed),
    'static/watch.js': readFileSync('test/hosts/pages/watch.js', 'utf8'),
    'static/self-assessment.js': readFileSync('dist/self-assessment-without-position.js', 'utf8'),
    'static/positions/scs-iac-architect.json': readFileSync('demo/positions/scs-iac-architect.json', 'utf8'),
  });
  const env: NodeJS.ProcessEnv = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  // Vitest says that this is a test; what is built is for people.
  delete env['NODE_ENV'];
  execFileSync(process.execPath, ['../node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'], {
    cwd: site,
    env,
    stdio: 'pipe',
  });
  return join(site, 'build');
}

declare global {
  interface Window {
    stayed?: boolean;
  }
}
