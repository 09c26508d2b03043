import { evaluate, onQuietPage, open } from './quiet-page.mjs';
import { drive, installDriver } from './quiz-driver.mjs';

/**
 * @typedef {import('./quiet-page.mjs').DevTools} DevTools
 * @typedef {Awaited<ReturnType<import('./quiz-server.mjs').serveQuizzes>>} Server
 * @typedef {Readonly<Record<string, string>>} Stored What `sessionStorage` holds.
 *
 * @typedef Subject One quiz with one position.
 * @property {import('./quizzes.mjs').Quiz} quiz
 * @property {import('./samples.mjs').Sample} sample
 *
 * @typedef Conditions
 * @property {boolean} [slow]
 * @property {Stored | undefined} [stored]
 *
 * @typedef First In milliseconds.
 * @property {number} screen Until the first screen appeared.
 * @property {number} question Until the first question appeared, or the one where the person was.
 * @property {number} thread What the main thread computed until then.
 */

/** A modest phone on a slow mobile network. */
const SLOW = { cpu: 4, latency: 150, bytesPerSecond: 1.6e6 / 8 };

/**
 * Visits a quiz with nothing cached, in a process that has shown an empty page of the same site.
 *
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {Server} server
 * @param {Subject} subject
 * @param {Conditions} conditions
 * @param {(devtools: DevTools, first: First) => T | Promise<T>} use Gets the page when the first question, or
 *   the one where the person was, has appeared.
 */
export function visit(browser, server, { quiz, sample }, { slow = false, stored = {} }, use) {
  return onQuietPage(browser, async (devtools) => {
    await open(devtools, server.blank);
    await evaluate(devtools, `void Object.assign(sessionStorage, ${JSON.stringify(stored)})`);
    await devtools.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${installDriver})(${JSON.stringify(quiz.places)})`,
    });
    if (slow) await slowDown(devtools);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await threadTime(devtools);
    await open(devtools, server.url(quiz, sample));
    const times = await drive(devtools, (driver) => driver.shown);
    const thread = (await threadTime(devtools)) - before;
    await devtools.send('Performance.disable');
    return use(devtools, { ...times, thread });
  });
}

/**
 * What the main thread has computed so far, in milliseconds.
 * @param {DevTools} devtools
 */
async function threadTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** @param {DevTools} devtools */
async function slowDown(devtools) {
  const { cpu, latency, bytesPerSecond } = SLOW;
  const throughput = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
