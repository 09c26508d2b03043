import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { available } from '../../scripts/browsers.mjs';
import { CHROMIUM_FLAGS } from '../support/chromium.mjs';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { en } from '../support/words.js';
import { page as html } from './pages/html.js';
import { type Site, startSite } from './pages/site.js';

const START = '[part~=primary]';
const EXAMPLE = '.example textarea';
const DRAFT = 'textarea[data-focus=draft]';

/** With puppeteer, because Playwright does not go on with a page whose process has ended. */
describe('a tab whose process ends without a word', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let devTools: CDPSession;

  beforeAll(async () => {
    const executablePath = available().chromium ?? '';
    [site, browser] = await Promise.all([startSite(), puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS })]);
  });
  afterAll(async () => {
    await Promise.all([site.close(), browser.close()]);
  });
  beforeEach(async () => {
    page = await (await browser.createBrowserContext()).newPage();
    devTools = await page.createCDPSession();
  });
  afterEach(() => page.browserContext().close());

  const open = (position: unknown) =>
    page.goto(
      site.page(
        html({
          body: `<self-assessment><script type="application/json">${JSON.stringify(position)}</script></self-assessment>`,
        }),
      ),
    );
  const locate = (selector: string) => page.locator(`self-assessment >>> ${selector}`);
  const click = (selector: string) => locate(selector).click();
  const press = (name: string) =>
    page.locator(`self-assessment >>> ::-p-aria([name="${name}"][role="button"])`).click();
  const valueOf = (selector: string) =>
    page.$eval(`self-assessment >>> ${selector}`, (field) => (field as HTMLTextAreaElement).value);
  const answers = () =>
    page.$eval('self-assessment', (element) => (element as HTMLElement & { answers: object }).answers);

  /** Writes and stays in the field. */
  async function write(selector: string, text: string): Promise<void> {
    await click(selector);
    await page.keyboard.type(text);
  }

  /** As phones do with a page behind the mail program: no event tells of it. */
  async function kill(): Promise<void> {
    const ended = new Promise((resolve) => page.once('error', resolve));
    // It cannot answer any more.
    devTools.send('Page.crash').catch(() => undefined);
    await ended;
    await page.reload();
  }

  it('keeps an answer from the moment of the click', async () => {
    await open(orchard);
    await click(START);
    await click('.option:nth-child(2) input');
    const before = await answers();
    expect(Object.keys(before)).toEqual(['planting']);
    await kill();
    expect(await answers()).toEqual(before);
    await press(en.resume);
    expect(await page.$eval('self-assessment >>> .option:nth-child(2) input', (radio) => radio.checked)).toBe(true);
  });

  it('keeps an example to the last letter', async () => {
    await open(orchard);
    await click(START);
    await click('.option:nth-child(2) input');
    await click('.example summary');
    await write(EXAMPLE, 'Twelve trees, 2024');
    await kill();
    await press(en.resume);
    expect(await valueOf(EXAMPLE)).toBe('Twelve trees, 2024');
  });

  it('keeps the draft to the last letter', async () => {
    await open(orchard);
    await click(START);
    await click('.option:nth-child(2) input');
    await press(en.summaryNow);
    await write(DRAFT, 'My own words. ');
    const draft = await valueOf(DRAFT);
    expect(draft).toContain('My own words. ');
    await kill();
    await press(en.resume);
    expect(await valueOf(DRAFT)).toBe(draft);
  });

  it('keeps what was said to one of several positions, or to all of them', async () => {
    await open([orchard, vineyard]);
    await press(en.startAll);
    await click('.option:nth-child(2) input');
    const before = await answers();
    expect(Object.keys(before)).toHaveLength(1);
    await kill();
    await press(en.resume);
    expect(await answers()).toEqual(before);
    await press(en.next);
    await click('.option:nth-child(1) input');
    const all = await answers();
    await kill();
    expect(await answers()).toEqual(all);
  });
});
