import type { Locale } from '../../../src/model/document/locale.js';
import { msgFor } from '../../../src/language/messages.js';
import { inLanguage } from '../../../src/model/document/text.js';
import type { Words } from '../../../src/view/words.js';

export const BOTH: readonly Locale[] = ['en', 'de'];

/** What views speak with in one language, for a position that has it. */
export const wordsIn = (locale: Locale): Words => ({
  msg: msgFor[locale],
  locale,
  contentLocale: locale,
  text: (text) => inLanguage(text, locale),
});
