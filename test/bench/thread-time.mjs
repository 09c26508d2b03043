import { evaluate } from './quiet-page.mjs';

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
 * @param {import('./quiet-page.mjs').DevTools} devtools
 * @param {() => Promise<void>} action
 * @returns {Promise<number>} Milliseconds.
 */
export async function threadTime(devtools, action) {
  const events = await trace(devtools, async () => {
    await evaluate(devtools, "void performance.mark('bench-begin')");
    await action();
    await evaluate(devtools, "void performance.mark('bench-end')");
  });
  const begin = events.find(({ name }) => name === 'bench-begin');
  const end = events.find(({ name }) => name === 'bench-end');
  if (!begin || !end) throw new Error('The trace lacks its marks.');
  let sum = 0;
  for (const { name, ph, pid, tid, ts, tdur = 0 } of events) {
    const isOurs = pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts < end.ts;
    if (isOurs && ph === 'X' && name === TASK) sum += tdur;
  }
  if (!sum) throw new Error(`The trace has no ${TASK} with thread time.`);
  return sum / 1000;
}

/**
 * @param {import('./quiet-page.mjs').DevTools} devtools
 * @param {() => Promise<void>} action
 */
async function trace(devtools, action) {
  /** @type {TraceEvent[]} */
  const events = [];
  const collect = (/** @type {{ value: object[] }} */ { value }) => {
    for (const event of value) events.push(/** @type {TraceEvent} */ (event));
  };
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] },
  });
  await action();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return events;
}
