import type { Locale } from '../../../src/model/document/locale.js';
import type { Wording } from '../../../src/model/letter/wording.js';
import { draftTexts } from '../../../src/view/wording/draft-texts.js';
import { wordsIn } from './words-in.js';

export { BOTH } from './words-in.js';

/** The wording of our mails, as the element makes it for a position in both languages. */
export const wordingIn = (locale: Locale): Wording => draftTexts(wordsIn(locale));
