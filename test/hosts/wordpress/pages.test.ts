import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../support/words.js';
import { ensurePackages } from '../../support/debian-packages.js';
import { launchChromium, launchFirefox, takePictures, visit, type Visit } from '../support/visit.js';
import { PACKAGES } from './installation.js';
import { startWordPress, type User, type WordPress } from './wordpress.js';

const POSITION = 'scs-product-owner-container';
const BLOCK = `<!-- wp:self-assessment/self-assessment {"position":"${POSITION}"} /-->`;
const SHORTCODE = `<!-- wp:shortcode -->\n[self_assessment position="${POSITION}"]\n<!-- /wp:shortcode -->`;
const ADDRESS = 'jobs-scs@osb-alliance.com';

describe.skipIf(!ensurePackages(...PACKAGES))('a page in WordPress', () => {
  let site: WordPress;
  let browser: Browser;
  let firefox: Browser;
  let seen: Visit | undefined;

  beforeAll(async () => {
    [browser, firefox] = await Promise.all([launchChromium(), launchFirefox()]);
    site = await startWordPress('dist/self-assessment-wordpress.zip');
    return async () => {
      await Promise.all([browser.close(), firefox.close()]);
      await site.stop();
    };
  });
  afterEach(async () => {
    await seen?.close();
    seen = undefined;
    site.setLocale('en_US');
    site.setHardened(false);
  });

  /** Saves a page that begins with a paragraph, by default as an author, and opens it as a visitor does. */
  async function open(content: string, options: { as?: User; in?: Browser; javaScript?: boolean } = {}) {
    const { as = 'author', in: engine = browser, javaScript = true } = options;
    const post = site.save({
      as,
      slug: 'job',
      content: `<!-- wp:paragraph -->\n<p>Before.</p>\n<!-- /wp:paragraph -->\n\n${content}`,
    });
    seen = await visit(engine, post.url, { javaScript });
    return { ...seen, post };
  }

  /** Starts as a visitor does; nothing untoward may have happened until then. */
  async function reachFirstQuestion({ page, problems }: Visit, start: string, picture?: string) {
    const element = page.locator('self-assessment').first();
    if (picture) await takePictures(page, `${picture}-intro`);
    await element.getByRole('button', { name: start, exact: true }).click();
    await element.getByRole('radio').first().waitFor();
    if (picture) await takePictures(page, `${picture}-question`);
    expect(problems).toEqual([]);
  }

  it('keeps the snippet that an administrator pastes as HTML', async () => {
    const { post, ...visited } = await open(`<!-- wp:html -->\n${snippet(site)}\n<!-- /wp:html -->`, { as: 'admin' });
    expect(post.content).toContain(snippet(site));
    await reachFirstQuestion(visited, WORDS.en.start, 'html-by-admin');
  });

  it('leaves the way to apply of that snippet to those who may not save scripts', async () => {
    const { post, page } = await open(`<!-- wp:html -->\n${snippet(site)}\n<!-- /wp:html -->`);
    expect(post.content).not.toContain('<script');
    expect(await page.getByRole('link', { name: 'jobs@example.org' }).isVisible()).toBe(true);
  });

  it('works by the shortcode of an author', async () => {
    await reachFirstQuestion(await open(SHORTCODE), WORDS.en.start, 'shortcode-by-author');
  });

  it.each(['admin', 'editor', 'author'] as const)('works by the block of an %s of a hardened site', async (as) => {
    site.setHardened(true);
    const { post, ...visited } = await open(BLOCK, { as });
    expect(post.content).toContain(BLOCK);
    await reachFirstQuestion(visited, WORDS.en.start, as === 'admin' ? 'block-hardened' : undefined);
  });

  it('speaks the language of a German site', async () => {
    site.setLocale('de_DE');
    const visited = await open(BLOCK);
    expect(await visited.page.locator('html').getAttribute('lang')).toBe('de-DE');
    expect(await visited.page.locator('self-assessment').getAttribute('lang')).toBeNull();
    await reachFirstQuestion(visited, WORDS.de.start, 'block-german');
  });

  it('works in Firefox too', async () => {
    site.setLocale('de_DE');
    await reachFirstQuestion(await open(BLOCK, { in: firefox }), WORDS.de.start, 'firefox-german');
  });

  it('can speak another language than the page', async () => {
    const { page } = await open(`[self_assessment position="${POSITION}" language="de"]`);
    expect(await page.locator('self-assessment').getAttribute('lang')).toBe('de');
    await page.getByRole('button', { name: WORDS.de.start, exact: true }).waitFor();
  });

  it('loads its script only where it is used', async () => {
    const { page } = await open('<!-- wp:paragraph -->\n<p>No questions here.</p>\n<!-- /wp:paragraph -->');
    expect(await page.locator('script[src*="self-assessment"]').count()).toBe(0);
    const home = await visit(browser, site.origin);
    expect(await home.page.locator('script[src*="self-assessment"]').count()).toBe(0);
    await home.close();
  });

  it('can be there twice, with one script that does not hold the page up', async () => {
    const { page, problems } = await open(
      `${BLOCK}\n\n[self_assessment position="${POSITION}" language="de" heading-level="3"]`,
    );
    const elements = page.locator('self-assessment');
    for (const [index, name] of [WORDS.en.start, WORDS.de.start].entries())
      await elements.nth(index).getByRole('button', { name, exact: true }).waitFor();
    expect(await elements.count()).toBe(2);
    const scripts = page.locator('script[src*="self-assessment"]');
    expect(await scripts.count()).toBe(1);
    expect(await scripts.getAttribute('defer')).not.toBeNull();
    expect(await scripts.getAttribute('src')).toMatch(/\?ver=[0-9a-f]{8}$/);
    expect(problems).toEqual([]);
  });

  it('says how to apply without script, in the language of the site', async () => {
    site.setLocale('de_DE');
    const { page } = await open(`[self_assessment position="${POSITION}" posting="https://example.org/jobs"]`, {
      javaScript: false,
    });
    const fallback = page.locator('div[data-self-assessment]');
    expect(await fallback.locator('p').first().textContent()).toBe(
      `Sie können sich auch ohne diese Selbsteinschätzung bewerben: Senden Sie Ihre Unterlagen an ${ADDRESS}.`,
    );
    const mail = new URL((await page.getByRole('link', { name: ADDRESS }).getAttribute('href')) ?? '');
    expect(mail.pathname).toBe(ADDRESS);
    expect(mail.searchParams.get('subject')).toBe('Bewerbung: SCS Product Owner Container Technologies');
    expect(await page.getByRole('link', { name: 'Zur Ausschreibung' }).getAttribute('href')).toBe(
      'https://example.org/jobs',
    );
    await takePictures(page, 'no-script');
  });

  it.each([
    ['block', '<!-- wp:self-assessment/self-assessment {"position":"https://example.org/jobs/a.json?b=1&c=2"} /-->'],
    ['shortcode', '[self_assessment position="https://example.org/jobs/a.json?b=1&c=2"]'],
  ])('takes the position from an address, by %s', async (_by, content) => {
    const { page } = await open(content, { javaScript: false });
    const fallback = page.locator('div[data-self-assessment]');
    expect(await fallback.getAttribute('data-src')).toBe('https://example.org/jobs/a.json?b=1&c=2');
    // Nobody but the visitor's browser reads that document, so the page knows no address for applications.
    expect(await fallback.innerText()).toContain('to the address in the job posting');
  });

  it.each([
    [
      'block',
      '<!-- wp:self-assessment/self-assessment {"position":"scs-product-owner-container scs-iac-architect"} /-->',
    ],
    ['shortcode', '[self_assessment position="scs-product-owner-container  scs-iac-architect"]'],
  ])('offers several positions, by %s', async (by, content) => {
    const { page, problems } = await open(content);
    await page.getByRole('button', { name: WORDS.en.startAll, exact: true }).waitFor();
    expect(await page.getByRole('button', { name: WORDS.en.look }).count()).toBe(2);
    await takePictures(page, `several-${by}`);
    expect(problems).toEqual([]);
  });

  it('says how to apply for several positions without script, and leaves out what is not there', async () => {
    const { page } = await open('[self_assessment position="scs-iac-architect nowhere scs-community-manager"]', {
      javaScript: false,
    });
    const fallback = page.locator('div[data-self-assessment]');
    expect(await fallback.getAttribute('data-src')).toMatch(
      /^\S+\/scs-iac-architect\.json\?ver=\w+ \S+\/scs-community-manager\.json\?ver=\w+$/,
    );
    expect(await page.getByRole('link', { name: ADDRESS }).isVisible()).toBe(true);
    expect(await page.getByText('there is no position').count()).toBe(0);
  });

  it('takes no position from an address that is not encrypted', async () => {
    const { page } = await open('[self_assessment position="http://example.org/jobs/a.json"]', { javaScript: false });
    expect(await page.locator('[data-self-assessment]').count()).toBe(0);
    expect(await page.getByText('You can apply without this self-assessment').isVisible()).toBe(true);
  });

  it('stands on its own in a post of the classic editor', async () => {
    const content = `Before.\n\n[self_assessment position="${POSITION}"]\n\nAfter.\n`;
    const post = site.save({ as: 'author', slug: 'classic', content });
    seen = await visit(browser, post.url);
    expect(await seen.page.locator('p:empty').count()).toBe(0);
    expect(await seen.page.locator('p self-assessment').count()).toBe(0);
    await reachFirstQuestion(seen, WORDS.en.start, 'classic');
  });

  it('keeps the way to apply inside where the shortcode stands within a sentence', async () => {
    const content = `Here it is: [self_assessment position="${POSITION}"] And on.`;
    seen = await visit(browser, site.save({ as: 'author', slug: 'classic', content }).url);
    await reachFirstQuestion(seen, WORDS.en.start);
    expect(await seen.page.getByText('You can apply without this self-assessment').isVisible()).toBe(false);
  });

  it.each([
    ['of a visual editor', `position=”${POSITION}” language=“de”`],
    ['of German', `position=„${POSITION}“ language=„de“`],
    ['of French, with spaces', `language=«de» position=« ${POSITION} »`],
    ['single', `position=‘${POSITION}’ language=‚de‘`],
    ['as entities', `position=&#8221;${POSITION}&#8221; language=&bdquo;de&ldquo;`],
    ['as primes, around several names', `position=″${POSITION} scs-iac-architect″ language=″de″`],
  ])('reads a shortcode with typographic quotes %s', async (_which, attributes) => {
    const { page } = await open(`[self_assessment ${attributes}]`, { javaScript: false });
    const fallback = page.locator('div[data-self-assessment]');
    expect(await fallback.getAttribute('data-src')).toContain(`/${POSITION}.json?ver=`);
    expect(await fallback.getAttribute('data-lang')).toBe('de');
  });

  it.each(['[self_assessment]', '[self_assessment position=""]', '<!-- wp:self-assessment/self-assessment /-->'])(
    'shows no position that nobody has chosen: %s',
    async (content) => {
      const { page } = await open(content);
      expect(await page.locator('self-assessment, [data-self-assessment], a[href^=mailto]').count()).toBe(0);
      expect(await page.getByText('You can apply without this self-assessment').isVisible()).toBe(true);
    },
  );

  it('leaves out what makes no sense and lets nothing out of an attribute', async () => {
    const { page } = await open(
      `[self_assessment position="${POSITION}" language='"><img src=x>' heading-level="9" email='"><img src=x>' posting='javascript:alert(1)' remember="for ever"]`,
      { as: 'admin', javaScript: false },
    );
    const fallback = page.locator('div[data-self-assessment]');
    const attributes = await fallback.evaluate((div) => div.getAttributeNames());
    expect(attributes).toEqual(['data-self-assessment', 'data-src']);
    expect(await fallback.locator('a').count()).toBe(1);
    expect(await page.locator('img').count()).toBe(0);
  });

  it('says how to apply, and to nobody but editors what is wrong, if there is no such position', async () => {
    const { page } = await open(`[self_assessment position='"><img src=x>' email="jobs@example.org"]`, {
      javaScript: false,
    });
    expect(await page.getByRole('link', { name: 'jobs@example.org' }).isVisible()).toBe(true);
    expect(await page.locator('img, [data-self-assessment]').count()).toBe(0);
    expect(await page.getByText('there is no position').count()).toBe(0);
  });
});

/** What the instructions tell editors to paste, with the address that the script has on this site. */
function snippet(site: WordPress): string {
  const readme = readFileSync('integrations/wordpress/README.md', 'utf8');
  const [, html] = /```html\n(<div data-self-assessment[^]*?)\n```/.exec(readme) ?? [];
  if (!html) throw new Error('no snippet in the instructions');
  const plugin = `${site.origin}/wp-content/plugins/self-assessment`;
  return html
    .replace(/https:\/\/[^"]+\.json/, `${plugin}/positions/${POSITION}.json`)
    .replace(/https:\/\/[^"]+\.js(?=")/, `${plugin}/self-assessment-without-position.js`);
}
