// Compares the built element with other pages of the same quiz: `npm run build && npm run bench`.
//
//   --peers           also with other ways to put a quiz into a page, which are installed outside the package
//   --script FILE     the element's script with the built-in position; default: dist/self-assessment.js
//   --without FILE    the one without; default: dist/self-assessment-without-position.js
//   --samples A,B     positions: `built-in`, or how many questions to generate; default: built-in,20,200,2000
//   --quizzes A,B     only these quizzes, by the names that the table has
//   --seconds N       how long to measure; default: 180, with peers 1,200
//   --rounds N        at least so many rounds, however long they take; default: 3
//   --json            what was measured as JSON
//   --write FILE      put the table into a page, between its marks
//
// "First screen" is the time from the start of the navigation to the end of the frame that shows it, with the document
// parsed and its deferred scripts run. "First question" is the same when Start is clicked right after that frame. "Slow"
// is that at a fourth of the processor's speed, 1.6 Mbit/s and 150 ms. Ratios are those to the minimal page within the
// same round.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import { available } from '../../scripts/browsers.mjs';
import { CHROMIUM_FLAGS } from '../support/chromium.mjs';
import { buildPeers } from './peers/build-peers.mjs';
import { serveQuizzes } from './quiz-server.mjs';
import { ownQuizzes } from './quizzes.mjs';
import { report, summary } from './report.mjs';
import { measureInRounds } from './rounds.mjs';
import { sample } from './samples.mjs';

const { values: options } = parseArgs({
  options: {
    peers: { type: 'boolean', default: false },
    script: { type: 'string', default: 'dist/self-assessment.js' },
    without: { type: 'string', default: 'dist/self-assessment-without-position.js' },
    samples: { type: 'string', default: 'built-in,20,200,2000' },
    quizzes: { type: 'string' },
    seconds: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});
const executablePath = available().chromium;
if (!executablePath) throw new Error('There is no Chromium: see scripts/browsers.mjs.');
for (const file of [options.script, options.without]) {
  if (!existsSync(file)) throw new Error(`There is no ${file}: run "npm run build" first.`);
}

const all = [
  ...ownQuizzes({ script: options.script, withoutPosition: options.without }),
  ...(options.peers ? await buildPeers() : []),
];
const wanted = options.quizzes?.split(',');
const quizzes = wanted ? all.filter(({ name }) => wanted.includes(name)) : all;
const samples = options.samples.split(',').map(sample);
const effort = {
  budget: Number(options.seconds ?? (options.peers ? 1200 : 180)) * 1000,
  fewest: Number(options.rounds),
};
const server = await serveQuizzes(quizzes, samples);
const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS, protocolTimeout: 600_000 });
try {
  const { rounds, results } = await measureInRounds(browser, server, quizzes, samples, effort);
  const circumstances = await describe(rounds);
  const text = `${circumstances}\n\n${report(results)}`;
  if (options.json) console.log(JSON.stringify({ circumstances, rows: summary(results) }, null, 2));
  else console.log(text);
  if (options.write) await write(options.write, text);
} finally {
  await browser.close();
  server.close();
}

/** @param {number} rounds */
async function describe(rounds) {
  const version = (await browser.version()).replace(/^Headless/, '').replace('/', ' ');
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const titles = quizzes.map(({ name, versions }) => (versions ? `${name}: ${versions}` : '')).filter(Boolean);
  return [
    `Medians of ${rounds} rounds on ${new Date().toISOString().slice(0, 10)}: ${version}, Node ${process.version.slice(1)}, ${machine}.`,
    ...(titles.length ? [`Versions: ${titles.join('; ')}.`] : []),
  ].join(' ');
}

/**
 * Puts a text between the marks of a page.
 *
 * @param {string} file
 * @param {string} text
 * @throws If the page has no marks.
 */
async function write(file, text) {
  const page = readFileSync(file, 'utf8');
  const marks = /(<!-- measured -->)[^]*?(<!-- \/measured -->)/;
  if (!marks.test(page)) throw new Error(`${file} has no <!-- measured --> … <!-- /measured -->.`);
  const written = page.replace(marks, (_, begin, end) => `${begin}\n\n${text}\n\n${end}`);
  const style = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(written, { ...style, filepath: file }));
}
