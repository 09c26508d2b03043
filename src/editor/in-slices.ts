/** How long the browser may be busy at a time, in milliseconds: half of what a frame takes. */
const SLICE = 8;

/**
 * Goes through work in slices, with the browser free in between to do what somebody wants of it.
 *
 * @returns Stops it.
 */
export function inSlices<T>(steps: Iterator<unknown, T>, done: (result: T) => void): () => void {
  let timer = setTimeout(goOn);
  function goOn(): void {
    const start = performance.now();
    do {
      const { done: isDone, value } = steps.next();
      if (isDone) {
        done(value);
        return;
      }
    } while (performance.now() - start < SLICE);
    timer = setTimeout(goOn);
  }
  return () => clearTimeout(timer);
}
