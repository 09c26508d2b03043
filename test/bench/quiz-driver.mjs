// Takes the part of the person: runs inside the page, the same for both quizzes but for where things are.
import { evaluate } from './quiet-page.mjs';

/** @typedef {{ root: string, heading: string, primary: string, radios: string }} Places */

/** @type {Record<import('./quiz-server.mjs').Quiz, Places>} */
export const PLACES = {
  element: {
    root: 'self-assessment',
    heading: '.heading',
    primary: '.content [part~="primary"]',
    radios: '.options input',
  },
  plain: {
    root: '',
    heading: 'section:not([hidden]) :is(h1, h2)',
    primary: 'section:not([hidden]) .primary',
    radios: 'section:not([hidden]) .options input',
  },
};

/**
 * What a page with the driver offers to the benchmark.
 * @typedef Driver
 * @property {Promise<number>} firstQuestion Milliseconds from the start of the navigation to the first question in a frame.
 * @property {(most: number, wait: 'frame' | 'task') => Promise<number>} answer Answers up to so many questions in a
 *   row; tells how many there were before the review came.
 * @property {() => Promise<string>} finish Goes from the review to the summary; tells what it shows.
 */

/**
 * Installs the driver before the page's own scripts run. Start, or "Continue where you were", is clicked as soon as
 * the document is parsed and its deferred scripts have run.
 *
 * @param {Places} places
 */
export function installDriver({ root, heading, primary, radios }) {
  if (location.pathname === '/blank') return;
  const scope = () => (root ? document.querySelector(root)?.shadowRoot : document) ?? document;
  const find = (/** @type {string} */ selector) => {
    const found = /** @type {HTMLElement | null} */ (scope().querySelector(selector));
    if (!found) throw new Error(`${selector} is missing`);
    return found;
  };
  const choices = () => /** @type {NodeListOf<HTMLInputElement>} */ (scope().querySelectorAll(radios));
  const title = () => find(heading).textContent ?? '';

  const channel = new MessageChannel();
  const task = () =>
    new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(0);
    });
  // The next frame is made; what comes in a task of its own after its callbacks comes after its layout and paint.
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(task())));

  async function firstQuestion() {
    await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
    find(primary).click();
    await frame();
    if (!choices().length) throw new Error('The question is not there in the frame after Start.');
    return performance.now();
  }

  /** @type {Driver['answer']} */
  async function answer(most, wait) {
    const pause = wait === 'frame' ? frame : task;
    for (let count = 0; count < most; count++) {
      const before = title();
      const choice = choices()[before.length % 4]; // any choice, as long as both quizzes get the same
      if (!choice) return count;
      choice.click();
      await pause();
      find(primary).click();
      await pause();
      if (title() === before) throw new Error(`Nothing follows on "${before}" in the frame after Continue.`);
    }
    return most;
  }

  async function finish() {
    find(primary).click();
    await frame();
    return title();
  }

  Object.assign(window, { driver: { firstQuestion: firstQuestion(), answer, finish } });
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
