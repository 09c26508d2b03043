import { css } from 'lit';
import { ancestors, isElement } from './ancestors.js';

const MARK = 'data-self-assessment-print';

/** Everything around the element becomes a plain block, whatever it was; fonts stay. */
const rules = css`
  @media print {
    @page {
      margin: 16mm;
    }
    [data-self-assessment-print='around'] > :not([data-self-assessment-print]),
    :host > :not([data-self-assessment-print]),
    [data-self-assessment-print='around']::before,
    [data-self-assessment-print='around']::after {
      display: none !important;
    }
    [data-self-assessment-print] {
      position: static !important;
      display: block !important;
      float: none !important;
      width: auto !important;
      min-width: 0 !important;
      max-width: none !important;
      height: auto !important;
      min-height: 0 !important;
      max-height: none !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      overflow: visible !important;
      background: none !important;
      color-scheme: light !important;
      box-shadow: none !important;
      columns: auto !important;
      contain: none !important;
      transform: none !important;
      filter: none !important;
      clip-path: none !important;
      opacity: 1 !important;
      visibility: visible !important;
      content-visibility: visible !important;
    }
  }
`;

const nothingToDo = () => undefined;
/** Ends the print before, if nobody has done anything on the page since. */
let finish: () => void = nothingToDo;

/**
 * Prints an element alone: marks it and everything around it for the time of the print, and adopts a sheet that hides
 * the rest. The page's own printing stays as it is.
 *
 * @param failed Called if printing did not start, as in frames without permission and in browsers inside other apps.
 */
export function printAlone(element: Element, failed: () => void): void {
  finish();
  const sheet = rules.styleSheet as CSSStyleSheet;
  const undo: (() => void)[] = [];
  const adopt = (root: Document | ShadowRoot) => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    undo.push(() => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)));
  };
  for (const node of ancestors(element)) {
    if (!isElement(node)) {
      adopt(node as Document | ShadowRoot);
      continue;
    }
    node.setAttribute(MARK, node === element ? 'self' : 'around');
    undo.push(() => {
      node.removeAttribute(MARK);
    });
  }
  const tidy = new AbortController();
  const end = () => {
    tidy.abort();
    for (const step of undo) step();
    finish = nothingToDo;
  };
  finish = end;
  let started = false;
  window.addEventListener('beforeprint', () => (started = true), { signal: tidy.signal });
  // Phones, and some browsers elsewhere, report the end while their preview is still being made: the end is when the
  // person does something on the page again.
  for (const type of ['pointerdown', 'keydown', 'wheel', 'pagehide'])
    window.addEventListener(type, end, { signal: tidy.signal, capture: true });
  const giveUp = () => {
    if (started) return;
    end();
    failed();
  };
  try {
    window.print();
    // Some browsers open the dialogue only after this task.
    setTimeout(giveUp, 1000);
  } catch {
    // Browsers inside other apps may have no printing at all.
    giveUp();
  }
}
