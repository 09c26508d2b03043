import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDemo, serveBuiltDemo } from './support/built-demo.js';
import { launchChromium, launchFirefox, takePictures, visit } from './support/visit.js';

const FILE = pathToFileURL('dist/editor.html').href;

let demo: BuiltDemo;
let browsers: readonly (readonly [name: string, browser: Browser])[];
beforeAll(async () => {
  const [built, chromium, firefox] = await Promise.all([serveBuiltDemo(), launchChromium(), launchFirefox()]);
  demo = built;
  browsers = [
    ['Chromium', chromium],
    ['Firefox', firefox],
  ];
});
afterAll(() => Promise.all([demo.close(), ...browsers.map(([, browser]) => browser.close())]));

/** From an empty start to three questions of a pasted posting, one of them written. */
async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin with a posting' }).click();
  await page
    .getByLabel('Paste the text of your posting')
    .fill('- Growing plants\n- Advising customers\n- Keeping accounts');
  await page.getByRole('button', { name: 'Take over these lines: 3' }).click();
  await page.getByLabel('Title, English').fill('Gardener');
  await page.getByRole('button', { name: /^\d Write/ }).click();
  await page.getByLabel('Question 1, English').fill('What have you grown?');
  await page.locator('self-assessment').getByRole('heading', { name: 'What have you grown?' }).waitFor();
}

/** The least spacing that text must bear, WCAG 1.4.12, as user style sheets set it. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/** The names of the fields whose text does not fit in. */
const cutOff = (page: Page): Promise<string[]> =>
  page
    .getByRole('textbox')
    .evaluateAll((fields) =>
      fields
        .filter((field) => field.matches('textarea[data-field]') && field.scrollHeight > field.clientHeight + 1)
        .map((field) => field.getAttribute('aria-label') ?? '?'),
    );

describe('the editor', () => {
  it('in one file runs from the disk without a network, and has its drafts again', async () => {
    for (const [name, browser] of browsers) {
      const { page, problems, close } = await visit(browser, FILE);
      await page.context().setOffline(true);
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await write(page);
      const reloaded = page.waitForEvent('load');
      // In the same task as the last word: a reload must not lose it.
      await page.getByLabel('Question 1, level 0').evaluate((field: HTMLTextAreaElement) => {
        field.value = 'I have not grown anything yet.';
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        location.reload();
      });
      await reloaded;
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await page.getByRole('button', { name: 'Go on: Gardener' }).click();
      expect(await page.getByLabel('Question 1, level 0').inputValue(), name).toBe('I have not grown anything yet.');
      // The page itself is what a reload asks for.
      expect(problems.filter((problem) => problem !== FILE)).toEqual([]);
      await close();
    }
  });

  it('runs under a strict policy, with Trusted Types, and sends nothing', async () => {
    for (const [name, browser] of browsers) {
      const { page, problems, close } = await visit(browser, `${demo.url}/editor.html?lang=en`);
      await page.addInitScript(() => {
        Reflect.deleteProperty(window, 'showOpenFilePicker');
        Reflect.deleteProperty(window, 'showSaveFilePicker');
      });
      await page.reload();
      await write(page);
      await takePictures(page, 'editor-write');
      await page.getByRole('button', { name: /Hand over/ }).click();
      // Chromium asks where to save unless it cannot; who drives Firefox hears nothing of downloads.
      if (name === 'Chromium') {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Save unfinished' }).click();
        expect((await download).suggestedFilename()).toBe('gardener.json');
      }
      expect(problems).toEqual([]);
      await close();
    }
  });

  it('can be used as people set their browser: forced colours, less motion, wide text on 320 pixels', async () => {
    const [[, browser] = []] = browsers;
    if (!browser) throw new Error('There is no browser.');
    const { page, problems, close } = await visit(browser, `${demo.url}/editor.html?lang=en`);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const border = (name: RegExp) =>
      page.getByRole('button', { name }).evaluate((button) => getComputedStyle(button).borderTopWidth);
    expect(await border(/^Begin with/)).toBe('2px');
    await write(page);
    expect(await border(/^3 Write/), 'where somebody is').toBe('2px');
    expect(await border(/^2 Plan/)).toBe('1px');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 720 });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.querySelector('self-assessment-editor')?.shadowRoot?.adoptedStyleSheets.push(sheet);
    }, TEXT_SPACING);
    for (const step of ['Posting', 'Plan', 'Write', 'Try out', 'Hand over']) {
      await page.getByRole('button', { name: new RegExp(`^\\d ${step}`) }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), step).toBe(320);
      expect(await cutOff(page), step).toEqual([]);
    }
    expect(problems).toEqual([]);
    await close();
  });

  it('opens the positions of the demo', async () => {
    const [[, browser] = []] = browsers;
    if (!browser) throw new Error('There is no browser.');
    const { page, problems, close } = await visit(browser, `${demo.url}/index.html`);
    await page.getByRole('link', { name: 'Write a self-assessment for a position of your own' }).click();
    await page.getByRole('button', { name: 'SCS Site Reliability Engineer' }).click();
    await page.getByRole('button', { name: /^\d Write/ }).click();
    await page
      .getByRole('heading', { name: /^Question 1/ })
      .first()
      .waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
