// Drives WebKitGTK's own small browser over raw W3C WebDriver, on a display of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { available } from '../../scripts/browsers.mjs';

/** WebDriver's code points for the keys that have no character; named as in `KeyboardEvent.key`. */
const KEYS = new Map(
  Object.entries({
    ...{ Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A' },
    ...{ Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011' },
    ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017' },
    Meta: '\uE03D',
  }),
);
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** A toolbar that lets the window become as narrow as a phone. */
const NARROW_TOOLBAR = `
  headerbar *, toolbar *, box button, box entry, notebook header * {
    min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px
  }
  image { min-width: 0; min-height: 0 }`;

/**
 * One browser window. `goto`, `evaluate`, `screenshot`, `setViewport`, `mouse` and `keyboard` are called as in
 * puppeteer, so that the commands of the element tests work with it.
 */
export class WebKit {
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  /** WebDriver takes one command at a time. */
  #last = Promise.resolve();
  #base = '';
  #home = '';
  #session = '';
  #reducedMotion;
  #moreContrast;

  /** The engine's version, known after `start`. */
  version = '';

  /** @param {{ reducedMotion?: boolean, moreContrast?: boolean }} [options] */
  constructor({ reducedMotion = false, moreContrast = false } = {}) {
    this.#reducedMotion = reducedMotion;
    this.#moreContrast = moreContrast;
  }

  async start() {
    process.once('exit', () => this.#end());
    const display = await this.#startDisplay();
    this.#home = this.#makeHome();
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // It would be written to while the browser goes, when its folder is to be deleted.
      MESA_SHADER_CACHE_DISABLE: 'true',
      XDG_CACHE_HOME: this.#home,
      XDG_CONFIG_HOME: this.#home,
      XDG_DATA_HOME: this.#home,
    };
    this.#processes.push(spawn('WebKitWebDriver', ['-p', String(port)], { stdio: 'ignore', env }));
    await this.#driverReady();
    const browser = { binary: available().webkit, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } };
    const session = await this.#request('POST', '/session', { capabilities });
    this.#session = session.sessionId;
    this.version = session.capabilities.browserVersion;
  }

  async close() {
    if (this.#session) await this.#send('DELETE', '').catch(() => {});
    this.#end();
  }

  /** @param {string} url */
  goto(url) {
    return this.#send('POST', '/url', { url });
  }

  /**
   * Runs a function in the page and gives what it returns; a promise is waited for.
   * @param {string | ((...args: any[]) => unknown)} script
   * @param {unknown[]} args
   * @returns {Promise<any>}
   */
  evaluate(script, ...args) {
    return this.#send('POST', '/execute/sync', { script: `return (${script}).apply(null, arguments)`, args });
  }

  async screenshot() {
    return Buffer.from(await this.#send('GET', '/screenshot'), 'base64');
  }

  /** @param {{ width: number, height: number }} size in CSS pixels */
  async setViewport({ width, height }) {
    // What can be set is the size of the window; how much the frame around the page takes shows only afterwards.
    let [frameWidth, frameHeight] = [0, 0];
    for (let attempt = 0; attempt < 10; attempt++) {
      await this.#send('POST', '/window/rect', { width: width + frameWidth, height: height + frameHeight });
      const [innerWidth, innerHeight] = await this.evaluate('() => [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      // A busy machine has not laid the page out anew yet: it then seems larger than its window.
      frameWidth = Math.max(0, frameWidth + width - innerWidth);
      frameHeight = Math.max(0, frameHeight + height - innerHeight);
    }
    throw new Error(`The window cannot be made ${width} by ${height} pixels large.`);
  }

  mouse = {
    /** @type {(x: number, y: number) => Promise<void>} */
    move: (x, y) => this.#pointer(moveTo(x, y)),
    /** @type {(x: number, y: number, options?: { button?: keyof typeof BUTTONS }) => Promise<void>} */
    click: (x, y, options) => this.#pointer(moveTo(x, y), press('pointerDown', options), press('pointerUp', options)),
    /** @type {(options?: { button?: keyof typeof BUTTONS }) => Promise<void>} */
    down: (options) => this.#pointer(press('pointerDown', options)),
    /** @type {(options?: { button?: keyof typeof BUTTONS }) => Promise<void>} */
    up: (options) => this.#pointer(press('pointerUp', options)),
    /** @type {() => Promise<void>} */
    reset: () => this.#send('DELETE', '/actions'),
  };

  keyboard = {
    /** @type {(key: string) => Promise<void>} */
    down: (key) => this.#keys(keyAction('keyDown', key)),
    /** @type {(key: string) => Promise<void>} */
    up: (key) => this.#keys(keyAction('keyUp', key)),
    /** @type {(key: string) => Promise<void>} */
    press: (key) => this.#keys(keyAction('keyDown', key), keyAction('keyUp', key)),
    /** @type {(text: string) => Promise<void>} */
    type: (text) => this.#keys(...[...text].flatMap((char) => [keyAction('keyDown', char), keyAction('keyUp', char)])),
  };

  /** @param {object[]} actions */
  #pointer(...actions) {
    const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#send('POST', '/actions', { actions: [source] });
  }

  /** @param {object[]} actions */
  #keys(...actions) {
    return this.#send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** @returns {Promise<string>} the number of the display */
  #startDisplay() {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
    const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#processes.push(xvfb);
    return new Promise((resolve, reject) => {
      xvfb.once('error', reject);
      xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
      xvfb.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    });
  }

  #makeHome() {
    const home = mkdtempSync(join(tmpdir(), 'webkit-'));
    mkdirSync(join(home, 'gtk-3.0'));
    writeFileSync(join(home, 'gtk-3.0/gtk.css'), NARROW_TOOLBAR);
    const animations = this.#reducedMotion ? 0 : 1;
    const theme = this.#moreContrast ? 'gtk-theme-name=HighContrast\n' : '';
    writeFileSync(join(home, 'gtk-3.0/settings.ini'), `[Settings]\ngtk-enable-animations=${animations}\n${theme}`);
    return home;
  }

  async #driverReady() {
    for (const deadline = Date.now() + 10_000; ; await pause(50)) {
      try {
        return await this.#request('GET', '/status');
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  }

  /**
   * @param {string} method
   * @param {string} path below the session
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  #send(method, path, body) {
    const request = () => this.#request(method, `/session/${this.#session}${path}`, body);
    const result = this.#last.then(request, request);
    this.#last = result.catch(() => {});
    return result;
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  async #request(method, path, body) {
    const content = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(this.#base + path, { method, ...content });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  #end() {
    for (const child of this.#processes.splice(0).reverse()) child.kill();
    if (this.#home) rmSync(this.#home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    this.#home = '';
  }
}

/** @type {(x: number, y: number) => object} */
const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
/** @type {(type: string, options?: { button?: keyof typeof BUTTONS }) => object} */
const press = (type, { button = 'left' } = {}) => ({ type, button: BUTTONS[button] });
/** @type {(type: string, key: string) => object} */
const keyAction = (type, key) => ({ type, value: KEYS.get(key) ?? key });

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
