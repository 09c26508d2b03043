import axe, { type AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleWords } from '../../demo/posting/example-words.js';
import { fillPage, fillPageOfAll } from '../../demo/posting/page.js';
import { allPositionsFile, LANGUAGES, pageFile, readPositions } from '../../demo/posting/positions.js';
import { pageWords } from '../../demo/posting/words.js';
import { inLanguage } from '../../src/model/document/text.js';
import type { SelfAssessmentElement } from '../../src/self-assessment.js';
import { WORDS } from '../support/words.js';
import { Applicant } from './support/applicant.js';
import { type BuiltDemo, serveBuiltDemo } from './support/built-demo.js';
import { launchChromium, takePictures, visit } from './support/visit.js';

const positions = readPositions();
const [builtIn] = positions;
if (!builtIn) throw new Error('The demo has no position.');
const pages = positions.flatMap((shown) => LANGUAGES.map((language) => ({ shown, language, id: shown.id })));

let demo: BuiltDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([serveBuiltDemo(), launchChromium()]);
});
afterAll(() => Promise.all([demo.close(), browser.close()]));

const applicant = (page: Page, language: 'en' | 'de') => new Applicant(page.locator('self-assessment'), language);

describe('the page of a position', () => {
  it.each(pages)('$id in $language reads and applies without script', async ({ shown, language }) => {
    const { page, problems, close } = await visit(browser, `${demo.url}/${pageFile(shown, language)}`, {
      javaScript: false,
    });
    const { title, posting, application } = shown.position;
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(inLanguage(title, language));
    for (const { text } of [...posting.expectations, ...(posting.duties ?? []), ...(posting.offers ?? [])]) {
      expect(await page.getByText(inLanguage(text, language), { exact: true }).isVisible()).toBe(true);
    }
    for (const name of application.contacts ?? []) {
      expect(await page.getByText(name).filter({ visible: true }).count()).toBe(1);
    }
    const subject = encodeURIComponent(inLanguage(application.subject, language)).slice(0, 20);
    const links = await page.getByRole('link', { name: exampleWords[language].writeMail, exact: true }).all();
    expect(links).toHaveLength(2);
    for (const link of links) {
      expect(await link.getAttribute('href')).toMatch(`mailto:${application.email}?subject=${subject}`);
    }
    expect(await page.locator('self-assessment').innerText()).toContain(application.email);

    const other = language === 'en' ? 'de' : 'en';
    await page.getByRole('link', { name: WORDS[language].otherLanguage }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(inLanguage(title, other));
    expect(problems).toEqual([]);
    await close();
  });

  // Every position, the languages in turns.
  it.each(pages.filter((_, index) => index % 4 === 0 || index % 4 === 3))(
    '$id in $language leads to a summary and a mail under its own policy, and fits into a phone',
    async ({ shown, language }) => {
      const { page, problems, close } = await visit(browser, `${demo.url}/${pageFile(shown, language)}`);
      expect(await page.locator('meta[http-equiv=Content-Security-Policy]').count()).toBe(1);
      const expectToFit = async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      };
      await takePictures(page, `demo-${shown.id}-${language}`, [1280, 768, 320]);
      await expectToFit();
      const person = applicant(page, language);
      await person.reachSummary();
      expect(await person.step()).toBe('summary');
      expect(await person.mail()).toMatch(`mailto:${shown.position.application.email}?subject=`);
      await takePictures(page, `demo-summary-${shown.id}-${language}`);
      await expectToFit();
      expect(problems).toEqual([]);
      await close();
    },
  );

  it('leads to all positions, in its language', async () => {
    const { page, close } = await visit(browser, `${demo.url}/index.de.html`);
    for (const shown of positions) {
      const title = inLanguage(shown.position.title, 'de');
      await page.getByRole('link', { name: title }).click();
      await page.waitForURL(`${demo.url}/${pageFile(shown, 'de')}`);
      expect(await page.getByRole('heading', { level: 1 }).first().innerText()).toBe(title);
    }
    await close();
  });

  it.each(LANGUAGES)('leads to one for all positions, answered once, in %s', async (language) => {
    const { page, problems, close } = await visit(browser, `${demo.url}/${pageFile(builtIn, language)}`);
    const person = applicant(page, language);
    const { whichPosition } = pageWords[language];
    await page.getByRole('link', { name: whichPosition }).click();
    await page.waitForURL(`${demo.url}/${allPositionsFile(language)}`);
    await takePictures(page, `demo-all-${language}`, [1280, 768, 320]);
    await person.press(person.words.startAll);
    while ((await person.step()) === 'question') await person.answer(2);
    await person.press(person.words.showSummary);
    for (const { position } of positions) {
      const title = inLanguage(position.title, language);
      expect(await person.element.getByRole('heading', { name: title, exact: true }).count()).toBe(1);
    }
    await takePictures(page, `demo-overview-${language}`, [1280, 768, 320]);
    await person.press(`${person.words.toSummary}: ${inLanguage(builtIn.position.title, language)}`);
    expect(await person.mail()).toMatch(`mailto:${builtIn.position.application.email}?subject=`);
    expect(problems).toEqual([]);
    await close();
  });

  it.each(LANGUAGES)('for all positions leads to each without script, in %s', async (language) => {
    const { page, problems, close } = await visit(browser, `${demo.url}/${allPositionsFile(language)}`, {
      javaScript: false,
    });
    expect(await page.locator('self-assessment').innerText()).toBe(pageWords[language].whichWithoutScript);
    for (const shown of positions) {
      const link = page.getByRole('link', { name: inLanguage(shown.position.title, language) });
      expect(await link.getAttribute('href')).toBe(pageFile(shown, language));
    }
    expect(problems).toEqual([]);
    await close();
  });

  it('is printed as what it is: the posting, with the summary of whoever has it, or what is shown of all positions', async () => {
    const { page, close } = await visit(browser, `${demo.url}/${allPositionsFile('en')}`);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await heading.isVisible()).toBe(true);
    for (const { position } of positions) {
      expect(await page.getByText(inLanguage(position.title, 'en')).filter({ visible: true }).count()).toBe(1);
    }
    await page.goto(`${demo.url}/${pageFile(builtIn, 'en')}`);
    expect(await heading.innerText()).toBe(inLanguage(builtIn.position.title, 'en'));
    const element = page.locator('self-assessment');
    expect(await element.isVisible()).toBe(false);
    await element.evaluate((element: SelfAssessmentElement) => element.show('summary'));
    await element.and(page.locator(':visible')).waitFor();
    await close();
  });

  it('switches its language in place and keeps the answers', async () => {
    const { page, problems, close } = await visit(browser, `${demo.url}/`);
    const english = applicant(page, 'en');
    await english.press(english.words.start);
    await english.answer(1);
    const answers = await english.answers();
    const question = await english.heading();

    await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).click();
    const german = applicant(page, 'de');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.title()).toContain(inLanguage(builtIn.position.title, 'de'));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(inLanguage(builtIn.position.title, 'de'));
    expect(page.url()).toBe(`${demo.url}/index.de.html`);
    expect(await page.locator(':focus').innerText()).toBe('English');
    expect(await german.step()).toBe('question');
    expect(await german.answers()).toEqual(answers);
    expect(await german.heading()).not.toBe(question);

    await page.reload();
    await german.press(german.words.resume);
    expect(await german.answers()).toEqual(answers);
    await page.getByRole('banner').getByRole('link', { name: 'English' }).press('Enter');
    expect(await english.heading()).toBe(question);
    expect(problems).toEqual([]);
    await close();
  });

  it('opens the other language in a tab of its own if asked to', async () => {
    const { page, close } = await visit(browser, `${demo.url}/`);
    const opened = page.context().waitForEvent('page');
    await page
      .getByRole('link', { name: 'Deutsch' })
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    const tab = await opened;
    await tab.waitForURL(`${demo.url}/index.de.html`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await close();
  });

  it('works from the disk', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    await page.goto(pathToFileURL(`${demo.folder}/scs-iac-architect.html`).href);
    const person = applicant(page, 'en');
    await person.press(person.words.start);
    await person.answer(1);
    await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).click();
    expect(Object.values(await person.answers())).toEqual([1]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    ['index.html', 'self-assessment.js'],
    ['scs-iac-architect.html', 'self-assessment-without-position.js'],
    ['positions.de.html', 'self-assessment-without-position.js'],
  ])('%s has the script that ships, %s', (page, name) => {
    expect(readFileSync(`${demo.folder}/${page}`, 'utf8')).toContain(`src="./${name}"`);
    const script = readFileSync(`${demo.folder}/${name}`, 'utf8');
    expect(script === readFileSync(`dist/${name}`, 'utf8'), 'dist is of the same source: npm run build').toBe(true);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to complain about, in the %s', async (colorScheme) => {
    const { page, close } = await visit(browser, `${demo.url}/index.de.html`);
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations).toEqual([]);
    await close();
  });

  it('shows every text as text', () => {
    const evil = '</script><img src=x onerror=alert(1)> "quoted" & <b>bold</b>';
    const json = JSON.stringify(builtIn.position, (key, value: unknown) =>
      typeof value === 'string' && !/id|format|version|languages|email|url|^\d+$/.test(key) ? evil : value,
    );
    const position = { ...builtIn.position, ...(JSON.parse(json) as typeof builtIn.position) };
    const shell = readFileSync('demo/index.html', 'utf8');
    const shown = { ...builtIn, position, json, isBuiltIn: false };
    const options = { language: 'en', positions: [shown], isAdvertised: true, strict: true } as const;
    for (const html of [fillPage(shell, shown, options), fillPageOfAll(shell, options)]) {
      expect(html).toContain('&lt;b&gt;bold&lt;/b&gt;');
      expect(html).not.toMatch(/<img|<b>/);
    }
  });
});

