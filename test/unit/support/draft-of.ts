import { inLanguage } from '../../../src/model/document/text.js';
import { fit } from '../../../src/model/journey/fit.js';
import type { PreparedPosition } from '../../../src/model/journey/prepare.js';
import { route } from '../../../src/model/journey/route.js';
import type { AnswerList } from '../../../src/model/journey/said.js';
import { applicationDraft, type Draft, type DraftContent, type Wording } from '../../../src/model/letter/draft.js';
import { body } from '../../../src/model/letter/shorten.js';

/** Wording of which every part is easy to tell from the others. */
export const TEXTS: Wording = {
  say: (text) => inLanguage(text, 'en'),
  greeting: (names) => `Hello ${names.length ? names.join(' and ') : 'everybody'},`,
  opening: (title) => `I apply for ${title}.`,
  enquiryOpening: (title) => `I ask about ${title}:`,
  enquiryBlank: '[question]',
  brings: 'Strengths:',
  bringsBlank: '[blank]',
  examples: 'Examples:',
  learns: (topics) => `Learning: ${topics.join(' + ')}.`,
  attached: (documents) => `Attached: ${documents}.`,
  summary: 'Summary:',
  answers: 'Answers:',
  link: 'Link:',
  line: (label, text) => `- ${label}: ${text}`,
  basedOn: ({ known, total }) => `${known} of ${total}.`,
  counts: (questions) => questions.map(({ result }) => result).join(' '),
  answer: (_, { answer, inferred }) => `Said ${inferred ? 'nothing' : answer}.`,
  closing: 'Yours',
  nameBlank: '[name]',
};

/** The draft of an application with all sections, or with these. */
export function draftOf(prepared: PreparedPosition, answers: AnswerList, content: Partial<DraftContent> = {}): Draft {
  return applicationDraft(
    prepared,
    {
      fit: fit(prepared, answers, route(prepared, answers)),
      examples: [],
      sections: new Set(['strengths', 'examples', 'learn', 'summary', 'answers', 'link']),
      ...content,
    },
    TEXTS,
  );
}

/** The lines below a heading of a draft. */
export function linesBelow(heading: string, { paragraphs }: Draft): readonly string[] {
  return paragraphs.find(({ lines }) => lines[0] === heading)?.lines.slice(1) ?? [];
}

export const bodyOf = ({ paragraphs }: Draft): string => body(paragraphs);
