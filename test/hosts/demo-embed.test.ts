import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SelfAssessmentElement } from '../../src/self-assessment.js';
import { htmlBlocks } from './frameworks/recipes.js';
import { Applicant } from './support/applicant.js';
import { type BuiltDemo, serveBuiltDemo } from './support/built-demo.js';
import { launchChromium, takePictures, visit } from './support/visit.js';

let demo: BuiltDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([serveBuiltDemo(), launchChromium()]);
});
afterAll(() => Promise.all([demo.close(), browser.close()]));

describe('the page for frames', () => {
  it.each([
    ['', 'scs-product-owner-container', 'en'],
    ['?lang=de', 'scs-product-owner-container', 'de'],
    ['?position=scs-community-manager&lang=de', 'scs-community-manager', 'de'],
    ['?position=SCS-community-manager&lang=fr', 'scs-product-owner-container', 'en'],
    ['?position=positions/scs-community-manager.json', 'scs-product-owner-container', 'en'],
    ['?position=https://example.org/x.json&src=x.json&email=x@example.org', 'scs-product-owner-container', 'en'],
    ['?lang=%22%3E%3Cimg%20src%3Dx%3E&position=%5D', 'scs-product-owner-container', 'en'],
  ] as const)('with the query "%s" shows %s in %s', async (query, id, language) => {
    const { page, problems, close } = await visit(browser, `${demo.url}/embed.html${query}`);
    const element = page.locator('self-assessment');
    expect(await element.evaluate((element: SelfAssessmentElement) => element.position?.id)).toBe(id);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const person = new Applicant(element, language);
    await element.getByText(person.words.apply).click();
    expect(await person.mail()).toMatch('mailto:jobs-scs@osb-alliance.com?');
    expect(problems).toEqual([]);
    await close();
  });

  it('says without script how to apply, in both languages', async () => {
    const { page, close } = await visit(browser, `${demo.url}/embed.html`, { javaScript: false });
    for (const name of await page.getByRole('link').all()) expect(await name.isVisible()).toBe(true);
    expect(await page.getByRole('link').count()).toBe(2);
    await close();
  });
});

describe('a page with the frame', () => {
  it('gives it the height that it asks for', async () => {
    const { page, problems, close } = await visit(browser, `${demo.url}/pages/iframe.html`);
    const frame = frameOf(page);
    const person = new Applicant(frame.locator('self-assessment'), 'de');
    await expectHeight(page, frame);
    const before = await height(page);
    await person.reachSummary();
    expect(await person.step()).toBe('summary');
    await expectHeight(page, frame);
    expect(await height(page)).toBeGreaterThan(before);
    await takePictures(page, 'demo-iframe', [1280]);
    await page.setViewportSize({ width: 360, height: 640 });
    await expectHeight(page, frame);
    expect(problems).toEqual([]);
    await close();
  });

  it('lets it open the mail program, copy and download', async () => {
    const { page, problems, close } = await visit(browser, `${demo.url}/pages/iframe.html`);
    const element = frameOf(page).locator('self-assessment');
    const person = new Applicant(element, 'de');
    await element.getByText(person.words.apply).click();

    const launched = page.waitForEvent('console', (message) => message.text().startsWith('Launched external handler'));
    await element.getByRole('link', { name: person.words.openMail }).click({ noWaitAfter: true });
    expect((await launched).text()).toContain('mailto:jobs-scs@osb-alliance.com');

    await person.press('Betreff und Text kopieren');
    await element.getByText('Betreff und Text kopiert').waitFor();

    const download = page.waitForEvent('download');
    await element.getByRole('button', { name: '.eml' }).click();
    expect((await download).suggestedFilename()).toBe('scs-iac-architect.eml');
    expect(problems.filter((problem) => !problem.startsWith('mailto:'))).toEqual([]);
    await close();
  });

  it('shows the lines to paste as it has them itself', async () => {
    const { page, close } = await visit(browser, `${demo.url}/pages/iframe.html`);
    const lines = await page.locator('pre').innerText();
    await page.setContent(lines);
    await expectHeight(page, frameOf(page));
    expect(page.frames()[1]?.url()).toContain(`${demo.url}/embed.html?position=scs-iac-architect`);
    await close();
  });

  it('is what the instructions say to paste', async () => {
    const { page, close } = await visit(browser, `${demo.url}/pages/iframe.html`);
    const attributes = () =>
      page.locator('iframe').evaluate((frame) => [...frame.attributes].map(({ name, value }) => [name, value]));
    const shown = await attributes();
    const [lines = ''] = htmlBlocks('integrations/frames.md');
    await page.setContent(lines.replace('https://www.example.org/self-assessment', demo.url));
    await expectHeight(page, frameOf(page));
    const others = (all: string[][]) => all.filter(([name]) => name !== 'src' && name !== 'style');
    expect(others(await attributes())).toEqual(others(shown));
    await close();
  });
});

function frameOf(page: Page): Frame {
  const [, frame] = page.frames();
  if (!frame) throw new Error('There is no frame.');
  return frame;
}

const height = async (page: Page): Promise<number> => (await page.locator('iframe').boundingBox())?.height ?? 0;

/** That the frame comes to be as high as what is in it. */
async function expectHeight(page: Page, frame: Frame): Promise<void> {
  await frame.waitForFunction(() => document.querySelector('self-assessment')?.shadowRoot);
  await expect
    .poll(async () => (await height(page)) - (await frame.evaluate(() => Math.ceil(document.body.offsetHeight))))
    .toBeLessThanOrEqual(1);
  await expect.poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
}
