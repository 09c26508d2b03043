import axe, { type AxeResults } from 'axe-core';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensurePackages } from '../../support/debian-packages.js';
import { minimal } from '../../unit/support/documents/minimal.js';
import { PAPER_PACKAGES, printAtOnce, putOnPaper } from '../support/paper.js';
import { launchChromium, takePictures, type Visit } from '../support/visit.js';
import { block, canvas } from './canvas.js';
import { PACKAGES } from './installation.js';
import { visitAs } from './log-in.js';
import { startWordPress, type WordPress } from './wordpress.js';

const LIST = '/wp-admin/options-general.php?page=self-assessment';
const NEW = `${LIST}&view=edit`;
const EDIT = `${NEW}&position=gardener`;
const STEPS = {
  en_US: ['Posting', 'Plan', 'Write', 'Try out', 'Hand over'],
  de_DE: ['Ausschreibung', 'Fragen planen', 'Schreiben', 'Ausprobieren', 'Übergeben'],
} as const;

/** What wp-admin needs: it prints scripts and styles into its pages, and shows pictures of users that lie elsewhere. */
const NEEDED = `default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';
  img-src 'self' data: http://*.gravatar.com; font-src 'self' data:; frame-src 'self' blob:; object-src 'none';
  base-uri 'self'; form-action 'self'`.replace(/\s+/g, ' ');
/** What we keep to. */
const STRICT = `default-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script';
  trusted-types lit-html`.replace(/\s+/g, ' ');

