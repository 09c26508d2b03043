import { voiceFor } from '../../language/locales.js';
import { msgFor } from '../../language/messages.js';
import { letterLocale, type Spoken, spoken } from '../../language/spoken.js';
import { inLanguage } from '../../model/document/text.js';
import { compose } from '../../model/letter/compose.js';
import { newDrafting } from '../../model/letter/drafting.js';
import { extentText } from '../../view/intro/promises.js';
import { answerText } from '../../view/wording/answer-text.js';
import { draftTexts } from '../../view/wording/draft-texts.js';
import { comparedText, countsText, overallText, resultText, topicText } from '../../view/wording/fit-texts.js';
import { countedGroups } from '../../view/wording/result-groups.js';
import type { Words } from '../../view/words.js';
import type { Reader } from '../model/reader.js';

/** The very functions that the element speaks with, so that the editor never says anything else. */
export function readerFor(language: string, languages: readonly string[]): Reader {
  const heard = spoken(language, languages);
  const words = wordsOf(heard);
  const { locale, contentLocale, text, msg } = words;
  return {
    locale,
    contentLocale,
    text,
    extent: (most, minutes) => extentText(words, most, minutes),
    overall: (prepared, fit) => overallText(words, prepared, fit, false, new Date()),
    counts: (fit) => countsText(words, countedGroups(fit)),
    compared: (fit) => comparedText(words, fit),
    topic: (prepared, fit, index) => topicText(words, prepared, fit, index, false),
    answer: (question, answer) => answerText(words, question, answer),
    result: (one, question) => resultText(msg, one, question),
    letter: (prepared, fit) => {
      const written = letterLocale(heard, languages);
      const { contentLocale } = spoken(language, languages, written);
      const texts = draftTexts(wordsOf({ locale: written, contentLocale }));
      const { email } = prepared.position.application;
      const { mail } = compose(prepared, email, newDrafting, { fit, examples: [] }, texts);
      return { locale: written, ...mail };
    },
  };
}

function wordsOf({ locale, contentLocale }: Spoken): Words {
  const msg = msgFor[voiceFor(locale, contentLocale)];
  return { msg, locale, contentLocale, text: (text) => inLanguage(text, contentLocale) };
}
