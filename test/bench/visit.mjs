import { installDriver, PLACES } from './quiz-driver.mjs';

/**
 * @typedef {import('playwright-core').JSHandle<import('./quiz-driver.mjs').Driver>} DriverHandle
 * @typedef {Awaited<ReturnType<import('./quiz-server.mjs').serveQuizzes>>} Server
 * @typedef {Readonly<Record<string, string>>} Stored What `sessionStorage` holds.
 *
 * @typedef Subject One quiz with one position.
 * @property {import('./quiz-server.mjs').Quiz} quiz
 * @property {import('../../src/model/position.js').Position} position
 *
 * @typedef Visit A page on which the first question, or the one where the person was, has just appeared.
 * @property {import('playwright-core').Page} page
 * @property {import('playwright-core').CDPSession} devtools
 * @property {DriverHandle} driver
 * @property {number} firstQuestion In milliseconds.
 */

/** A modest phone on a slow mobile network. */
const SLOW = { cpu: 4, latency: 150, bytesPerSecond: 1.6e6 / 8 };

/**
 * Visits a quiz with nothing cached, in a process that has shown an empty page of the same site.
 *
 * @template T
 * @param {import('playwright-core').Browser} browser
 * @param {Server} server
 * @param {Subject} subject
 * @param {{ slow?: boolean, stored?: Stored | undefined }} conditions
 * @param {(visit: Visit) => Promise<T>} use
 */
export async function visit(browser, server, { quiz, position }, { slow = false, stored = {} }, use) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.addInitScript(installDriver, PLACES[quiz]);
    await page.goto(server.blank);
    await page.evaluate(
      (entries) => entries.forEach(([key, value]) => sessionStorage.setItem(key, value)),
      [...Object.entries(stored)],
    );
    if (slow) {
      const { cpu, latency, bytesPerSecond } = SLOW;
      const throughput = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', { offline: false, latency, ...throughput });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    }
    await page.goto(server.url(quiz, position));
    const driver = /** @type {DriverHandle} */ (await page.evaluateHandle('driver'));
    const firstQuestion = await driver.evaluate((driver) => driver.firstQuestion);
    return await use({ page, devtools, driver, firstQuestion });
  } finally {
    await context.close();
  }
}
