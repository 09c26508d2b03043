import { ancestors, isElement } from './ancestors.js';

/** The language of an element: its own `lang`, else that of the nearest ancestor that has one, else the document's. */
export function languageAround(element: Element): string {
  for (const node of ancestors(element)) {
    const lang = isElement(node) && node.getAttribute('lang')?.trim();
    // PHP writes de_DE, and so do some pages.
    if (lang) return lang.replace(/_/g, '-');
  }
  return element.ownerDocument.documentElement.lang;
}
