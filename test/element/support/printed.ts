import { replace } from './replace.js';

/** The rules of a page and of the shadow root in it that count in print alone. */
function printRules(...roots: (Document | ShadowRoot)[]): CSSMediaRule[] {
  const sheets = roots.flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]);
  return sheets
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
}

/** Looks at a page as it is printed: no engine lets a test into its print preview, but all let rules count for the screen. */
export function asPrinted(look: () => void, ...roots: (Document | ShadowRoot)[]): void {
  const rules = printRules(...roots);
  for (const { media } of rules) media.mediaText = 'all';
  try {
    look();
  } finally {
    for (const { media } of rules) media.mediaText = 'print';
  }
}

/** All that a print may leave in the page: attributes anywhere, and sheets. */
export const traces = () => [
  document.documentElement.outerHTML.match(/data-self-assessment-[\w-]*/g),
  document.adoptedStyleSheets.length,
];
/** A print dialogue: `during` is what happens as long as it is open. */
export function onPrint(during: () => void): void {
  replace(window, 'print', {
    value: () => {
      dispatchEvent(new Event('beforeprint'));
      try {
        during();
      } finally {
        dispatchEvent(new Event('afterprint'));
      }
    },
  });
}
