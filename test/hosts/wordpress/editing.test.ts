import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../support/words.js';
import { ensurePackages } from '../support/debian-packages.js';
import { launchChromium, takePictures, visit, type Visit } from '../support/visit.js';
import { PACKAGES } from './installation.js';
import { startWordPress, type User, type WordPress } from './wordpress.js';

const BUILT_IN = readFileSync('src/positions/scs-product-owner-container.json', 'utf8');
const BUILT_IN_TITLE = 'SCS Product Owner Container Technologies (d/f/m)';

describe.skipIf(!ensurePackages(...PACKAGES))('the people behind a WordPress', () => {
  let site: WordPress;
  let browser: Browser;
  let seen: Visit | undefined;

  beforeAll(async () => {
    browser = await launchChromium();
    site = await startWordPress('dist/self-assessment-wordpress.zip');
    return async () => {
      await browser.close();
      await site.stop();
    };
  });
  afterEach(async () => {
    await seen?.close();
    site.setLocale('en_US');
  });

  async function logIn(user: User, path: string): Promise<Page> {
    seen = await visit(
      browser,
      `${site.origin}/wp-login.php?redirect_to=${encodeURIComponent(`${site.origin}${path}`)}`,
    );
    const { page } = seen;
    // Wide enough for the settings beside the page.
    await page.setViewportSize({ width: 1600, height: 1000 });
    await page.locator('#user_login').fill(user);
    await page.locator('#user_pass').fill(user);
    await page.locator('#wp-submit').click();
    await page.waitForURL((url) => url.pathname !== '/wp-login.php');
    return page;
  }

  it('add the block, choose its settings and publish it', async () => {
    const page = await logIn('author', '/wp-admin/post-new.php');
    const content = await canvas(page);
    await content.getByRole('textbox', { name: 'Add title' }).fill('A job');
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await page.getByRole('searchbox').fill('career');
    await page.getByRole('option', { name: 'Self-assessment' }).click();
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await content.locator('.components-placeholder').getByText(BUILT_IN_TITLE).waitFor();

    await page.getByLabel('Position', { exact: true }).selectOption({ label: 'SCS Site Reliability Engineer (d/f/m)' });
    await page.getByLabel('Language', { exact: true }).selectOption({ label: 'German' });
    await page.getByLabel('Level of the first heading').selectOption('3');
    await page.getByLabel('E-mail address for applications').fill('jobs@example.org');
    await takePictures(page, 'editor', [1600]);

    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByLabel('Editor publish').getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByLabel('Editor publish').getByRole('link', { name: 'View Post' }).click();
    const element = page.locator('self-assessment');
    expect(
      await element.evaluate((node) =>
        Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
      ),
    ).toMatchObject({
      src: expect.stringMatching(/\/positions\/scs-site-reliability-engineer\.json\?ver=[0-9a-f]{8}$/) as string,
      lang: 'de',
      'heading-level': '3',
      email: 'jobs@example.org',
    });
    await element.getByRole('heading', { level: 3, name: /Site Reliability Engineer/ }).waitFor();
  });

  it('offer several positions to choose from', async () => {
    const { id, url } = site.save({
      as: 'admin',
      slug: 'several',
      content: '<!-- wp:self-assessment/self-assessment /-->',
    });
    const page = await logIn('admin', `/wp-admin/post.php?post=${id}&action=edit`);
    await (await canvas(page)).getByText('Visitors see the questions here.').click();
    const position = page.getByLabel('Position', { exact: true });
    await position.selectOption({ label: 'Several positions, to choose from' });
    await page.getByLabel('SCS Site Reliability Engineer (d/f/m)', { exact: true }).uncheck();
    await takePictures(page, 'editor-several', [1600]);
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await page.getByText('Post updated.').first().waitFor();
    const visitor = await visit(browser, url);
    await visitor.page.getByRole('button', { name: WORDS.en.startAll, exact: true }).waitFor();
    expect(await visitor.page.getByRole('button', { name: WORDS.en.look }).count()).toBe(4);
    expect(visitor.problems).toEqual([]);
    await visitor.close();

    for (const title of ['Community Manager', 'Infrastructure-as-Code Architect', 'Cloud Monitoring and Test Engineer'])
      await page.getByLabel(new RegExp(title)).uncheck();
    expect(await page.getByLabel(BUILT_IN_TITLE, { exact: true }).isDisabled(), 'one has to stay').toBe(true);
    await page.getByLabel(/Community Manager/).check();
  });

  it('read the settings in German', async () => {
    site.setLocale('de_DE');
    const { id } = site.save({ as: 'admin', slug: 'german', content: '<!-- wp:self-assessment/self-assessment /-->' });
    const page = await logIn('admin', `/wp-admin/post.php?post=${id}&action=edit`);
    const content = await canvas(page);
    await content.getByText('Hier erscheinen die Fragen.').click();
    await page.getByLabel('Ebene der ersten Überschrift').waitFor();
    const placeholder = content.locator('.components-placeholder');
    await placeholder.getByText('SCS Product Owner Container Technologies (d/w/m)').waitFor();
    await placeholder.getByText('Selbsteinschätzung', { exact: true }).waitFor();
    expect(await page.getByRole('heading', { name: 'Selbsteinschätzung' }).count()).toBe(1);
    await takePictures(page, 'editor-german', [1600]);
  });

  describe('with the settings page', () => {
    const PAGE = '/wp-admin/options-general.php?page=self-assessment';
    /** The documents that lie anywhere where uploads could end. */
    const stored = () =>
      readdirSync(`${site.files}/wp-content/uploads`, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.includes('.'),
      );

    async function upload(page: Page, content: string) {
      const file = { name: 'whatever.php', mimeType: 'application/json', buffer: Buffer.from(content) };
      await page.getByLabel(/^Position document/).setInputFiles(file);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
    }

    it('add a position, look at it, use it and delete it', async () => {
      const page = await logIn('admin', PAGE);
      await upload(page, BUILT_IN.replace('scs-product-owner-container', 'another'));
      await page.locator('self-assessment').getByRole('button', { name: WORDS.en.start, exact: true }).waitFor();
      expect(await page.getByText('[self_assessment position="another"]').isVisible()).toBe(true);
      await takePictures(page, 'settings');
      expect(stored()).toEqual(['self-assessment/another.json']);

      const { url } = site.save({ as: 'author', slug: 'own', content: '[self_assessment position="another"]' });
      const visitor = await visit(browser, url);
      await visitor.page.getByRole('button', { name: WORDS.en.start, exact: true }).click();
      await visitor.page.getByRole('radio').first().waitFor();
      expect(visitor.problems).toEqual([]);
      await visitor.close();

      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.getByRole('button', { name: 'Delete', exact: true }).waitFor({ state: 'detached' });
      expect(stored()).toEqual([]);
    });

    it.each([
      ['no JSON', '{', 'not valid JSON'],
      ['something else', '{"format": 2}', 'not a position document of format 1'],
      [
        'a way out of the folder',
        BUILT_IN.replace('scs-product-owner-container', '../another'),
        'must consist of lower-case letters',
      ],
      ['no address', BUILT_IN.replace('jobs-scs@', 'jobs-scs'), 'no valid e-mail address'],
      ['more than 2 MiB', BUILT_IN + ' '.repeat(2 ** 21), 'larger than 2 MiB'],
    ])('are told why %s is refused', async (_what, content, reason) => {
      const page = await logIn('admin', PAGE);
      await upload(page, content);
      await page.getByText(reason).waitFor();
      expect(stored()).toEqual([]);
    });

    it('read every text of a document as text, there and in the editor', async () => {
      const evil = '</script><img src=x> "quoted" & <b>bold</b>';
      const document = JSON.parse(BUILT_IN) as { title: unknown; languages: string[] };
      const page = await logIn('admin', PAGE);
      await upload(page, JSON.stringify({ ...document, id: 'evil', title: evil, languages: ['en', evil] }));
      await page.getByRole('cell', { name: evil }).waitFor();
      expect(await page.locator('#wpbody img[src=x]').count()).toBe(0);

      const content = '<!-- wp:self-assessment/self-assessment {"position":"evil"} /-->';
      const { id } = site.save({ as: 'admin', slug: 'evil', content });
      await page.goto(`${site.origin}/wp-admin/post.php?post=${id}&action=edit`);
      const editor = await canvas(page);
      await editor.locator('.components-placeholder').getByText(evil).waitFor();
      expect(await editor.locator('img[src=x]').count()).toBe(0);
      expect(await page.locator('img[src=x]').count()).toBe(0);

      await page.goto(`${site.origin}${PAGE}`);
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.getByRole('button', { name: 'Delete', exact: true }).waitFor({ state: 'detached' });
    });

    it('need the permission, and a form from this site', async () => {
      const page = await logIn('author', PAGE);
      expect(await page.getByLabel(/^Position document/).count()).toBe(0);
      const send = () =>
        page.request.post(`${site.origin}/wp-admin/admin-post.php`, {
          multipart: {
            action: 'self_assessment_upload',
            document: { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(BUILT_IN) },
          },
        });
      expect((await send()).status()).toBe(403);
      await page.context().clearCookies();
      const admin = await logIn('admin', PAGE);
      expect(
        (
          await admin.request.post(`${site.origin}/wp-admin/admin-post.php`, {
            form: { action: 'self_assessment_delete', position: 'another' },
          })
        ).status(),
      ).toBe(403);
    });
  });

  it('delete the plugin and everything it has stored', () => {
    mkdirSync(`${site.files}/wp-content/uploads/self-assessment`, { recursive: true });
    writeFileSync(`${site.files}/wp-content/uploads/self-assessment/another.json`, BUILT_IN);
    site.deletePlugin();
    expect(existsSync(`${site.files}/wp-content/plugins/self-assessment`)).toBe(false);
    expect(existsSync(`${site.files}/wp-content/uploads/self-assessment`)).toBe(false);
  });

  it('find no complaint of PHP in the log', () => {
    expect(site.complaints()).toEqual([]);
  });
});

/** Where the editor shows the post: in a frame since WordPress 6.3, in the page itself before. */
async function canvas(page: Page): Promise<Page | FrameLocator> {
  const frame = 'iframe[name="editor-canvas"]';
  await page.locator(`${frame}, .editor-styles-wrapper`).first().waitFor();
  return (await page.locator(frame).count()) > 0 ? page.frameLocator(frame) : page;
}
