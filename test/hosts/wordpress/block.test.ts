import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SelfAssessmentElement } from '../../../src/self-assessment.js';
import { ensurePackages } from '../../support/debian-packages.js';
import { WORDS } from '../../support/words.js';
import { minimal } from '../../unit/support/documents/minimal.js';
import { launchChromium, takePictures, type Visit } from '../support/visit.js';
import { block, canvas } from './canvas.js';
import { PACKAGES } from './installation.js';
import { visitAs } from './log-in.js';
import { startWordPress, type User, type WordPress } from './wordpress.js';

const GARDENER = '<!-- wp:self-assessment/self-assessment {"position":"gardener"} /-->';
const EMPTY = '<!-- wp:self-assessment/self-assessment /-->';

/** The oldest version, which shows the post in the page itself, and newer ones, which show it in a frame. */
describe.skipIf(!ensurePackages(...PACKAGES)).each([
  ['6.1', ''],
  ['6.8', 'trixie'],
  ['7.1', 'sid'],
] as const)('the block in the editor of WordPress %s', (version, suite) => {
  let site: WordPress;
  let browser: Browser;
  let seen: Visit | undefined;

  beforeAll(async () => {
    browser = await launchChromium();
    site = await startWordPress('dist/self-assessment-wordpress.zip', suite ? { suite } : {});
    return async () => {
      await browser.close();
      await site.stop();
    };
  });
  beforeEach(() => {
    const folder = `${site.files}/wp-content/uploads/self-assessment`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/gardener.json`, JSON.stringify(minimal()));
  });
  afterEach(async () => {
    await seen?.close();
    site.setLocale('en_US');
    site.forget();
  });

  /** Opens a post in the editor. */
  async function open(user: User, content: string) {
    const { id } = site.save({ as: 'author', slug: 'a-job', content });
    seen = await visitAs(user, `/wp-admin/post.php?post=${id}&action=edit`, site, browser);
    const { page } = seen;
    const post = await canvas(page);
    const element = post.locator('self-assessment');
    return { page, post, element, heading: element.getByRole('heading') };
  }
  const position = (page: Page) => page.getByLabel('Position', { exact: true });

  it('shows the position as visitors meet it, and follows the settings', async () => {
    const { page, post, element, heading } = await open('author', EMPTY);
    expect(site.version).toContain(`${version}.`);
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (/warning|error/.test(message.type()) && message.text().includes('self-assessment'))
        warnings.push(message.text());
    });
    await post.getByText('Which position?').click();
    await position(page).focus();
    await position(page).selectOption({ label: 'Gardener' });
    await heading.getByText('Gardener').waitFor();
    expect(await position(page).evaluate((field) => field === document.activeElement), 'takes no focus').toBe(true);
    await takePictures(page, `block-${version}`, [1600]);
    await page.getByLabel('Language', { exact: true }).selectOption({ label: 'German' });
    await element.getByRole('heading', { level: 2, name: 'Gärtnerei' }).waitFor();
    await page.getByLabel('Level of the first heading').selectOption('3');
    await element.getByRole('heading', { level: 3, name: 'Gärtnerei' }).waitFor();
    expect(await block(post).locator('.components-visually-hidden').innerText()).toBe('Gardener, in German');
    expect(warnings).toEqual([]);
  });

  it('can be chosen by a click on any part of the position, which stays as it is and keeps nothing', async () => {
    const { page, post, element, heading } = await open('author', GARDENER);
    await heading.getByText('Gardener').waitFor();
    const start = element.getByRole('button', { name: WORDS.en.start, exact: true, includeHidden: true });
    // Playwright's own click would wait until the button can be reached.
    const { x, y, width, height } = (await start.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.getByLabel('Level of the first heading').waitFor();
    expect(await block(post).evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
    expect(await element.evaluate((node: SelfAssessmentElement) => node.step)).toBe('intro');
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('self-a')))).toEqual([]);
  });

  it('says what it cannot show: what is not there, and what lies elsewhere', async () => {
    const { page, post, element } = await open('author', GARDENER.replace('gardener', 'winegrower'));
    await block(post).getByText('There is no such position.').waitFor();
    await block(post).click();
    await position(page).selectOption({ label: 'Another document, by its address' });
    await page.getByLabel('Address of the position document').fill('https://jobs.example/a.json');
    await block(post).getByText('https://jobs.example/a.json', { exact: true }).waitFor();
    expect(await element.count()).toBe(0);
    expect(seen?.problems.filter((problem) => problem.includes('jobs.example'))).toEqual([]);
  });

  it('leads to the screen where its position is written, and knows a new one at once', async () => {
    const { page, post, heading } = await open('editor', GARDENER);
    await block(post).click();
    const follow = async (name: RegExp) => {
      const [tab] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name }).click()]);
      return tab;
    };
    const editing = await follow(/^Edit position/);
    await editing.getByLabel('Question 1, English', { exact: true }).waitFor();
    const writing = await follow(/^New position/);
    await writing.getByRole('button', { name: /^SCS Site Reliability Engineer/ }).click();
    await writing.getByLabel('Applications go to').fill('jobs@example.org');
    await writing
      .getByRole('button', { name: /^Publish$/ })
      .first()
      .click();
    await writing.getByRole('status').getByText('Saved.').waitFor();
    await comeBack(page);
    const title = /^SCS Site Reliability Engineer/;
    await position(page).locator('option', { hasText: title }).waitFor({ state: 'attached' });
    await position(page).selectOption('scs-site-reliability-engineer-copy');
    await heading.getByText(title).waitFor();
    await takePictures(page, `block-new-${version}`, [1600]);
  });

  it('speaks the language of the site, which may not be that of the person who writes', async () => {
    site.setLocale('de_DE');
    const { heading } = await open('author', GARDENER);
    await heading.getByText('Gärtnerei').waitFor();
  });

  it('has nothing to complain about', () => {
    expect(site.complaints()).toEqual([]);
  });
});

/** Browsers without windows never hide a tab: they only say what others say when somebody comes back to one. */
const comeBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
