// Measures the editor with a large position: `npm run build && npm run bench:editor`, on a machine that does nothing else.
//
//   --script FILE     the editor's script; default: dist/self-assessment-editor.js
//   --questions N     how many questions to generate; default: 2000
//
// "Painted" is the time until the frame that shows what was done; "longest task" is what the thread was busy with at once
// from then on until it has been quiet for a second. Chromium names tasks from 50 ms on alone: others are shorter.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { available } from '../../scripts/browsers.mjs';
import { CHROMIUM_FLAGS } from '../support/chromium.mjs';
import { generatedPosition } from './generated-position.mjs';

const { values: options } = parseArgs({
  options: {
    script: { type: 'string', default: 'dist/self-assessment-editor.js' },
    questions: { type: 'string', default: '2000' },
  },
});
const executablePath = available().chromium;
if (!executablePath) throw new Error('There is no Chromium: see scripts/browsers.mjs.');

/** What an author does, one after the other. Each runs in the page, with the editor's shadow root. */
const DEEDS = {
  'opens a file': 'root.host.open(text)',
  'goes to the next question': `[...root.querySelectorAll('.work .actions button')].at(-1).click()`,
  'reads the posting': 'step(0)',
  plans: 'step(1)',
  writes: 'step(2)',
  'tries it out': 'step(3)',
  'looks at somebody else': `root.querySelector('.person input').click()`,
  'hands it over': 'step(4)',
  undoes: `root.querySelector('.bar-actions button').click()`,
};

/** How many keys are typed, and the pause between two, in milliseconds. */
const KEYS = 40;
const PAUSE = 80;

const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setContent('<!doctype html><html lang="en"><self-assessment-editor></self-assessment-editor></html>');
  await page.addScriptTag({ content: readFileSync(options.script, 'utf8') });
  const text = JSON.stringify(generatedPosition(Number(options.questions)), null, 2);
  await page.evaluate(`(${observe})(${JSON.stringify(text)})`);
  console.log(`${options.questions} questions, ${(text.length / 2 ** 20).toFixed(1)} MiB\n`);
  for (const [what, deed] of Object.entries(DEEDS)) {
    const { painted, longest } = await measured(page, `bench.deed((root, step, text) => ${deed})`);
    console.log(line(what, painted, longest));
    if (what === 'writes') console.log(await typing(page));
  }
} finally {
  await browser.close();
}

/** @param {import('puppeteer-core').Page} page */
async function typing(page) {
  await page.evaluate('bench.beginTyping()');
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.type('e');
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const { painted, longest } = await measured(page, 'bench.typed()');
  return line('types (95th percentile)', painted, longest);
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} expression
 */
async function measured(page, expression) {
  return /** @type {{ painted: number, longest: number }} In milliseconds. */ (await page.evaluate(expression));
}

/**
 * @param {string} what
 * @param {number} painted
 * @param {number} longest
 */
function line(what, painted, longest) {
  const task = longest ? `${longest.toFixed(0)} ms` : 'below 50 ms';
  return `${what.padEnd(28)} painted ${painted.toFixed(0).padStart(5)} ms   longest task ${task}`;
}

/**
 * Runs in the page.
 *
 * @param {string} text
 */
function observe(text) {
  /** @type {PerformanceEntry[]} */
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const root = /** @type {ShadowRoot} */ (document.querySelector('self-assessment-editor')?.shadowRoot);
  const step = (/** @type {number} */ index) =>
    root.querySelectorAll(/** @type {'button'} */ ('.steps button'))[index]?.click();
  const frame = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      }),
    );
  const quiet = async () => {
    for (let since = performance.now(); performance.now() - since < 1000;) {
      const before = performance.now();
      await new Promise((done) => setTimeout(done, 10));
      if (performance.now() - before > 30) since = performance.now();
    }
  };
  const longestSince = (/** @type {number} */ start) => {
    tasks.push(...observer.takeRecords());
    return Math.max(0, ...tasks.filter(({ startTime }) => startTime >= start - 1).map(({ duration }) => duration));
  };
  /** @type {number[]} */
  const keys = [];
  let begun = 0;
  Object.assign(globalThis, {
    bench: {
      /** @param {(root: ShadowRoot, goTo: typeof step, text: string) => void} deed */
      async deed(deed) {
        const start = performance.now();
        deed(root, step, text);
        await frame();
        const painted = performance.now() - start;
        await quiet();
        return { painted, longest: longestSince(start) };
      },
      beginTyping() {
        begun = performance.now();
        root.querySelector(/** @type {'textarea'} */ ('.work textarea'))?.focus();
        const measure = (/** @type {Event} */ { timeStamp }) =>
          void frame().then(() => keys.push(performance.now() - timeStamp));
        root.addEventListener('keydown', measure, { capture: true });
      },
      async typed() {
        await quiet();
        keys.sort((one, other) => one - other);
        return { painted: keys[Math.floor(keys.length * 0.95)] ?? NaN, longest: longestSince(begun) };
      },
    },
  });
}
