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

describe('the editor', () => {
  it('in one file runs from the disk without a network, and has its drafts again', async () => {
    for (const [name, browser] of browsers) {
      const { page, problems, close } = await visit(browser, FILE);
      await page.context().setOffline(true);
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await write(page);
      const reloaded = page.waitForEvent('load');
      // In the same task as the last word: a reload must not lose it.
      await page.getByRole('textbox', { name: 'Question 1, level 0' }).evaluate((field: HTMLTextAreaElement) => {
        field.value = 'I have not grown anything yet.';
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        location.reload();
      });
      await reloaded;
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await page.getByRole('button', { name: 'Go on: Gardener' }).click();
      expect(await page.getByRole('textbox', { name: 'Question 1, level 0' }).inputValue(), name).toBe(
        'I have not grown anything yet.',
      );
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
