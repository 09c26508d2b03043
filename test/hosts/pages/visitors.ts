import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  firefox,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { available } from '../../../scripts/browsers.mjs';
import { CHROMIUM_FLAGS } from '../../support/chromium.mjs';
import { WebKit } from '../../support/webkit.mjs';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engines of this machine. `BROWSERS=chromium,webkit` takes some of them only. */
export const ENGINES = (['chromium', 'firefox', 'webkit'] as const).filter(
  (engine) => available()[engine] && (process.env['BROWSERS'] ?? engine).split(',').includes(engine),
);

/** What a person prefers, as far as an engine can be told. */
export type Preferences = Pick<
  BrowserContextOptions,
  'colorScheme' | 'contrast' | 'forcedColors' | 'javaScriptEnabled'
>;

/** Somebody in front of a page, the same in all engines: looks, clicks and types. */
export interface Visitor {
  readonly engine: Engine;
  /** What only Playwright can do. */
  readonly page?: Page;
  goto(url: string): Promise<unknown>;
  /** Runs an expression in the page and waits for what it gives, if that is a promise. */
  evaluate<T>(expression: string): Promise<T>;
  click(x: number, y: number): Promise<unknown>;
  /** @param key Named as in `KeyboardEvent.key`. */
  press(key: string): Promise<unknown>;
  resize(width: number, height: number): Promise<unknown>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Playwright turns the back/forward cache of Chromium off, which everybody has; the other engines keep theirs. */
export const WITH_CACHE: LaunchOptions = { ignoreDefaultArgs: ['--disable-back-forward-cache'] };

/** @param options For what Playwright starts. */
export async function startVisitor(
  engine: Engine,
  preferences: Preferences = {},
  options: LaunchOptions = {},
): Promise<Visitor> {
  if (engine === 'webkit') return webkit(preferences.contrast === 'more');
  const browser = await launch(engine, options);
  const page = await browser.newPage(preferences);
  return {
    engine,
    page,
    goto: (url) => page.goto(url),
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}

/** The same visitor, looking into the only frame of the page. */
export function inFrame(visitor: Visitor): Visitor {
  const { page } = visitor;
  const frame = page?.frames()[1];
  if (!page || !frame) throw new Error('There is no frame that can be looked into.');
  return {
    ...visitor,
    evaluate: (expression) => frame.evaluate(expression),
    click: async (x, y) => {
      const box = await page.locator('iframe').boundingBox();
      return page.mouse.click(x + (box?.x ?? 0), y + (box?.y ?? 0));
    },
  };
}

function launch(engine: Exclude<Engine, 'webkit'>, options: LaunchOptions): Promise<Browser> {
  const executablePath = available()[engine] ?? '';
  return engine === 'firefox'
    ? firefox.launch({ executablePath, channel: 'moz-firefox', ...options })
    : chromium.launch({ executablePath, ...options, args: [...CHROMIUM_FLAGS, ...(options.args ?? [])] });
}

async function webkit(moreContrast: boolean): Promise<Visitor> {
  const window = new WebKit({ moreContrast });
  await window.start();
  await window.setViewport({ width: 1280, height: 720 });
  return {
    engine: 'webkit',
    goto: (url) => window.goto(url),
    evaluate: (expression) => window.evaluate(`() => (${expression})`),
    click: (x, y) => window.mouse.click(Math.round(x), Math.round(y)),
    press: (key) => window.keyboard.press(key),
    resize: (width, height) => window.setViewport({ width, height }),
    screenshot: () => window.screenshot(),
    close: () => window.close(),
  };
}
