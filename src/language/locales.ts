import type { Locale } from '../model/document/locale.js';
import { bestLanguage } from '../model/document/text.js';
import type { NamedLocale } from '../view/words.js';
import { msgFor } from './messages.js';

/** The languages of the interface and what they call themselves. The first one is the language of the source. */
export const LOCALES: readonly NamedLocale[] = [
  { locale: 'en', name: 'English' },
  { locale: 'de', name: 'Deutsch' },
];

/** The language of the interface for a BCP 47 tag: `de-AT` gives `de`; what we do not speak gives `undefined`. */
export const localeOf = (tag: string): Locale | undefined =>
  bestLanguage(tag, Object.keys(msgFor)) as Locale | undefined;
