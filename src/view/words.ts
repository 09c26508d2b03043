import type { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../model/document/locale.js';
import type { Text } from '../model/document/position.js';
import { inLanguage, isFromRight, languageOf } from '../model/document/text.js';

/**
 * What a view needs to speak: `msg` for its own wording and `text` for the wording of the position. Both belong to one
 * element and one render, because elements on a page may speak different languages.
 */
export interface Words {
  readonly msg: typeof msg;
  /** The language of the interface. */
  readonly locale: Locale;
  /** The language of the position's texts, as a BCP 47 tag: the one of its own that serves the reader best. */
  readonly contentLocale: string;
  /** A text of the position in `contentLocale`. */
  readonly text: (text: Text) => string;
}

/** A text of the position to show: marked with its language and direction where those are not the ones around it. */
export function show({ locale, contentLocale }: Words, value: Text): string | TemplateResult {
  const language = languageOf(value, contentLocale);
  const text = inLanguage(value, language);
  return locale === language
    ? text
    : html`<span lang=${language} dir=${isFromRight(text, language) ? 'rtl' : nothing}>${text}</span>`;
}

/** A language and what it calls itself. */
export interface NamedLocale {
  readonly locale: Locale;
  readonly name: string;
}

/** The tag that lists and dates follow: the English of the interface is British. */
export const regionalTag = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/**
 * Whether a whole number takes the singular in the languages of the interface, as CLDR has it. `Intl.PluralRules` knows
 * more languages, but loads their rules before the first screen.
 */
export const isOne = (n: number): boolean => n === 1;

/** Of one of several positions. */
export const closedText = ({ msg }: Pick<Words, 'msg'>): string =>
  msg('Applications are closed.', { id: 'closed-short' });

/** A day, written out. */
export const dateText = (locale: string, date: Date): string =>
  date.toLocaleDateString(regionalTag(locale), { dateStyle: 'long' });
