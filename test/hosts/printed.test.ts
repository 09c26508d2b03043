import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ELEMENT, page as html } from './pages/html.js';
import { type Site, startSite } from './pages/site.js';
import { Applicant } from './support/applicant.js';
import { ensurePackages } from '../support/debian-packages.js';
import { PAPER_PACKAGES, printAtOnce, putOnPaper } from './support/paper.js';
import { launchChromium } from './support/visit.js';

const TEXT = `<p>${'Words of the page. '.repeat(60)}</p>`;

/** Pages that would cut off, move, narrow or darken what is printed within them. */
const PAGES: Readonly<Record<string, string>> = {
  'in the middle of a plain page': html({ body: TEXT + ELEMENT + TEXT }),
  'in boxes that scroll, turn, narrow and cut off': html({
    css: `body { display: flex; flex-direction: column; height: 100vh; overflow: hidden; margin: 0 }
      header, .bar { position: fixed; inset: auto 0 0; background: red; pointer-events: none }
      main { display: grid; grid-template-columns: 1fr 2fr; height: 500px; overflow: auto; contain: paint;
        transform: rotate(2deg) }
      .box { float: left; width: 60%; max-height: 400px; padding: 3em; overflow: hidden; columns: 2; opacity: 0.5;
        position: relative; transform: scale(0.8); background: #024; color: #fff }`,
    body: `<aside>${TEXT}</aside><div><div class="box">${TEXT}${ELEMENT}</div></div><div class="bar">Cookies?</div>`,
  }),
  'on a dark page': html({
    css: ':root { color-scheme: dark; background: #112; color: #eef }',
    body: TEXT + ELEMENT + TEXT,
  }),
};

const isReadable = ensurePackages(...PAPER_PACKAGES);

describe.skipIf(!isReadable)('a summary on paper', () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launchChromium()]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), browser.close()]);
  });

  async function reachSummary(content: string): Promise<{ page: Page; applicant: Applicant }> {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.addInitScript(printAtOnce);
    await page.goto(site.page(content));
    const applicant = new Applicant(page.locator('self-assessment'), 'en');
    await applicant.press(applicant.words.start);
    await applicant.element.getByRole('radio').nth(1).check();
    await applicant.element.getByText(applicant.words.example).first().click();
    await applicant.element.locator('.example textarea').fill('My own example');
    while ((await applicant.step()) === 'question') await applicant.answer(1);
    await applicant.press(applicant.words.showSummary);
    return { page, applicant };
  }

  it.each(Object.entries(PAGES))('is whole and alone there, %s', async (_name, content) => {
    const { page, applicant } = await reachSummary(content);
    const titles = await applicant.element.locator('.point-title').allTextContents();
    expect(titles.length).toBeGreaterThan(10);
    await applicant.press(applicant.words.print);
    const { text, sheets, right, light } = await putOnPaper(page);
    const parts = [applicant.words.summary, 'My own example', 'What there is to do', 'What the position offers'];
    for (const part of [...titles, ...parts]) expect(text).toContain(part.replace(/\s+/g, ' ').trim());
    const { print: printIt, downloadText, copyLink, openMail, apply } = applicant.words;
    for (const other of ['Words of the page', 'Cookies?', printIt, downloadText, copyLink, openMail, apply])
      expect(text).not.toContain(other);
    expect(right).toBeLessThan(1);
    expect(sheets, 'points may go on, on the next sheet').toBeLessThanOrEqual(6);
    expect(light, 'the paper stays white').toBeGreaterThan(200);
    await page.close();
  });

  it('is unfolded in the print of the whole page, and folded again after it', async () => {
    const { page, applicant } = await reachSummary(PAGES['in the middle of a plain page'] ?? '');
    const isOpen = (details: HTMLDetailsElement[]) => details.map(({ open }) => open);
    const folded = applicant.element.locator('.summary details');
    const before = await folded.evaluateAll(isOpen);
    expect(before).toContain(false);
    const { text } = await putOnPaper(page);
    for (const part of ['Words of the page', 'My own example', 'What the position offers'])
      expect(text).toContain(part);
    await page.mouse.move(5, 5);
    await expect.poll(() => folded.evaluateAll(isOpen)).toEqual(before);
    await page.close();
  });
});
