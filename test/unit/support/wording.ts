import type { Locale } from '../../../src/model/document/locale.js';
import { msgFor } from '../../../src/language/messages.js';
import { inLanguage } from '../../../src/model/document/text.js';
import type { Wording } from '../../../src/model/letter/draft.js';
import { draftTexts } from '../../../src/view/wording/draft-texts.js';

export const BOTH: readonly Locale[] = ['en', 'de'];

/** The wording of our mails, as the element makes it for a position in both languages. */
export const wordingIn = (locale: Locale): Wording =>
  draftTexts({ msg: msgFor[locale], locale, contentLocale: locale, text: (text) => inLanguage(text, locale) });
