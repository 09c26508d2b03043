import type { DraftTexts } from '../../src/model/draft.js';
import { inLanguage } from '../../src/model/text.js';
import type { Locale } from '../../src/language.js';
import { msgFor } from '../../src/messages.js';
import { draftTexts } from '../../src/view/draft-texts.js';

export const BOTH: readonly Locale[] = ['en', 'de'];

/** The wording of our mails, as the element makes it for a position in both languages. */
export const wordingIn = (locale: Locale): DraftTexts =>
  draftTexts({ msg: msgFor[locale], locale, contentLocale: locale, text: (text) => inLanguage(text, locale) });
