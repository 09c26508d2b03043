import { WebKit } from '../../support/webkit.mjs';

/**
 * Lets @web/test-runner run its pages in WebKitGTK. It calls itself a puppeteer launcher, because the page that it
 * gives to the commands (`sendKeys`, `sendMouse`, `setViewport`) has puppeteer's shape.
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkitLauncher() {
  const browser = new WebKit();
  /** @type {Promise<void> | undefined} */
  let started;
  /** @type {Map<string, string>} */
  const urls = new Map();

  async function start() {
    await browser.start();
    await browser.setViewport({ width: 800, height: 600 });
  }

  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      await (started ??= start());
      urls.set(id, url);
      await browser.goto(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id) ?? '',
    // @ts-expect-error: the commands look for it on a puppeteer launcher
    getPage: () => browser,
    async stopSession(id) {
      await browser.goto('about:blank');
      urls.delete(id);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('Debug in Chromium instead.')),
    stop: () => browser.close(),
  };
}
