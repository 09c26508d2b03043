import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../support/words.js';
import { minimal } from '../../unit/support/documents/minimal.js';
import { ensurePackages } from '../../support/debian-packages.js';
import { launchChromium, visit, type Visit } from '../support/visit.js';
import { PACKAGES } from './installation.js';
import { visitAs } from './log-in.js';
import { startWordPress, type WordPress } from './wordpress.js';

const EDIT = '/wp-admin/options-general.php?page=self-assessment&view=edit&position=gardener';
const GARDENER = JSON.stringify(minimal(), null, 2);
const BUILT_IN = readFileSync('src/positions/scs-product-owner-container.json', 'utf8');
const OWN = BUILT_IN.replace('"scs-product-owner-container"', '"own"');

describe.skipIf(!ensurePackages(...PACKAGES))('a network of sites in WordPress', () => {
  let network: WordPress;
  let browser: Browser;
  let seen: Visit | undefined;

  beforeAll(async () => {
    browser = await launchChromium();
    network = await startWordPress('dist/self-assessment-wordpress.zip', { network: true });
    network.addSite('/second/');
    return async () => {
      await browser.close();
      await network.stop();
    };
  });
  afterEach(async () => {
    await seen?.close();
  });

  /** The position documents of all sites. */
  const stored = () =>
    readdirSync(`${network.files}/wp-content/uploads`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /self-assessment/.test(file))
      .sort();

  /** The same document on both sites. */
  function publishOnBoth(): void {
    for (const site of ['', 'sites/2/']) {
      mkdirSync(folder(site), { recursive: true });
      writeFileSync(`${folder(site)}/gardener.json`, GARDENER);
    }
  }
  const folder = (site: string) => `${network.files}/wp-content/uploads/${site}self-assessment`;
  const published = (site: string) => readFileSync(`${folder(site)}/gardener.json`, 'utf8');
  const field = (page: Page) => page.getByLabel('Question 1, English', { exact: true });
  const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

  async function reachFirstQuestion({ page, problems }: Visit) {
    await page.getByRole('button', { name: WORDS.en.start, exact: true }).click();
    await page.getByRole('radio').first().waitFor();
    expect(problems).toEqual([]);
  }

  it('works by the block of an author', async () => {
    const content = '<!-- wp:self-assessment/self-assessment {"position":"scs-iac-architect"} /-->';
    const post = network.save({ as: 'author', slug: 'job', site: '/second/', content });
    expect(post.content).toBe(content);
    expect(post.url).toContain('/second/');
    seen = await visit(browser, post.url);
    await reachFirstQuestion(seen);
  });

  it('has documents of its own on each site, added by people who have no say in the network', async () => {
    seen = await visitAs('editor', '/second/wp-admin/options-general.php?page=self-assessment', network, browser);
    const { page } = seen;
    const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(OWN) };
    await page.getByLabel(/^Position document/).setInputFiles(file);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('status').getByText('was added').waitFor();
    expect(stored()).toEqual(['sites/2/self-assessment', 'sites/2/self-assessment/own.json']);

    const content = '[self_assessment position="own"]';
    const visitor = await visit(browser, network.save({ as: 'author', slug: 'own', site: '/second/', content }).url);
    await reachFirstQuestion(visitor);
    await visitor.close();
    const elsewhere = await visit(browser, network.save({ as: 'author', slug: 'own', site: '/', content }).url);
    expect(await elsewhere.page.locator('self-assessment, [data-self-assessment]').count()).toBe(0);
    await elsewhere.close();
  });

  it('edits in place on each site, with versions and drafts of its own', async () => {
    publishOnBoth();
    seen = await visitAs('editor', `/second${EDIT}`, network, browser);
    const { page } = seen;
    await field(page).fill('Which plants have you grown?');
    await press(page, /^Publish$/);
    await page.getByRole('status').getByText('Saved.').waitFor();
    expect(published('sites/2/')).toContain('"en": "Which plants have you grown?"');
    expect(published('')).toBe(GARDENER);

    await field(page).fill('What have you sown?');
    await page.getByText('saved in this browser').waitFor();
    await page.goto(`${network.origin}${EDIT}`);
    await page.getByText('The site has it like this.').waitFor();
    expect(await field(page).inputValue(), 'a draft of the other site').toBe('What have you grown?');
    await page.goto(`${network.origin}/second${EDIT}`);
    await page.getByText('These are your own changes').waitFor();
    expect(await field(page).inputValue()).toBe('What have you sown?');

    await page.getByRole('link', { name: 'All positions' }).click();
    await page.getByText('Earlier versions').click();
    await press(page, /^Restore “Gardener”/);
    await press(page, /^Replace$/);
    await page.getByRole('status').getByText('was replaced').waitFor();
    expect(published('sites/2/')).toBe(GARDENER);
    expect(network.options('self\\_assessment\\_versions\\_%'), 'versions of the first site').toEqual([]);
  });

  it('lets people edit on the sites where they may, and on no other', async () => {
    publishOnBoth();
    network.setRole('author', 'editor', '/second/');
    seen = await visitAs('author', `/second${EDIT}`, network, browser);
    const { page } = seen;
    await field(page).waitFor();
    const nonce = await page.request.get(`${network.origin}/second/wp-admin/admin-ajax.php?action=rest-nonce`);
    const headers = { 'X-WP-Nonce': await nonce.text() };
    const url = (path: string) => `${network.origin}${path}wp-json/self-assessment/v1/positions/gardener`;
    const { revision } = (await (await page.request.get(url('/second/'), { headers })).json()) as { revision: string };
    const data = { text: GARDENER.replace('1.0.0', '2.0.0'), revision };
    expect((await page.request.put(url('/'), { headers, data })).status()).toBe(403);
    expect((await page.request.put(url('/second/'), { headers, data })).status()).toBe(200);
    expect([published(''), published('sites/2/')]).toEqual([GARDENER, data.text]);
    await page.goto(`${network.origin}${EDIT}`);
    await page.getByText('not allowed to access this page').waitFor();
    network.setRole('author', 'author', '/second/');
  });

  it('loses the documents of all sites with the plugin', () => {
    publishOnBoth();
    expect(stored().filter((file) => file.endsWith('/gardener.json')).length).toBe(2);
    network.deletePlugin();
    expect(stored()).toEqual([]);
  });

  it('finds no complaint of PHP in the log', () => {
    expect(network.complaints()).toEqual([]);
  });
});