const notice = (page: Page, language: 'en' | 'de') =>
  page.locator('.notice').filter({ hasText: { en: /^Example:/, de: /^Beispiel:/ }[language], visible: true });

describe('positions that are examples', () => {
  it.each(pages)('$id in $language says so at the title, at the ways to apply and to search engines', async (one) => {
    const { page, close } = await visit(browser, `${demo.url}/${pageFile(one.shown, one.language)}`, {
      javaScript: false,
    });
    for (const place of ['.intro', '.apply', '#self-assessment']) {
      expect(
        await notice(page, one.language)
          .and(page.locator(`${place} *`))
          .count(),
        place,
      ).toBe(1);
    }
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0);
    await close();
  });

  it.each(LANGUAGES)('are ones on the page of all of them, too, in %s', async (language) => {
    const { page, close } = await visit(browser, `${demo.url}/${allPositionsFile(language)}`);
    expect(await notice(page, language).count()).toBe(1);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await close();
  });
});

// What an organisation sets that uses the demo as its posting page.
describe('positions that are advertised', () => {
  let site: BuiltDemo;
  beforeAll(async () => {
    site = await serveBuiltDemo('advertised');
  });
  afterAll(() => site.close());

  it.each(pages)('$id in $language has no notice, is for search engines and job boards', async (one) => {
    const { page, problems, close } = await visit(browser, `${site.url}/${pageFile(one.shown, one.language)}`);
    const { title } = one.shown.position;
    const words = pageWords[one.language];
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await page.getByText(/^(Example|Beispiel)[:,]/).count()).toBe(0);
    expect(await page.locator('meta[name=description]').getAttribute('content')).not.toMatch(/^(Example|Beispiel),/);
    expect(await page.locator('meta[name=robots]').count()).toBe(0);
    const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as object;
    expect(data).toMatchObject({ '@type': 'JobPosting', title: inLanguage(title, one.language) });
    expect(await page.getByRole('link', { name: words.writeMail, exact: true }).count()).toBe(2);
    expect(problems).toEqual([]);
    await close();
  });

  it('are so on the page of all of them, too', async () => {
    const { page, close } = await visit(browser, `${site.url}/${allPositionsFile('en')}`);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await page.locator('meta[name=robots]').count()).toBe(0);
    await close();
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('say the last day (advertised: %s)', (isAdvertised, times) => {
    const shown = { ...builtIn, position: { ...builtIn.position, closes: '2099-06-30' } };
    const options = { language: 'en', positions: [shown], isAdvertised, strict: true } as const;
    const html = fillPage(readFileSync('demo/index.html', 'utf8'), shown, options);
    expect(html.split('June 30, 2099')).toHaveLength(1 + times);
    expect(html.split('"validThrough":"2099-06-30')).toHaveLength(1 + times);
  });
});
