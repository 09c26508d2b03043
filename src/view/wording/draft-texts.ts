import { str } from '@lit/localize';
import type { Wording } from '../../model/letter/wording.js';
import { regionalTag, type Words } from '../words.js';
import { answerText } from './answer-text.js';
import { basedOnText, countsText, resultText } from './fit-texts.js';
import { groupOf } from './result-groups.js';

/**
 * The wording of the mail in the language of `words`, which need not be that of the screen. No text of a document stands
 * inside a sentence: it could break it, or turn it round.
 */
export function draftTexts(words: Words): Wording {
  const { msg, locale, text } = words;
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(regionalTag(locale), { type: 'conjunction' }).format(items);
  // Titles of topics may hold an "and" of their own.
  const quoted = (title: string) => msg(str`“${title}”`, { id: 'quoted' });
  // A question has its own mark.
  const line = (label: string, content: string) => `- ${label}${/[?!.:]$/.test(label) ? '' : ':'} ${content}`;
  return {
    say: text,
    line,
    greeting: (names) =>
      names.length
        ? msg(str`Hello ${list(names)},`, { id: 'mail-greeting' })
        : msg('Hello,', { id: 'mail-greeting-nobody' }),
    opening: (title) => msg(str`I am applying for the position “${title}”.`, { id: 'mail-opening' }),
    appeals: msg('What appeals to me:', { id: 'mail-appeals' }),
    appealsBlank: msg('[one sentence: which task, and why here]', { id: 'mail-appeals-blank' }),
    brings: msg('What I bring:', { id: 'mail-brings' }),
    bringsBlank: msg('[what I have done so far: at work, in training, in my free time]', { id: 'mail-brings-blank' }),
    examplesBlank: msg('[examples that are still missing: where, for whom, with what result]', {
      id: 'mail-examples-blank',
    }),
    learns: msg('What I would learn first, and how I would begin:', { id: 'mail-learns' }),
    stepBlank: (step) =>
      step
        ? msg(str`[for example: ${step}]`, { id: 'mail-step-blank' })
        : msg('[a first step]', { id: 'mail-step-blank-none' }),
    start: msg('I could start: [date]', { id: 'mail-start' }),
    work: msg('My public work: [link, if there is one]', { id: 'mail-work' }),
    attached: (documents) => msg(str`Attached: [${documents}]`, { id: 'mail-attached' }),
    summary: msg('Summary of my self-assessment:', { id: 'mail-summary' }),
    answers: msg('My answers:', { id: 'mail-answers' }),
    link: msg('My summary as a web page:', { id: 'mail-link' }),
    closing: msg('Kind regards', { id: 'mail-closing' }),
    nameBlank: msg('[Name]', { id: 'mail-name-blank' }),
    enquiryOpening: (title) =>
      msg(str`I am interested in the position “${title}” and have a question before I apply:`, { id: 'mail-enquiry' }),
    enquiryQuestion: (topics) =>
      topics.length
        ? msg(
            str`I would have most to learn about ${list(topics.map(quoted))}. What would I need from the first day, and what can be learned in the first months?`,
            { id: 'mail-enquiry-new' },
          )
        : msg('What would the first weeks in this position look like?', { id: 'mail-enquiry-usual' }),
    basedOn: (fit) => basedOnText(words, fit),
    counts: (questions) => countsText(words, questions.map(groupOf)),
    answer: (question, fit) =>
      fit.inferred ? resultText(msg, fit, question) : answerText(words, question, fit.answer),
  };
}
