import type { Locale } from '../model/document/locale.js';
import { bestLanguage } from '../model/document/text.js';
import type { NamedLocale } from '../view/words.js';
import type { Voice } from './messages.js';

/** The languages of the interface and what they call themselves. The first one is the language of the source. */
export const LOCALES: readonly NamedLocale[] = [
  { locale: 'en', name: 'English' },
  { locale: 'de', name: 'Deutsch' },
];

/** The language of the interface for a BCP 47 tag: `de-AT` gives `de`; what we do not speak gives `undefined`. */
export const localeOf = (tag: string): Locale | undefined =>
  bestLanguage(
    tag,
    LOCALES.map(({ locale }) => locale),
  ) as Locale | undefined;

/**
 * The voice that goes with the texts of a position: who is addressed as du by the questions is so by the buttons.
 *
 * @param contentLocale The language of those texts, such as `de-x-du` or `de-AT-x-du`.
 */
export const voiceFor = (locale: Locale, contentLocale: string): Voice =>
  locale === 'de' && /^de\b.*-x-du$/i.test(contentLocale) ? 'de-x-du' : locale;
