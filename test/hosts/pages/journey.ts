import { expect } from 'vitest';
import { probe, type Probe } from './probe.js';
import type { Visitor } from './visitors.js';

/** Asks something of the page that a visitor is on. */
export function ask<K extends keyof Probe>(
  visitor: Visitor,
  what: K,
  ...args: Parameters<Probe[K]>
): Promise<Awaited<ReturnType<Probe[K]>>> {
  return visitor.evaluate(`(${String(probe)})().${what}(...${JSON.stringify(args)})`);
}

/** Asks something of the editor that a visitor is on. */
export function askEditor<K extends keyof Probe>(
  visitor: Visitor,
  what: K,
  ...args: Parameters<Probe[K]>
): Promise<Awaited<ReturnType<Probe[K]>>> {
  return visitor.evaluate(`(${String(probe)})('self-assessment-editor').${what}(...${JSON.stringify(args)})`);
}

/** Runs a function in the page. */
export function inPage<A extends unknown[], T>(visitor: Visitor, run: (...args: A) => T, ...args: A) {
  return visitor.evaluate<Awaited<T>>(`(${String(run)})(...${JSON.stringify(args)})`);
}

/** Opens a page as somebody who was never there before, and waits for the element. */
export async function visit(visitor: Visitor, url: string): Promise<void> {
  await visitor.goto(new URL('/empty', url).href);
  await ask(visitor, 'forget');
  await visitor.goto(url);
  await ask(visitor, 'ready');
}

const START = '[part~=primary]';
const CONTINUE = '.question [part~=primary]';
const OPTION = '.option';
const SUMMARY_NOW = '.question .quiet';
const MAIL = 'details.application a[href^="mailto:"]';

/** Clicks as a person does; a control that something lies over cannot be clicked. */
export async function click(visitor: Visitor, selector: string, index = 0): Promise<void> {
  const { x, y, isOnTop } = await ask(visitor, 'pointAt', selector, index);
  expect(isOnTop, `${selector} can be hit`).toBe(true);
  await visitor.click(x, y);
  await ask(visitor, 'settled');
}

export async function press(visitor: Visitor, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await visitor.press(key);
    await ask(visitor, 'settled');
  }
}

/** That the screen can be read: its heading, and all else without being cut off or lying over one another. */
export async function expectReadable(visitor: Visitor): Promise<void> {
  const { size, contrast } = await ask(visitor, 'heading');
  expect(size).toBeGreaterThanOrEqual(18);
  expect(contrast).toBeGreaterThanOrEqual(4.5);
  expect(await ask(visitor, 'layout')).toEqual([]);
}

/** That a new screen has appeared and that reading starts at its heading. */
async function expectScreen(visitor: Visitor, step: string): Promise<void> {
  // On a busy machine, the click before may still be on its way.
  await expect.poll(() => ask(visitor, 'step')).toBe(step);
  await expect.poll(() => ask(visitor, 'focused')).toBe('heading');
  // A page may scroll smoothly; what Tab has set going may still be under way.
  await expect.poll(async () => (await ask(visitor, 'heading')).isInView).toBe(true);
  await expectReadable(visitor);
}

/**
 * Goes from the first screen to the mail link as somebody with a mouse and somebody with a keyboard would, and expects
 * of each screen that it can be read and used.
 */
export async function useIt(visitor: Visitor): Promise<void> {
  expect(await ask(visitor, 'step')).toBe('intro');
  expect(await ask(visitor, 'hostHasFocus'), 'nothing moves on load').toBe(true);
  await expectReadable(visitor);

  await click(visitor, START);
  await expectScreen(visitor, 'question');
  const first = (await ask(visitor, 'heading')).text;
  const row = await ask(visitor, 'pointAt', OPTION, 1);
  expect(row.height, 'options are easy to hit').toBeGreaterThanOrEqual(43.5);
  await click(visitor, OPTION, 1);
  expect(await ask(visitor, 'chosen')).toBe('1');
  await press(visitor, 'ArrowDown');
  expect(await ask(visitor, 'chosen')).toBe('2');
  await press(visitor, '1');
  expect(await ask(visitor, 'chosen')).toBe('0');
  await click(visitor, OPTION, 3);
  await expectReadable(visitor);
  await click(visitor, CONTINUE);
  await expectScreen(visitor, 'question');
  const second = (await ask(visitor, 'heading')).text;
  expect(second).not.toBe(first);

  await press(visitor, 'Tab', ' ');
  expect(await ask(visitor, 'chosen'), 'chosen by keyboard').toBe('0');
  const next = await ask(visitor, 'text', CONTINUE);
  for (let i = 0; i < 5 && (await ask(visitor, 'focused')) !== next; i++) await press(visitor, 'Tab');
  await press(visitor, 'Enter');
  await expectScreen(visitor, 'question');
  expect((await ask(visitor, 'heading')).text, 'went on by keyboard').not.toBe(second);

  await click(visitor, SUMMARY_NOW);
  await expectScreen(visitor, 'summary');
  expect(await ask(visitor, 'hasFit')).toBe(true);
  const mail = await ask(visitor, 'pointAt', MAIL);
  expect(mail.isOnTop, 'the mail link can be hit').toBe(true);
  expect(mail.contrast).toBeGreaterThanOrEqual(4.5);
  expect(await ask(visitor, 'mail')).toMatch(/^mailto:jobs-scs@osb-alliance\.com\?subject=\w/);
}

/** The same in short, where only coming alive is in question: to the second question. */
export async function beginIt(visitor: Visitor): Promise<void> {
  expect(await ask(visitor, 'step')).toBe('intro');
  await click(visitor, START);
  await click(visitor, OPTION, 1);
  await click(visitor, CONTINUE);
  expect(await ask(visitor, 'step')).toBe('question');
  expect(Object.values(await ask(visitor, 'answers'))).toEqual([1]);
}

/** That nothing happened on the page that should not: no error, no warning, nothing that its policy forbids. */
export async function expectQuiet(visitor: Visitor): Promise<void> {
  expect(await ask(visitor, 'seen')).toEqual([]);
}
