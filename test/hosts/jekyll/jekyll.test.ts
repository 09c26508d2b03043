import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensurePackages } from '../../support/debian-packages.js';
import { serveFolder, type StaticServer } from '../../support/static-server.js';
import { launchChromium, takePictures, visit, type Visit } from '../../support/visit.js';
import { WORDS } from '../../support/words.js';

const ROOT = '/site';

describe.skipIf(!ensurePackages('jekyll'))('a page made by Jekyll', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jekyll-'));
  let browser: Browser;
  let server: StaticServer;
  let seen: Visit | undefined;

  beforeAll(async () => {
    const source = `${folder}/source`;
    cpSync('test/hosts/jekyll/site', source, { recursive: true });
    cpSync('integrations/jekyll/_includes', `${source}/_includes`, { recursive: true });
    cpSync('dist/self-assessment.js', `${source}/assets/self-assessment.js`);
    cpSync('demo/positions', `${source}/assets/positions`, { recursive: true });
    build(source, 'en', ROOT, `${folder}/built`);
    build(source, 'de', `${ROOT}/de`, `${folder}/built/de`);
    server = await serveFolder(`${folder}/built`, { under: ROOT });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => seen?.close());

  async function open(path: string, options = {}) {
    seen = await visit(browser, `${server.url}${path}`, options);
    return seen;
  }

  it.each(['en', 'de'] as const)('leads to the first question in the language of the page: %s', async (language) => {
    const { page, problems } = await open(`${language === 'de' ? '/de' : ''}/jobs/po-container.html`);
    await takePictures(page, `jekyll-${language}`);
    await page.getByRole('button', { name: WORDS[language].start, exact: true }).click();
    await page.getByRole('radio').first().waitFor();
    expect(problems).toEqual([]);
  });

  it('stands between the blocks around it and swallows none of them', async () => {
    const { page } = await open('/jobs/po-container.html', { javaScript: false });
    const order = await page.locator('.container > *').evaluateAll((nodes) => nodes.map((node) => node.localName));
    expect(order).toEqual(['h1', 'p', 'ul', 'self-assessment', 'script', 'div']);
  });

  it.each([
    ['', 'You can apply without this self-assessment: send your documents to jobs@example.org.'],
    [
      '/de',
      'Sie können sich auch ohne diese Selbsteinschätzung bewerben: Senden Sie Ihre Unterlagen an jobs@example.org.',
    ],
  ])('says how to apply without script: %s', async (language, words) => {
    const { page } = await open(`${language}/jobs/po-container.html`, { javaScript: false });
    expect(await page.locator('self-assessment').innerText()).toBe(words);
  });

  it('finds script and documents at the root of the site, where no language is part of the path', () => {
    for (const language of ['', 'de/']) {
      const html = readFileSync(`${folder}/built/${language}jobs/reliability.html`, 'utf8');
      expect(html).toContain(`src="${ROOT}/assets/positions/scs-site-reliability-engineer.json"`);
      expect(html).toContain('src="https://example.org/other.json"');
      expect([...html.matchAll(/<script src="([^"]+)"/g)].map(([, src]) => src)).toEqual([
        `${ROOT}/assets/self-assessment.js`,
      ]);
    }
  });

  it('passes parameters on and lets nothing out of an attribute', async () => {
    const { page } = await open('/jobs/reliability.html', { javaScript: false });
    const attributes = await page
      .locator('self-assessment')
      .evaluateAll((nodes) =>
        nodes.map((node) => Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))),
      );
    expect(attributes).toMatchObject([
      { lang: 'en', 'heading-level': '3', remember: 'none', email: '"><img src=x>@example.org' },
      { lang: 'de-AT' },
    ]);
    expect(await page.locator('img').count()).toBe(0);
  });
});

/** Builds the site as the languages plugin does: for one language, with that in the path and the root set apart. */
function build(source: string, lang: string, baseurl: string, destination: string): void {
  const own = `${source}/_${lang}.yml`;
  writeFileSync(own, JSON.stringify({ lang, baseurl, baseurl_root: ROOT }));
  const config = `${source}/_config.yml,${own}`;
  execFileSync('jekyll', [
    'build',
    '--quiet',
    '--disable-disk-cache',
    '--source',
    source,
    '--destination',
    destination,
    '--config',
    config,
  ]);
}
