/** @typedef {import('puppeteer-core').CDPSession} DevTools */

const WINDOW = { width: 1000, height: 800, deviceScaleFactor: 1, mobile: false };

/**
 * Opens a page in a context of its own, without what drivers of browsers switch on in theirs: `Runtime.enable` makes the engine compile scripts
 * twice where they do certain things, which more of a large script feels than of a small one.
 *
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {(devtools: DevTools) => Promise<T>} use
 */
export async function onQuietPage(browser, use) {
  const others = new Set(browser.targets());
  const commands = await browser.target().createCDPSession();
  const { browserContextId } = await commands.send('Target.createBrowserContext');
  await commands.send('Target.createTarget', { url: 'about:blank', browserContextId });
  try {
    const target = await browser.waitForTarget((target) => target.type() === 'page' && !others.has(target));
    const devtools = await target.createCDPSession();
    await devtools.send('Page.enable');
    await devtools.send('Emulation.setDeviceMetricsOverride', WINDOW);
    return await use(devtools);
  } finally {
    await commands.send('Target.disposeBrowserContext', { browserContextId });
    await commands.detach();
  }
}

/**
 * @param {DevTools} devtools
 * @param {string} url
 */
export async function open(devtools, url) {
  const loaded = new Promise((resolve) => devtools.once('Page.loadEventFired', resolve));
  const { errorText } = await devtools.send('Page.navigate', { url });
  if (errorText) throw new Error(`${url}: ${errorText}`);
  await loaded;
}

/**
 * Evaluates an expression in the page, waiting for it if it is a promise.
 *
 * @param {DevTools} devtools
 * @param {string} expression Its value must be plain data.
 * @returns {Promise<any>}
 */
export async function evaluate(devtools, expression) {
  const request = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', request);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
