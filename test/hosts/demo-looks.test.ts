import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../support/words.js';
import { type BuiltDemo, serveBuiltDemo } from './support/built-demo.js';
import { launchChromium, takePictures, visit, type Visit } from './support/visit.js';

let demo: BuiltDemo;
let browser: Browser;
let seen: Visit | undefined;

beforeAll(async () => {
  [demo, browser] = await Promise.all([serveBuiltDemo(), launchChromium()]);
});
afterAll(() => Promise.all([demo.close(), browser.close()]));
afterEach(async () => {
  await seen?.close();
  seen = undefined;
});

async function open(fragment = '') {
  seen = await visit(browser, `${demo.url}/looks.html${fragment}`);
  const { page } = seen;
  await page.locator('self-assessment[data-shows=panel] .application .panel').waitFor();
  return page;
}

describe('the page to try looks on', () => {
  it('shows four screens of the real element beside each other', async () => {
    const page = await open();
    const steps = await page
      .locator('self-assessment')
      .evaluateAll((all) => all.map((one) => ('step' in one ? one.step : undefined)));
    expect(steps).toEqual(['intro', 'question', 'summary', 'summary']);
    expect(seen?.problems).toEqual([]);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await takePictures(page, 'looks');
  });

  it('changes the element, the lines to copy and the address at once, by keyboard', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Deutsch' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('Plain');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('radio', { name: 'High contrast' }).isChecked()).toBe(true);

    const root = page.locator('self-assessment[data-shows=question] .root');
    expect(await root.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 0, 0)');
    expect(await page.locator('#css').textContent()).toContain('--self-assessment-accent: #ffff00;');
    expect(page.url()).toContain('#scheme=dark&accent=%23ffff00');

    await page.getByLabel('Level of the main heading').selectOption('4');
    expect(await page.locator('#tag').textContent()).toContain('heading-level="4"');
    expect(await page.locator('self-assessment h4.heading').count()).toBeGreaterThan(2);

    await page.reload();
    expect(await page.getByRole('radio', { name: 'Dark', exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel('Level of the main heading').inputValue()).toBe('4');
  });

  it('says which pair of colours has too little contrast', async () => {
    const page = await open();
    const said = page.locator('#contrast');
    expect(await said.textContent()).toBe('All 7 pairs of colours have enough contrast.');
    await page.getByLabel('Text on the accent').fill('#3377ee');
    expect(await said.textContent()).toBe('1 of 7 pairs of colours has too little contrast: text on the accent.');
  });

  it('copies the CSS', async () => {
    const page = await open('#radius=0.5');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the CSS' }).press('Enter');
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'self-assessment {\n  color-scheme: light;\n  --self-assessment-radius: 0.5em;\n}',
    );
  });

  it('speaks German, the element with it, and keeps what is set', async () => {
    const page = await open('#radius=0.5&accentText=%233377ee');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { name: 'Aussehen ausprobieren' }).waitFor();
    expect(page.url()).toContain('?lang=de#');
    expect(await page.getByLabel('Rundung der Ecken').inputValue()).toBe('0.5');
    expect(await page.locator('#contrast').textContent()).toBe(
      'Zu wenig Kontrast hat 1 von 7 Farbpaaren: Text auf dem Akzent.',
    );
    await page.getByRole('button', { name: WORDS.de.start, exact: true }).waitFor();
    expect(await page.locator('#tag').textContent()).toContain('>Per E-Mail bewerben</a>');
    expect(seen?.problems).toEqual([]);
    await takePictures(page, 'looks-german');
  });

  it('fits a narrow window', async () => {
    const page = await open();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
