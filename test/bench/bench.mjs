// Compares the built element with a page of the same quiz that is written by hand: `npm run bench`.
//
//   --script FILE   the element's script; default: dist/self-assessment.js, which `npx vite build` makes
//   --samples A,B   positions: `built-in`, or how many questions to generate; default: built-in,20,200,2000
//   --seconds N     how long to measure; default: 180
//   --json          the medians as JSON
//
// "First question" is the time from the start of the navigation to the end of the frame that shows the first question,
// when Start is clicked as soon as the document is parsed and its deferred scripts have run. "Slow" is the same at a
// fourth of the processor's speed, 1.6 Mbit/s and 150 ms.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { available } from '../../scripts/browsers.mjs';
import { CHROMIUM_FLAGS } from '../support/chromium.mjs';
import { serveQuizzes } from './quiz-server.mjs';
import { rows, table } from './report.mjs';
import { measureInRounds } from './rounds.mjs';
import { sample } from './samples.mjs';

const { values: options } = parseArgs({
  options: {
    script: { type: 'string', default: 'dist/self-assessment.js' },
    samples: { type: 'string', default: 'built-in,20,200,2000' },
    seconds: { type: 'string', default: '180' },
    json: { type: 'boolean', default: false },
  },
});
const executablePath = available().chromium;
if (!executablePath) throw new Error('There is no Chromium: see scripts/browsers.mjs.');
if (!existsSync(options.script)) throw new Error(`There is no ${options.script}: run "npx vite build" first.`);

const samples = options.samples.split(',').map(sample);
const server = await serveQuizzes(options.script, samples);
const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  const { rounds, results } = await measureInRounds(browser, server, samples, Number(options.seconds) * 1000);
  const version = await browser.version();
  if (options.json) console.log(JSON.stringify({ browser: version, rounds, rows: rows(results) }, null, 2));
  else console.log(`${version}, medians of ${rounds} rounds\n\n${table(rows(results))}`);
} finally {
  await browser.close();
  server.close();
}
