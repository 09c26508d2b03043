// Takes the part of the person: runs inside the page, the same for all quizzes but for where things are.
import { evaluate } from './quiet-page.mjs';

/**
 * Selectors of what a person sees and uses.
 * @typedef Places
 * @property {string} root The element whose shadow root the others are in; empty for the document itself.
 * @property {string} heading What is asked, different on every screen.
 * @property {string} primary The button that leads on, on every screen.
 * @property {string} radios The options, in their order.
 */

/**
 * What a page with the driver offers to the benchmark. Times are in milliseconds.
 * @typedef Driver
 * @property {Promise<{ screen: number, question: number }>} shown When the first screen with its button, and the first
 *   question, were in a frame, from the start of the navigation.
 * @property {(most: number, wait: 'frame' | 'task') => Promise<{ count: number, handlers: number }>} answer Answers up
 *   to so many questions in a row; tells how many there were before the end came, and how long what the page does at
 *   once on the clicks took.
 * @property {() => Promise<string>} finish Goes on from what follows the last question; tells what it shows.
 */

/**
 * Installs the driver before the page's own scripts run. The first screen counts when the document is parsed and its
 * deferred scripts have run. Start, or "Continue where you were", is clicked right after the frame that shows it.
 *
 * @param {Places} places
 */
export function installDriver({ root, heading, primary, radios }) {
  if (location.pathname === '/blank') return;
  /** So many frames are waited for what follows on a click. */
  const PATIENCE = 300;
  const scope = () => (root ? document.querySelector(root)?.shadowRoot : document) ?? document;
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement | null} */ (scope().querySelector(selector));
  const choices = () => /** @type {NodeListOf<HTMLElement>} */ (scope().querySelectorAll(radios));
  const title = () => find(heading)?.textContent ?? '';

  const channel = new MessageChannel();
  const task = () =>
    new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(0);
    });
  // The next frame is made; what comes in a task of its own after its callbacks comes after its layout and paint.
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(task())));

  /** @type {(what: string, isThere: () => unknown, act?: () => unknown) => Promise<void>} */
  async function until(what, isThere, act) {
    for (let frames = 0; !isThere(); frames++) {
      if (frames === PATIENCE) throw new Error(`${what} does not come.`);
      await act?.();
      await frame();
    }
  }

  let handlers = 0;
  /** @type {(node: HTMLElement | null | undefined) => Promise<void>} */
  async function click(node) {
    if (!node) throw new Error(`${primary} is missing.`);
    const begin = performance.now();
    node.click();
    // Frameworks render in microtasks, some of which queue others.
    for (let i = 0; i < 20; i++) await null;
    handlers += performance.now() - begin;
  }

  const shown = (async () => {
    await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
    await until('The first screen', () => find(primary));
    await frame();
    const screen = performance.now();
    // A quiz that begins anew after its first frame takes back an early click.
    await until(
      'The first question',
      () => choices().length,
      () => click(find(primary)),
    );
    return { screen, question: performance.now() };
  })();

  /** @type {Driver['answer']} */
  async function answer(most, wait) {
    const pause = wait === 'frame' ? frame : task;
    handlers = 0;
    for (let count = 0; count < most; count++) {
      const before = title();
      // Any choice, as long as all quizzes get the same.
      const choice = choices()[Number(/\d+/.exec(before)?.[0] ?? before.length) % 4];
      if (!choice) return { count, handlers };
      await click(choice);
      await pause();
      await until('The button that leads on', () => find(primary));
      await click(find(primary));
      await pause();
      await until(`What follows on "${before}"`, () => title() !== before);
    }
    return { count: most, handlers };
  }

  async function finish() {
    if (find(primary)) await click(find(primary));
    await frame();
    return title();
  }

  Object.assign(window, { driver: { shown, answer, finish } });
}

/**
 * Lets the driver of a page do something.
 *
 * @template T, A
 * @param {import('./quiet-page.mjs').DevTools} devtools
 * @param {(driver: Driver, argument: A) => T | Promise<T>} act Runs in the page, so it must not use what is around it.
 * @param {A} [argument] Plain data.
 * @returns {Promise<T>} Plain data, too.
 */
export const drive = (devtools, act, argument) => evaluate(devtools, `(${act})(driver, ${JSON.stringify(argument)})`);
