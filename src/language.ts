import type { msg } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { templates as de } from './generated/locales/de.js';
import { lookup } from './model/text.js';

/** The languages of the interface and what they call themselves. The first one is the language of the source. */
export const LOCALES = [
  { locale: 'en', name: 'English' },
  { locale: 'de', name: 'Deutsch' },
] as const;
export type Locale = (typeof LOCALES)[number]['locale'];

/**
 * The translating function of one language. `@lit/localize` keeps one language for the whole page; elements on a page
 * may differ, and a mail may be in another language than the screen, so each caller gets the function of its own.
 */
export const msgFor: Readonly<Record<Locale, typeof msg>> = {
  en: ((template, options) => runtimeMsg(undefined, template, options)) as typeof msg,
  de: ((template, options) => runtimeMsg(de, template, options)) as typeof msg,
};

/** The language of the interface for a BCP 47 tag: `de-AT` gives `de`; what we do not speak gives `undefined`. */
export const localeOf = (tag: string): Locale | undefined => lookup(tag, Object.keys(msgFor)) as Locale | undefined;
