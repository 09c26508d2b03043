import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Applicant } from './support/applicant.js';
import { type BuiltDemo, serveBuiltDemo } from './support/built-demo.js';
import { launchChromium, takePictures, visit } from './support/visit.js';

let demo: BuiltDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([serveBuiltDemo(), launchChromium()]);
});
afterAll(() => Promise.all([demo.close(), browser.close()]));

/** Opens a page, does something on it, and expects that nothing went wrong. */
async function on(name: string, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems, close } = await visit(browser, `${demo.url}/pages/${name}.html`);
  await act(page);
  await takePictures(page, `demo-page-${name}`, [900, 320]);
  expect(problems).toEqual([]);
  await close();
}

/** Answers two questions, asks for the summary and expects a mail. */
async function use(person: Applicant): Promise<void> {
  expect(await person.step()).toBe('intro');
  await person.press(person.words.start);
  await person.answer(2);
  await person.answer(2);
  expect(Object.keys(await person.answers())).toHaveLength(2);
  await person.press(person.words.summaryNow);
  expect(await person.step()).toBe('summary');
  expect(await person.mail()).toMatch('mailto:jobs-scs@osb-alliance.com?');
}

const first = (page: Page, language: 'en' | 'de') => new Applicant(page.locator('self-assessment').first(), language);

describe('the small pages', () => {
  it.each([
    ['strict-csp', 'en'],
    ['hostile-css', 'de'],
    ['narrow-column', 'de'],
    ['dark-host', 'en'],
    ['right-to-left', 'en'],
    ['placeholder', 'de'],
  ] as const)('%s', (name, language) => on(name, (page) => use(first(page, language))));

  it('two-elements', () =>
    on('two-elements', async (page) => {
      const german = new Applicant(page.locator('#first'), 'de');
      const english = new Applicant(page.locator('#second'), 'en');
      await use(english);
      await use(german);
      expect(Object.keys(await german.answers())).not.toEqual(Object.keys(await english.answers()));
      expect(await english.step()).toBe('summary');
    }));

  it('late', () =>
    on('late', async (page) => {
      const person = first(page, 'en');
      for (const name of ['Insert', 'Show']) await page.getByRole('button', { name }).click();
      await person.press(person.words.start);
      await person.answer(1);
      const answers = await person.answers();
      const question = await person.heading();
      await page.getByRole('button', { name: 'Move' }).click();
      expect(await page.locator('#second > self-assessment').count()).toBe(1);
      expect(await person.answers()).toEqual(answers);
      expect(await person.heading()).toBe(question);
      await person.answer(1);
      expect(Object.keys(await person.answers())).toHaveLength(2);
    }));

  it('no-script', () =>
    on('no-script', async (page) => {
      const link = page.locator('self-assessment').getByRole('link');
      expect(await link.isVisible()).toBe(true);
      expect(await link.getAttribute('href')).toBe('mailto:jobs-scs@osb-alliance.com');
    }));

  it('dark-host: follows the page', () =>
    on('dark-host', async (page) => {
      const surface = await page
        .locator('self-assessment .root')
        .evaluate((root) => getComputedStyle(root).backgroundColor);
      const [red = 255, green = 255, blue = 255] = (surface.match(/\d+/g) ?? []).map(Number);
      expect(Math.max(red, green, blue)).toBeLessThan(64);
    }));

  it('narrow-column: stays in it', () =>
    on('narrow-column', async (page) => {
      const person = first(page, 'de');
      await person.reachSummary();
      const column = page.locator('aside');
      expect(await column.evaluate((column) => column.scrollWidth)).toBe(270);
    }));

  it('are all on their list', () =>
    on('index', async (page) => {
      const files = readdirSync(`${demo.folder}/pages`).filter((file) => file !== 'index.html');
      const links = await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(links.sort()).toEqual(['../looks.html', ...files].sort());
    }));
});
