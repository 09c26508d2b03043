/** A task of a thread's event loop in a trace; `tdur` is the processor time it took, in microseconds. */
const TASK = 'ThreadControllerImpl::RunTask';

/**
 * @typedef TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts
 * @property {number} [tdur]
 */

/**
 * What the main thread of a page computes while something is done: scripts, style, layout and paint, waiting aside.
 *
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} action
 * @returns {Promise<number>} Milliseconds.
 */
export async function threadTime(page, action) {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('bench-begin'));
  await action();
  await page.evaluate(() => performance.mark('bench-end'));
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const begin = traceEvents.find(({ name }) => name === 'bench-begin');
  const end = traceEvents.find(({ name }) => name === 'bench-end');
  if (!begin || !end) throw new Error('The trace lacks its marks.');
  let sum = 0;
  for (const { name, ph, pid, tid, ts, tdur = 0 } of traceEvents) {
    const isOurs = pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts < end.ts;
    if (isOurs && ph === 'X' && name === TASK) sum += tdur;
  }
  if (!sum) throw new Error(`The trace has no ${TASK} with thread time.`);
  return sum / 1000;
}
