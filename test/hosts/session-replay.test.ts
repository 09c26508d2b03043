import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { page as html } from './pages/html.js';
import { type Site, startSite } from './pages/site.js';
import { Applicant } from './support/applicant.js';
import { launchChromium } from './support/visit.js';

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchChromium()]);
  page = await browser.newPage();
  const rrweb = readFileSync('node_modules/rrweb/dist/rrweb.umd.min.cjs', 'utf8');
  site.put('/rrweb.js', { content: rrweb, type: 'text/javascript' });
});
afterAll(async () => {
  await Promise.all([site.close(), browser.close()]);
});

it('a recorder of sessions with its defaults sees neither answers nor examples, draft and result', async () => {
  const head = `<script src="/rrweb.js"></script><script>
    var recorded = []; rrweb.record({ emit: (event) => recorded.push(event) })</script>`;
  await page.goto(site.page(html({ head, body: '<label>Ours <input></label><self-assessment></self-assessment>' })));
  await page.locator('label input').first().fill('typed outside');
  const applicant = new Applicant(page.locator('self-assessment'), 'en');
  await applicant.press(applicant.words.start);
  const question = await applicant.heading();
  await applicant.element.getByRole('radio').nth(1).check();
  await applicant.element.getByText(applicant.words.example).first().click();
  await applicant.element.locator('.example textarea').fill('My own example');
  await applicant.press(applicant.words.summaryNow);
  await applicant.element.locator('textarea[data-focus=draft]').fill('My own draft');
  const heading = await applicant.heading();
  const recording = await page.evaluate<string>('JSON.stringify(recorded)');
  expect(recording).toContain('typed outside');
  expect(recording).toContain('rr-block');
  for (const own of [question, 'My own example', 'My own draft', heading, '"isChecked":true'])
    expect(recording).not.toContain(own);
});

it('each mark that the texts for privacy notices name is there', async () => {
  const text = readFileSync('integrations/privacy-and-accessibility.md', 'utf8');
  const [line = ''] = text.match(/.*`rr-block`.*/) ?? [];
  const named = [...line.matchAll(/`([a-z-]+)(?:="([a-z]+)")?` \(/g)].map(([, name, value]) =>
    value ? `[${name}=${value}]` : name?.startsWith('data-') ? `[${name}]` : `.${name}`,
  );
  expect(named.length).toBeGreaterThan(12);
  await page.goto(site.page(html()));
  await page.locator('self-assessment').getByRole('button').first().waitFor();
  expect(await page.locator(`self-assessment .root${named.join('')}`).count()).toBe(1);
});
