import { mkdirSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, firefox, type Page, type ViewportSize } from 'playwright-core';
import { available } from '../../../scripts/browsers.mjs';
import { CHROMIUM_FLAGS } from '../../support/chromium.mjs';

/** A page as a visitor opens it, with everything on it that should not happen. */
export interface Visit {
  readonly page: Page;
  /** Errors in the console, answers that are no success, and requests to other servers. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: available().chromium ?? '', args: CHROMIUM_FLAGS });
}

export function launchFirefox(): Promise<Browser> {
  return firefox.launch({ executablePath: available().firefox ?? '', channel: 'moz-firefox' });
}

interface VisitOptions {
  /** Whether scripts run. Default: true. */
  readonly javaScript?: boolean;
  /** Of the window. Default: that of Playwright. */
  readonly size?: ViewportSize;
  /** What happens before the page is opened, such as logging in. */
  readonly before?: (context: BrowserContext) => Promise<void>;
}

/** Opens a page in a context of its own: no cookies, no storage. */
export async function visit(
  browser: Browser,
  url: string,
  { javaScript = true, size, before }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ javaScriptEnabled: javaScript, ...(size && { viewport: size }) });
  // Of what is slow, the test says what it is waiting for before its own time is over.
  context.setDefaultTimeout(90_000);
  await before?.(context);
  const page = await context.newPage();
  const problems: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    // What a page has made for itself, as newer versions of WordPress do, comes from nowhere else.
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) problems.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url);
  return { page, problems, close: () => context.close() };
}

/** Keeps pictures of a page to look at, if the environment variable `SCREENSHOTS` names a folder. */
export async function takePictures(page: Page, name: string, widths = [1280, 320]): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
}
