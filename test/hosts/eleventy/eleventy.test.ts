import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../support/words.js';
import { htmlBlocks, recipe } from '../frameworks/recipes.js';
import { expectQuiet, useIt, visit as goTo } from '../pages/journey.js';
import { startVisitor } from '../pages/visitors.js';
import { installSite, makeSite } from '../support/installed-site.js';
import { serveFolder, type StaticServer } from '../support/static-server.js';
import { launchChromium, takePictures, visit, type Visit } from '../support/visit.js';

const SITE = 'test/hosts/eleventy/site';
const PRINTED = 'integrations/eleventy.md';
const PREFIX = '/site';
const folder = installSite('eleventy', SITE);

describe.skipIf(!folder)('a site made by Eleventy', () => {
  let server: StaticServer;
  let browser: Browser;
  let seen: Visit | undefined;

  beforeAll(async () => {
    server = await serveFolder(build(folder ?? ''), { under: PREFIX });
    browser = await launchChromium();
    return () => Promise.all([browser.close(), server.close()]);
  });
  afterEach(() => seen?.close());

  it('can be used', async () => {
    const visitor = await startVisitor('chromium');
    try {
      await goTo(visitor, `${server.url}/german/`);
      await useIt(visitor);
      await expectQuiet(visitor);
    } finally {
      await visitor.close();
    }
  });

  it.each([
    ['german', 'de'],
    ['english', 'en'],
  ] as const)('speaks the language of the page: %s', async (path, language) => {
    seen = await visit(browser, `${server.url}/${path}/`);
    await seen.page.getByRole('button', { name: WORDS[language].start, exact: true }).waitFor();
    await takePictures(seen.page, `eleventy-${language}`);
    expect(seen.problems).toEqual([]);
  });

  it('stands between the blocks around it, and says how to apply without script', async () => {
    seen = await visit(browser, `${server.url}/german/`, { javaScript: false });
    const blocks = seen.page.locator('main > *');
    expect(await blocks.evaluateAll((nodes) => nodes.map((node) => node.localName))).toEqual([
      'h1',
      'self-assessment',
      'p',
    ]);
    expect(await blocks.nth(1).innerText()).toBe('Per E-Mail bewerben');
  });
});

/** Puts the recipe into a site, as it is printed, and gives the folder in which it was built. */
function build(installed: string): string {
  const [page = ''] = /(?<=^```md\n)[^]*?(?=^```$)/m.exec(readFileSync(PRINTED, 'utf8')) ?? [];
  const site = makeSite(installed, SITE, {
    // What a site has besides.
    'eleventy.config.js': recipe('eleventy.config.js', PRINTED).replace(
      /^}$/m,
      "  eleventyConfig.addPassthroughCopy('watch.js');\n}",
    ),
    '_includes/recipe.njk': htmlBlocks(PRINTED)[0] ?? '',
    'german.md': page,
    'english.md': page.replace('lang: de', 'lang: en'),
    'watch.js': readFileSync('test/hosts/pages/watch.js', 'utf8'),
    'self-assessment.js': readFileSync('dist/self-assessment-without-position.js', 'utf8'),
    'positions/sre.json': readFileSync('demo/positions/scs-site-reliability-engineer.json', 'utf8'),
  });
  const command = ['../node_modules/@11ty/eleventy/cmd.cjs', '--quiet', `--pathprefix=${PREFIX}`];
  execFileSync(process.execPath, command, { cwd: site, stdio: 'pipe' });
  return join(site, '_site');
}
