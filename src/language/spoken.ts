import type { Locale } from '../model/document/locale.js';
import { bestLanguage, isSameLanguage } from '../model/document/text.js';
import { localeOf, LOCALES } from './locales.js';

/** What the interface speaks, and what language a document is read in. */
export interface Spoken {
  readonly locale: Locale;
  readonly contentLocale: string;
}

/**
 * The languages that serve a reader best.
 *
 * The document is read in the language of the page; without it in English where the interface speaks that for want of
 * the page's; else in its first one. The interface speaks the language of the page, else that of the document, else
 * English.
 *
 * @param tag The language of the page.
 * @param languages The languages of the document; none while it is on its way.
 * @param chosen What the reader has chosen, which goes before the language of the page.
 */
export function spoken(tag: string, languages: readonly string[], chosen?: Locale): Spoken {
  const ours = localeOf(tag);
  // The page may be in a finer language than the interface, such as a form of address.
  const wanted = chosen && chosen !== ours ? [chosen, tag] : ours ? [tag] : [tag, 'en'];
  const [content = languages[0]] = wanted.map((one) => bestLanguage(one, languages)).filter(Boolean);
  const locale = chosen || ours || localeOf(content || '') || 'en';
  return { locale, contentLocale: content || locale };
}

/** Whether interface and document are in one language. */
export const isOneLanguage = ({ locale, contentLocale }: Spoken): boolean => isSameLanguage(locale, contentLocale);

/**
 * The language of a mail until somebody chooses: that of the document if the interface speaks it, so that the whole mail
 * is in one language; else one that both have.
 */
export function letterLocale({ locale, contentLocale }: Spoken, languages: readonly string[]): Locale {
  const [best = locale] = [contentLocale, locale, ...LOCALES.map((one) => one.locale)]
    .filter((one) => bestLanguage(one, languages))
    .map(localeOf)
    .filter((one) => one !== undefined);
  return best;
}
