import type { msg } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templates as de } from './generated/locales/de.js';
import { lookup } from './model/text.js';

/** The languages of the interface. The first one is the language of the source. */
export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** What the languages call themselves. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', de: 'Deutsch' };

/**
 * The translating function of one language. `@lit/localize` keeps one language for the whole page; elements on a page
 * may differ, and a mail may be in another language than the screen, so each caller gets the function of its own.
 */
export const msgFor: Readonly<Record<Locale, typeof msg>> = {
  en: ((template, options) => runtimeMsg(undefined, template as string, options)) as typeof msg,
  de: ((template, options) => runtimeMsg(de, template as string, options)) as typeof msg,
};

/** The language of the interface for a BCP 47 tag: `de-AT` gives `de`; what we do not speak gives `undefined`. */
export const localeOf = (tag: string): Locale | undefined => lookup(tag, LOCALES) as Locale | undefined;

/**
 * The language tag that applies to an element: its own `lang`, else that of the nearest ancestor that has one, through
 * shadow roots, else that of the document. Empty if there is none.
 */
export function languageAround(element: Element): string {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const lang = node.getAttribute('lang');
    if (lang) return lang;
  }
  return element.ownerDocument.documentElement.lang;
}

/** Calls back when the `lang` of an element or of anything around it changes. Returns what stops it. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let node: Element | null = element; node; node = parentOf(node)) {
    observer.observe(node, { attributeFilter: ['lang'] });
  }
  return () => {
    observer.disconnect();
  };
}

function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
