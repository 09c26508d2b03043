import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../support/words.js';
import { ensurePackages } from '../../support/debian-packages.js';
import { launchChromium, visit, type Visit } from '../support/visit.js';
import { PACKAGES } from './installation.js';
import { visitAs } from './log-in.js';
import { startWordPress, type WordPress } from './wordpress.js';

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

  it('loses the documents of all sites with the plugin', () => {
    const main = `${network.files}/wp-content/uploads/self-assessment`;
    mkdirSync(main, { recursive: true });
    writeFileSync(`${main}/own.json`, OWN);
    expect(stored().filter((file) => file.endsWith('.json')).length).toBe(2);
    network.deletePlugin();
    expect(stored()).toEqual([]);
  });

  it('finds no complaint of PHP in the log', () => {
    expect(network.complaints()).toEqual([]);
  });
});
