// Takes the pictures of the README from what is built: a question, a summary, a page of the printed summary, a question in
// each of the looks that the demo has to try, and the editor. `npm run build` and `npm run build:demo` come first. Needs
// Chromium, the font Lato (fonts-lato), and pdftoppm (poppler-utils) to turn the printed page into a picture.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../test/support/chromium.mjs';
import { available } from './browsers.mjs';

const PAGE = 'https://www.example.org/';
const POSITION = JSON.parse(readFileSync('demo/positions/scs-site-reliability-engineer.json', 'utf8'));
/** @type {import('../src/model/document/position.js').Answers} */
const ANSWERS = {
  'platform-responsibility': 3,
  capacity: 2,
  'k8s-hands-on': 3,
  'openstack-contact': 0,
  observability: 3,
  'anomaly-detection': 0,
  diagnosis: 2,
  performance: 2,
  'incident-learning': 3,
  automation: 2,
  'self-healing': 1,
  cicd: 2,
  community: 1,
  agile: 'unsure',
};
const QUESTION = 'diagnosis';

const { chromium: executablePath } = available();
if (!executablePath) throw new Error('Chromium is missing: node scripts/browsers.mjs --install');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  await question('docs/question.png');
  await summary('docs/summary.png');
  await print('docs/print.png');
  await looks();
  await editor('docs/editor.png');
} finally {
  await browser.close();
}

/** @param {string} file */
async function question(file) {
  const page = await open('en');
  const before = Object.entries(ANSWERS).slice(0, Object.keys(ANSWERS).indexOf(QUESTION));
  await start(page, Object.fromEntries(before));
  await page.locator(`.option input[value="${ANSWERS[QUESTION]}"]`).click();
  await page.mouse.move(0, 0);
  await page.locator('.root').screenshot({ path: file });
  await page.close();
}

/** A question in each of the presets of the page to try looks on, which sets them. */
async function looks() {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(pathToFileURL('dist-demo/looks.html').href);
  const preview = page.locator('self-assessment[data-shows=question]');
  await preview.locator('.question').waitFor();
  // Narrow enough for a gallery, and not to be scrolled.
  await page.addStyleTag({
    content: '.screen { max-block-size: none; overflow: visible } .screen > * { inline-size: 22em }',
  });
  for (const preset of await page.locator('[name=preset]').all()) {
    await preset.check();
    const box = await preview.locator('.root').boundingBox();
    if (!box) throw new Error('The page of looks shows no question.');
    const name = (await preset.inputValue()).toLowerCase().replaceAll(/\W+/g, '-');
    await page.screenshot({ path: `docs/look-${name}.png`, fullPage: true, clip: { ...box, height: 620 } });
  }
  await page.close();
}

/** @param {string} file */
async function summary(file) {
  const page = await open('en');
  await toSummary(page);
  const [whole, topics] = await Promise.all(['.root', '.topics'].map((part) => page.locator(part).boundingBox()));
  if (!whole || !topics) throw new Error('The summary shows no topics.');
  const height = topics.y + topics.height - whole.y;
  await page.screenshot({ path: file, fullPage: true, clip: { ...whole, height } });
  await page.close();
}

/** @param {string} file */
async function print(file) {
  const page = await open('de');
  await toSummary(page);
  // The print dialogue of a browser without a window: it starts, and ends when the file is there.
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.locator('.summary-actions button').first().click();
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const pdf = join(folder, 'print.pdf');
    writeFileSync(pdf, await page.pdf({ format: 'A4' }));
    const { error, stderr, status } = spawnSync(
      'pdftoppm',
      ['-png', '-r', '96', '-f', '1', '-singlefile', pdf, file.replace(/\.png$/, '')],
      { encoding: 'utf8' },
    );
    if (error) throw new Error('pdftoppm is missing (on Debian and Ubuntu: apt-get install poppler-utils)');
    if (status !== 0) throw new Error(stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
  await page.close();
}

/** @param {string} file */
async function editor(file) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime('2026-03-02T12:00:00');
  await page.goto(new URL('../dist/editor.html', import.meta.url).href);
  await page.addStyleTag({ content: 'body { font-family: Lato, system-ui, sans-serif !important }' });
  await page.getByRole('button', { name: 'SCS Site Reliability Engineer' }).click();
  await page
    .locator('.steps')
    .getByRole('button', { name: /^\d Write/ })
    .click();
  await page.locator(`[data-question=${QUESTION}]`).click();
  await page.locator('.rung textarea').nth(4).click();
  await page.locator('self-assessment .question').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: file });
  await page.close();
}

/**
 * A page with the element, on a fixed day and in a light scheme.
 *
 * @param {string} lang
 */
async function open(lang) {
  const page = await browser.newPage({
    viewport: { width: 800, height: 900 },
    deviceScaleFactor: 1.2,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8">
    <body style="margin: 16px; font-family: Lato, system-ui, sans-serif"><self-assessment></self-assessment>`;
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.clock.setFixedTime('2026-03-02T12:00:00');
  await page.goto(PAGE);
  await page.addScriptTag({ path: 'dist/self-assessment.js' });
  await page.locator('self-assessment').evaluate((element, position) => {
    Object.assign(element, { position });
  }, POSITION);
  return page;
}

/** @param {import('playwright-core').Page} page */
async function toSummary(page) {
  await start(page, ANSWERS);
  await page.locator('.review [part~=primary]').click();
  await page.locator('.summary').waitFor();
}

/**
 * Goes to the first question without an answer, or to the review if there is none.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('../src/model/document/position.js').Answers} answers
 */
async function start(page, answers) {
  await page.evaluate((answers) => {
    const element = document.querySelector('self-assessment');
    if (element) element.answers = answers;
    element?.start();
  }, answers);
}
