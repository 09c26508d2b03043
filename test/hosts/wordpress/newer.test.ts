import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../support/words.js';
import { minimal } from '../../unit/support/documents/minimal.js';
import { ensurePackages } from '../../support/debian-packages.js';
import { launchChromium, takePictures, visit, type Visit } from '../support/visit.js';
import { PACKAGES } from './installation.js';
import { visitAs } from './log-in.js';
import { startWordPress, type WordPress } from './wordpress.js';

/** What other tests show of the oldest version holds for newer ones, too, where they meet the plugin. */
describe.skipIf(!ensurePackages(...PACKAGES)).each([
  ['6.8', 'trixie'],
  ['7.1', 'sid'],
] as const)('WordPress %s', (version, suite) => {
  let site: WordPress;
  let browser: Browser;
  let seen: Visit | undefined;

  beforeAll(async () => {
    browser = await launchChromium();
    site = await startWordPress('dist/self-assessment-wordpress.zip', { suite });
    return async () => {
      await browser.close();
      await site.stop();
    };
  });
  afterEach(async () => {
    await seen?.close();
  });

  it('lets an editor add a position, and a visitor answer it', async () => {
    expect(site.version).toContain(`${version}.`);
    seen = await visitAs('editor', '/wp-admin/options-general.php?page=self-assessment', site, browser);
    const { page } = seen;
    const file = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.locator('input[type=file]').setInputFiles(file('{'));
    await page.getByText(/^Line 1, column 2: /).waitFor();
    await page.locator('input[type=file]').setInputFiles(file(JSON.stringify(minimal())));
    await page.getByText('This file can be added.').waitFor();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('status').getByText('“Gardener” was added.').waitFor();
    await takePictures(page, `settings-${version}`);

    const content = '<!-- wp:self-assessment/self-assessment {"position":"gardener"} /-->';
    const visitor = await visit(browser, site.save({ as: 'author', slug: 'job', content }).url);
    await visitor.page.getByRole('button', { name: WORDS.en.start, exact: true }).click();
    await visitor.page.getByRole('radio').first().waitFor();
    await takePictures(visitor.page, `page-${version}`);
    expect(visitor.problems).toEqual([]);
    await visitor.close();
  });

  it('has nothing to complain about', () => {
    expect(site.complaints()).toEqual([]);
  });
});
