import { str } from '@lit/localize';
import type { Wording } from '../../model/letter/draft.js';
import { regionalTag, type Words } from '../words.js';
import { answerText } from './answer-text.js';
import { basedOnText, countsText, resultText } from './fit-texts.js';
import { groupOf } from './result-groups.js';

/** The wording of the mail in the language of `words`, which need not be that of the screen. */
export function draftTexts(words: Words): Wording {
  const { msg, locale, text } = words;
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(regionalTag(locale), { type: 'conjunction' }).format(items);
  // A question has its own mark.
  const line = (label: string, content: string) => `- ${label}${/[?!.:]$/.test(label) ? '' : ':'} ${content}`;
  return {
    say: text,
    greeting: (names) =>
      names.length
        ? msg(str`Hello ${list(names)},`, { id: 'mail-greeting' })
        : msg('Hello,', { id: 'mail-greeting-nobody' }),
    opening: (title) => msg(str`I would like to apply for the position “${title}”.`, { id: 'mail-opening' }),
    enquiryOpening: (title) =>
      msg(str`I am interested in the position “${title}” and have a question before I apply:`, { id: 'mail-enquiry' }),
    enquiryBlank: msg('[your question]', { id: 'mail-enquiry-blank' }),
    brings: msg('What I bring:', { id: 'mail-brings' }),
    bringsBlank: msg('[one example from your work]', { id: 'mail-brings-blank' }),
    examples: msg('Examples from my work:', { id: 'mail-examples' }),
    // Titles of topics may hold an "and" of their own.
    learns: (topics) => msg(str`I would like to learn more about: ${topics.join('; ')}.`, { id: 'mail-learns' }),
    attached: (documents) => msg(str`I attach ${documents}.`, { id: 'mail-attached' }),
    summary: msg('Summary of my self-assessment:', { id: 'mail-summary' }),
    answers: msg('My answers:', { id: 'mail-answers' }),
    link: msg('My summary as a web page:', { id: 'mail-link' }),
    line,
    basedOn: (fit) => basedOnText(words, fit),
    counts: (questions) => countsText(words, questions.map(groupOf)),
    answer: (question, fit) => (fit.inferred ? resultText(msg, fit) : answerText(words, question, fit.answer)),
    closing: msg('Kind regards', { id: 'mail-closing' }),
    nameBlank: msg('[Name]', { id: 'mail-name-blank' }),
  };
}
