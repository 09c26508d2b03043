import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** What reads the paper. */
export const PAPER_PACKAGES = ['poppler-utils'] as const;

export interface Paper {
  /** With one space between words, whatever stood there. */
  readonly text: string;
  /** The same of each sheet. */
  readonly bySheet: readonly string[];
  /** How many sheets it takes. */
  readonly sheets: number;
  /** How far to the right the last word of any line reaches, as a part of the width of the paper. */
  readonly right: number;
  /** How light the first sheet is around what is printed, margins included: of 255. */
  readonly light: number;
  /** Whether anything on the first sheet has a colour. */
  readonly isColoured: boolean;
}

/** A dialogue that is over at once, as on phones: the paper is made afterwards. For pages whose button to print is pressed. */
export const printAtOnce = (): void => {
  window.print = () => {
    for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
  };
};

/** What the browser puts on paper, backgrounds included. */
export async function putOnPaper(page: Page): Promise<Paper> {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  const path = join(folder, 'paper.pdf');
  const poppler = (command: string, ...options: string[]) => execFileSync(command, options, { maxBuffer: 2 ** 26 });
  try {
    await page.pdf({ path, format: 'A4', printBackground: true });
    const boxes = poppler('pdftotext', '-bbox', path, '-').toString();
    const [, width] = boxes.match(/<page width="([\d.]+)"/) ?? [];
    const picture = poppler('pdftoppm', '-gray', '-r', '20', '-l', '1', path).sort();
    const colours = poppler('pdftoppm', '-r', '40', '-l', '1', path);
    // A head of three lines: the format, the size, the greatest value.
    const [head = ''] = /^(?:.*\n){3}/.exec(colours.subarray(0, 64).toString('latin1')) ?? [];
    const points = colours.subarray(head.length);
    const text = poppler('pdftotext', path, '-').toString();
    return {
      sheets: boxes.split('<page ').length - 1,
      text: text.replace(/\s+/g, ' '),
      bySheet: text.split('\f').map((sheet) => sheet.replace(/\s+/g, ' ')),
      right: Math.max(...[...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, xMax]) => Number(xMax))) / Number(width),
      // Text darkens less than a tenth of it.
      light: picture[Math.round(picture.length * 0.15)] ?? 0,
      isColoured: points.some((value, index) => index % 3 > 0 && Math.abs(value - (points[index - 1] ?? value)) > 24),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
