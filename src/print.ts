const MARK = 'data-self-assessment-print';

const RULES = `@media print {
  [${MARK}='around'] > :not([${MARK}]) { display: none !important; }
  [${MARK}] {
    all: revert !important;
    display: block !important;
    margin: 0 !important;
    padding: 0 !important;
    background: none !important;
  }
}`;

/**
 * Prints an element alone: marks it and everything around it for the time of the print, and adopts a sheet that hides
 * the rest. The page's own printing stays as it is.
 *
 * @param failed Called if printing did not start, as in frames without permission and in browsers inside other apps.
 */
export function printAlone(element: Element, failed: () => void): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  const undo: (() => void)[] = [];
  const adopt = (root: Document | ShadowRoot) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    undo.push(() => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)));
  };
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null) {
    if (node instanceof Document || node instanceof ShadowRoot) adopt(node);
    if (!(node instanceof Element)) continue;
    const marked = node;
    marked.setAttribute(MARK, marked === element ? 'self' : 'around');
    undo.push(() => {
      marked.removeAttribute(MARK);
    });
  }
  const tidy = new AbortController();
  const end = () => {
    tidy.abort();
    for (const step of undo) step();
  };
  let started = false;
  window.addEventListener('beforeprint', () => (started = true), { signal: tidy.signal });
  // Phones report the end while their preview is still being made: there, the next touch is the end.
  const over = matchMedia('(pointer: coarse)').matches ? 'pointerdown' : 'afterprint';
  window.addEventListener(over, end, { signal: tidy.signal });
  window.print();
  // Some browsers open the dialogue only after this task.
  setTimeout(() => {
    if (started) return;
    end();
    failed();
  }, 1000);
}
