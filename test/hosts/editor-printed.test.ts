import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Position } from '../../src/model/document/position.js';
import { ensurePackages } from '../support/debian-packages.js';
import { PAPER_PACKAGES, printAtOnce, putOnPaper } from './support/paper.js';
import { launchChromium, visit } from './support/visit.js';

const FILE = pathToFileURL('dist/editor.html').href;
const POSITION = JSON.parse(readFileSync('demo/positions/scs-site-reliability-engineer.json', 'utf8')) as Position;
const REMARKS = 'Anmerkungen';

describe.skipIf(!ensurePackages(...PAPER_PACKAGES))('a position on paper, to read and correct', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('has each question whole on a sheet, from the disk and from a dark screen', async () => {
    const { page, close } = await visit(browser, FILE);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(printAtOnce);
    await page.evaluate((position) => {
      document.documentElement.lang = 'de';
      Object.assign(document.querySelector('self-assessment-editor') ?? {}, { document: position });
    }, POSITION);
    await page.getByRole('button', { name: /^\d Übergeben/ }).click();
    await page.getByRole('button', { name: 'Zum Gegenlesen drucken' }).click();
    const { bySheet, text, right, light, isColoured } = await putOnPaper(page);

    POSITION.questions.forEach((question, index) => {
      const heading = `Frage ${index + 1} ·`;
      const sheet =
        bySheet.find((one) => one.includes(heading) && asRead(one).includes(asRead(words(question.text)[0] ?? ''))) ??
        '';
      const all = [question.text, ...question.options.map((option) => option.text)].flatMap(words);
      for (const one of all) expect(asRead(sheet), heading).toContain(asRead(one));
    });
    for (const sheet of bySheet) {
      const count = (part: RegExp) => sheet.match(part)?.length ?? 0;
      const questions = count(/Frage \d+ · (?!Frage)/g);
      // Each has its room for remarks, and ends with the version and the day.
      expect(count(new RegExp(REMARKS, 'g')), sheet).toBe(questions);
      expect(count(new RegExp(`Version ${POSITION.version} · \\d`, 'g')), sheet).toBeGreaterThanOrEqual(questions);
    }
    for (const other of ['Übergeben', 'Rückgängig', 'Als Datei sichern']) expect(text).not.toContain(other);
    expect(right).toBeLessThan(1);
    expect(light, 'the paper stays white').toBeGreaterThan(200);
    expect(isColoured).toBe(false);
    await close();
  });
});

/** A text in each of its languages. */
const words = (text: Position['title']): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** What is read from paper leaves out the hyphen at the end of a line, and takes some letters together. */
const asRead = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '');
