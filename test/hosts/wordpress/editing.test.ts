import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../support/words.js';
import { ensurePackages } from '../../support/debian-packages.js';
import { launchChromium, takePictures, visit, type Visit } from '../support/visit.js';
import { minimal } from '../../unit/support/documents/minimal.js';
import { block, canvas } from './canvas.js';
import { PACKAGES } from './installation.js';
import { visitAs } from './log-in.js';
import { startWordPress, type User, type WordPress } from './wordpress.js';

describe.skipIf(!ensurePackages(...PACKAGES))('people who write pages in a WordPress', () => {
  let site: WordPress;
  let browser: Browser;
  let seen: Visit | undefined;

  beforeAll(async () => {
    browser = await launchChromium();
    site = await startWordPress('dist/self-assessment-wordpress.zip');
    const folder = `${site.files}/wp-content/uploads/self-assessment`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/gardener.json`, JSON.stringify(minimal()));
    const title = { en: 'Winegrower', de: 'Winzerei' };
    writeFileSync(`${folder}/winegrower.json`, JSON.stringify({ ...minimal(), id: 'winegrower', title }));
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
    seen = await visitAs(user, path, site, browser);
    return seen.page;
  }

  it('add the block, choose its settings and publish it', async () => {
    const page = await logIn('author', '/wp-admin/post-new.php');
    const content = await canvas(page);
    await content.getByRole('textbox', { name: 'Add title' }).fill('A job');
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await page.getByRole('searchbox').fill('career');
    await page.getByRole('option', { name: 'Self-assessment' }).click();
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await content.locator('.components-placeholder').getByText('Which position? Choose one').waitFor();
    const position = page.getByLabel('Position', { exact: true });
    expect(await position.locator('option').allInnerTexts(), 'nobody is offered the examples').toEqual([
      'Which position?',
      'Gardener',
      'Winegrower',
      'Several positions, to choose from',
      'Another document, by its address',
    ]);

    await position.selectOption({ label: 'Gardener' });
    await page.getByLabel('Language', { exact: true }).selectOption({ label: 'German' });
    await page.getByLabel('Level of the first heading').selectOption('3');
    await page.getByLabel('E-mail address for applications').fill('jobs@example.org');
    await content
      .locator('self-assessment')
      .getByRole('heading', { level: 3, name: /G.rtner/ })
      .waitFor();
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
      src: expect.stringMatching(/\/uploads\/self-assessment\/gardener\.json\?ver=[0-9a-f]{8}$/) as string,
      lang: 'de',
      'heading-level': '3',
      email: 'jobs@example.org',
    });
    await element.getByRole('heading', { level: 3, name: /G.rtner/ }).waitFor();
  });

  it('offer several positions to choose from', async () => {
    const { id, url } = site.save({
      as: 'admin',
      slug: 'several',
      // A page may name an example, by its address too, or what has been deleted since.
      content: '<!-- wp:self-assessment/self-assessment {"position":"scs-iac-architect"} /-->',
    });
    const page = await logIn('admin', `/wp-admin/post.php?post=${id}&action=edit`);
    await block(await canvas(page)).click();
    const position = page.getByLabel('Position', { exact: true });
    expect(await position.inputValue()).toBe('scs-iac-architect');
    await position.selectOption({ label: 'Several positions, to choose from' });
    await takePictures(page, 'editor-several', [1600]);
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await page.getByText('Post updated.').first().waitFor();
    const visitor = await visit(browser, url);
    await visitor.page.getByRole('button', { name: WORDS.en.startAll, exact: true }).waitFor();
    expect(await visitor.page.getByRole('button', { name: WORDS.en.look }).count()).toBe(2);
    expect(visitor.problems).toEqual([]);
    await visitor.close();

    await page.getByLabel('Winegrower', { exact: true }).uncheck();
    expect(await page.getByLabel('Gardener', { exact: true }).isDisabled(), 'one has to stay').toBe(true);
    await page.getByLabel('Winegrower', { exact: true }).check();
  });

  it('read the settings in German', async () => {
    site.setLocale('de_DE');
    const { id } = site.save({ as: 'admin', slug: 'german', content: '<!-- wp:self-assessment/self-assessment /-->' });
    const page = await logIn('admin', `/wp-admin/post.php?post=${id}&action=edit`);
    const content = await canvas(page);
    await content.getByText('Hier erscheinen die Fragen.').click();
    await page.getByLabel('Ebene der ersten Überschrift').waitFor();
    const placeholder = content.locator('.components-placeholder');
    await placeholder.getByText('Welche Stelle? Wähle eine').waitFor();
    await placeholder.getByText('Selbsteinschätzung', { exact: true }).waitFor();
    await page.getByLabel('Stelle', { exact: true }).selectOption({ label: 'Gärtnerei' });
    await content.locator('self-assessment').getByRole('heading', { name: 'Gärtnerei' }).waitFor();
    await page.getByRole('link', { name: /^Stelle bearbeiten/ }).waitFor();
    await page.getByRole('link', { name: /^Neue Stelle/ }).waitFor();
    expect(await page.getByRole('heading', { name: 'Selbsteinschätzung' }).count()).toBe(1);
    await takePictures(page, 'editor-german', [1600]);
  });

  it('reach the screen where a position is written, if they may manage positions', async () => {
    const content = '<!-- wp:self-assessment/self-assessment {"position":"gardener winegrower"} /-->';
    const open = async (user: User) => {
      // Each has a post: WordPress lets one at a time write on it.
      const { id } = site.save({ as: 'author', slug: `written-${user}`, content });
      const page = await logIn(user, `/wp-admin/post.php?post=${id}&action=edit`);
      await block(await canvas(page)).click();
      await page.getByLabel('Level of the first heading').waitFor();
      return page;
    };
    const author = await open('author');
    expect(await author.getByRole('link', { name: /position|^Edit “/ }).count()).toBe(0);
    await seen?.close();

    const page = await open('editor');
    await page.getByRole('link', { name: 'Edit “Winegrower”' }).waitFor();
    await takePictures(page, 'editor-links', [1600]);
    await page.getByLabel('Winegrower', { exact: true }).uncheck();
    const follow = async (name: RegExp) => {
      const [tab] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name }).click()]);
      return tab;
    };
    const editing = await follow(/^Edit position/);
    await editing.getByText('The site has it like this.').waitFor();
    expect(await editing.getByLabel('Question 1, English', { exact: true }).inputValue()).toBe('What have you grown?');
    await (await follow(/^New position/)).getByRole('heading', { name: 'Write a self-assessment' }).waitFor();
  });

  it('find no complaint of PHP in the log', () => {
    expect(site.complaints()).toEqual([]);
  });
});
