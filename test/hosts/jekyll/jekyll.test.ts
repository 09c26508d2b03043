import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WORDS } from '../../support/words.js';
import { expectQuiet, visit as goTo, useIt } from '../pages/journey.js';
import { takePicture } from '../pages/pictures.js';
import { ENGINES, startVisitor } from '../pages/visitors.js';
import { ensurePackages } from '../../support/debian-packages.js';
import { serveFolder, type StaticServer } from '../support/static-server.js';
import { launchChromium, takePictures, visit, type Visit } from '../support/visit.js';

const ROOT = '/site';

/** What the pages load besides the element. */
const LIBRARIES = [
  '/usr/share/javascript/bootstrap5/css/bootstrap.css',
  '/usr/share/javascript/bootstrap5/js/bootstrap.bundle.js',
  '/usr/share/javascript/jquery/jquery.js',
  'test/hosts/pages/watch.js',
];

describe.skipIf(!ensurePackages('jekyll', 'libjs-bootstrap5', 'libjs-jquery'))('a page made by Jekyll', () => {
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
    for (const file of LIBRARIES) cpSync(file, `${source}/assets/${basename(file)}`, { dereference: true });
    build(source, `${folder}/built`, { lang: 'en', baseurl: ROOT, baseurl_root: ROOT });
    build(source, `${folder}/built/de`, { lang: 'de', baseurl: `${ROOT}/de`, baseurl_root: ROOT });
    build(source, `${folder}/plain`, { lang: 'en', baseurl: '/' });
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

  it.each(ENGINES)('can be used between Bootstrap, jQuery and what they do to a page, in %s', async (engine) => {
    const visitor = await startVisitor(engine);
    onTestFinished(() => visitor.close());
    await goTo(visitor, `${server.url}/de/jobs/po-container.html`);
    await useIt(visitor);
    await takePicture(visitor, 'bootstrap');
    expect(await visitor.evaluate('[...new Set(heard)].sort()'), 'heard by the handlers of the page').toEqual([
      'Tab',
      'click',
    ]);
    await expectQuiet(visitor);

    await visitor.resize(320, 640);
    await goTo(visitor, `${server.url}/jobs/po-container.html`);
    await useIt(visitor);
    await expectQuiet(visitor);
  });

  it('speaks the language of a page that names its own', async () => {
    const { page } = await open('/jobs/german.html');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('button', { name: WORDS.de.start, exact: true }).waitFor();
    expect(await page.locator('self-assessment > p').getAttribute('lang')).toBe('de');
  });

  it('stands between the blocks around it and swallows none of them', async () => {
    const { page } = await open('/jobs/po-container.html', { javaScript: false });
    const order = await page.locator('.container > *').evaluateAll((nodes) => nodes.map((node) => node.localName));
    expect(order).toEqual(['h1', 'p', 'ul', 'self-assessment', 'script', 'div']);
  });

  it.each([
    ['', 'You can apply without this self-assessment: send your documents to jobs-scs@osb-alliance.com.'],
    [
      '/de',
      'Sie können sich auch ohne diese Selbsteinschätzung bewerben: Senden Sie Ihre Unterlagen an jobs-scs@osb-alliance.com.',
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
      expect(ownScripts(html)).toEqual([`${ROOT}/assets/self-assessment.js`]);
    }
  });

  it('finds each of several documents', async () => {
    const html = readFileSync(`${folder}/built/jobs/several.html`, 'utf8');
    const [a, b] = ['scs-iac-architect', 'scs-community-manager'].map((id) => `${ROOT}/assets/positions/${id}.json`);
    expect(html).toContain(`src="${a} ${b} https://example.org/other.json"`);
    const { page } = await open('/jobs/several.html');
    await page.getByRole('button', { name: WORDS.en.startAll, exact: true }).waitFor();
    expect(await page.getByRole('button', { name: WORDS.en.look }).count()).toBe(2);
  });

  it('finds them on a site that says where it is with a mere slash', () => {
    const html = readFileSync(`${folder}/plain/jobs/reliability.html`, 'utf8');
    expect(html).toContain('src="/assets/positions/scs-site-reliability-engineer.json"');
    expect(ownScripts(html)).toEqual(['/assets/self-assessment.js']);
  });

  it('can load the script from elsewhere', () => {
    const html = readFileSync(`${folder}/built/de/jobs/elsewhere.html`, 'utf8');
    expect(ownScripts(html)).toEqual(['https://example.org/self-assessment.js']);
  });

  it('shows no other position, and says how to apply, where the page has none to name', async () => {
    const words = 'Send your documents to jobs@example.org.';
    expect(readFileSync(`${folder}/built/jobs/empty.html`, 'utf8')).not.toContain('src=""');
    const { page, problems } = await open('/jobs/empty.html');
    expect(await page.locator('self-assessment').count()).toBe(0);
    expect(await page.locator('.container > p').allInnerTexts()).toEqual([words, words, words]);
    expect(problems).toEqual([]);
    const { page: german } = await open('/de/jobs/empty.html');
    expect(await german.locator('.container > p').first().innerText()).toBe(
      'Senden Sie Ihre Unterlagen an jobs@example.org.',
    );
  });

  it('says in English how to apply where it does not speak the language of the page, and marks it', () => {
    const html = readFileSync(`${folder}/built/de/jobs/elsewhere.html`, 'utf8');
    expect(html).toContain('<self-assessment lang="fr">\n<p lang="en">You can apply');
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

const ownScripts = (html: string): (string | undefined)[] =>
  [...html.matchAll(/<script src="([^"]*self-assessment[^"]*)"/g)].map(([, src]) => src);

/** What differs from build to build. The languages plugin appends the language to `baseurl` and keeps the rest apart. */
interface Settings {
  readonly lang: string;
  readonly baseurl: string;
  readonly baseurl_root?: string;
}

function build(source: string, destination: string, settings: Settings): void {
  const own = `${source}/_own.yml`;
  writeFileSync(own, JSON.stringify(settings));
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