/** The oldest version that the plugin works with, and the newest one. */
describe.skipIf(!ensurePackages(...PACKAGES, ...PAPER_PACKAGES)).each([
  ['6.1', ''],
  ['7.1', 'sid'],
] as const)('the screens of the editor in WordPress %s', (version, suite) => {
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
    writeFileSync(`${folder}/gardener.json`, JSON.stringify(minimal(), null, 2));
  });
  afterEach(async () => {
    await seen?.close();
    rmSync(`${site.files}/wp-content/mu-plugins`, { recursive: true, force: true });
    site.setLocale('en_US');
    site.forget();
  });

  function setPolicies(policies: Readonly<Record<string, string>>): void {
    const folder = `${site.files}/wp-content/mu-plugins`;
    mkdirSync(folder, { recursive: true });
    const headers = Object.entries(policies).map(([name, policy]) => `header( "${name}: ${policy}" );`);
    writeFileSync(`${folder}/policies.php`, `<?php ${headers.join(' ')}`);
  }
  async function open(path: string): Promise<Page> {
    seen = await visitAs('editor', path, site, browser);
    return seen.page;
  }
  const step = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^\\d ${name}`) }).click();
  const heading = (page: Page) => page.locator('self-assessment-editor').getByRole('heading').first();

  describe.each(['en_US', 'de_DE'] as const)('in %s', (locale) => {
    it.each([1280, 768, 320])(
      'have nothing that axe complains about on %i pixels, nor anything cut off',
      async (width) => {
        site.setLocale(locale);
        const page = await open(EDIT);
        await page.setViewportSize({ width, height: 900 });
        await heading(page).waitFor();
        await page.evaluate(axe.source);
        for (const name of STEPS[locale]) {
          await step(page, name);
          await page.locator('[aria-current=step]', { hasText: name }).waitFor();
          await expectAccessible(page, name);
          await takePictures(page, `screen-${version}-${locale}-${name}`, [width]);
        }
        await page.goto(`${site.origin}${NEW}`);
        await heading(page).waitFor();
        await page.evaluate(axe.source);
        await expectAccessible(page, 'start');
      },
    );
  });

  it('keep to a strict policy: none of our scripts and styles breaks it', async () => {
    setPolicies({ 'Content-Security-Policy': NEEDED, 'Content-Security-Policy-Report-Only': STRICT });
    const page = await open('/wp-admin/profile.php');
    const ours: string[] = [];
    const theirs: string[] = [];
    await page.exposeBinding('tell', (_source, { enforced, by, what }: Violation) => {
      const list = enforced || /self-assessment/.test(`${by} ${what}`) ? ours : theirs;
      list.push(`${by}: ${what}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { disposition, sourceFile, blockedURI, effectiveDirective, sample } = event;
        const what = `${effectiveDirective} ${blockedURI} ${sample}`;
        const { tell } = window as unknown as { tell: (violation: Violation) => void };
        tell({ enforced: disposition === 'enforce', by: sourceFile, what });
      });
    });

    const inline = page.locator('.wrap [style], script[id^="self-assessment"]:not([src])');
    await page.goto(`${site.origin}${EDIT}`);
    await heading(page).waitFor();
    expect(await inline.count()).toBe(0);
    for (const name of STEPS.en_US) await step(page, name);
    await step(page, 'Write');
    await page.getByLabel('Question 1, English', { exact: true }).fill('Which plants have you grown?');
    await page
      .getByRole('button', { name: /^Publish$/ })
      .first()
      .click();
    await page.getByRole('status').getByText('Saved.').waitFor();

    await page.goto(`${site.origin}${LIST}`);
    const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(/^Line 1, column 2: /).waitFor();
    expect(await inline.count()).toBe(0);
    await page.getByRole('link', { name: 'Preview of “Gardener”' }).click();
    await page.locator('self-assessment').getByRole('button').first().waitFor();
    expect(theirs, 'the policy is there').not.toEqual([]);
    expect(ours).toEqual([]);
  });

  it('show the block under the policy that wp-admin itself needs', async () => {
    // The libraries of the older one make functions of texts.
    const policy = version === '6.1' ? NEEDED.replace("'unsafe-inline'", "'unsafe-inline' 'unsafe-eval'") : NEEDED;
    setPolicies({ 'Content-Security-Policy': policy });
    const content = '<!-- wp:self-assessment/self-assessment {"position":"gardener"} /-->';
    const { id } = site.save({ as: 'author', slug: 'a-job', content });
    const page = await open(`/wp-admin/post.php?post=${id}&action=edit`);
    await block(await canvas(page))
      .getByRole('heading', { name: 'Gardener' })
      .waitFor();
    expect(seen?.problems.filter((problem) => /Content Security Policy/.test(problem))).toEqual([]);
  });

  it('are printed alone, by the button and by the menu of the browser', async () => {
    const page = await open('/wp-admin/profile.php');
    await page.addInitScript(printAtOnce);
    await page.goto(`${site.origin}${EDIT}`);
    await heading(page).waitFor();
    const byMenu = await putOnPaper(page);
    await step(page, 'Hand over');
    await page.getByRole('button', { name: 'Print to read and correct' }).click();
    const byButton = await putOnPaper(page);
    for (const [how, { text, right, light }] of Object.entries({ byMenu, byButton })) {
      for (const part of ['What have you grown?', 'Was haben Sie', 'Question 2']) expect(text, how).toContain(part);
      for (const part of ['Dashboard', 'Howdy', 'All positions', 'Thank you for creating'])
        expect(text, how).not.toContain(part);
      expect(right, how).toBeLessThan(1);
      expect(light, how).toBeGreaterThan(200);
    }
  });

  it('have nothing to complain about', () => {
    expect(site.complaints()).toEqual([]);
  });
});

/** What a page does against its policy. */
interface Violation {
  readonly enforced: boolean;
  /** The script, or the page. */
  readonly by: string;
  readonly what: string;
}

/** Within what we put there: the menus around are those of WordPress. */
async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run('#wpbody .wrap')`);
  expect(violations, where).toEqual([]);
  const sideways = await page.evaluate(() => document.body.scrollWidth - document.documentElement.clientWidth);
  expect(sideways, where).toBeLessThanOrEqual(0);
}
