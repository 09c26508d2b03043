import { lookup } from '../model/document/text.js';
import { msgFor } from './messages.js';

/** The languages of the interface and what they call themselves. The first one is the language of the source. */
export const LOCALES = [
  { locale: 'en', name: 'English' },
  { locale: 'de', name: 'Deutsch' },
] as const;
export type Locale = (typeof LOCALES)[number]['locale'];

/** The language of the interface for a BCP 47 tag: `de-AT` gives `de`; what we do not speak gives `undefined`. */
export const localeOf = (tag: string): Locale | undefined => lookup(tag, Object.keys(msgFor)) as Locale | undefined;
