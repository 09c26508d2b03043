import { inLanguage } from '../../../src/model/document/text.js';
import { fit } from '../../../src/model/journey/fit.js';
import type { PreparedPosition } from '../../../src/model/journey/prepare.js';
import { route } from '../../../src/model/journey/route.js';
import type { AnswerList } from '../../../src/model/journey/said.js';
import { applicationDraft, type Draft, type DraftContent } from '../../../src/model/letter/draft.js';
import { type Drafting, type DraftSettings, newDrafting } from '../../../src/model/letter/drafting.js';
import { body } from '../../../src/model/letter/shorten.js';
import type { Wording } from '../../../src/model/letter/wording.js';

/** Wording of which every part is easy to tell from the others. */
export const TEXTS: Wording = {
  say: (text) => inLanguage(text, 'en'),
  line: (label, text) => `- ${label}: ${text}`,
  greeting: (names) => `Hello ${names.length ? names.join(' and ') : 'everybody'},`,
  opening: (title) => `I apply for ${title}.`,
  appeals: 'Appeals:',
  appealsBlank: '[reason]',
  brings: 'Strengths:',
  bringsBlank: '[so far]',
  examplesBlank: '[examples]',
  learns: 'New:',
  stepBlank: (step) => `[${step ?? 'step'}]`,
  start: 'Start: [date]',
  work: 'Work: [link]',
  attached: (documents) => `Attached: ${documents}`,
  summary: 'Summary:',
  answers: 'Answers:',
  link: 'Link:',
  closing: 'Yours',
  nameBlank: '[name]',
  enquiryOpening: (title) => `I ask about ${title}:`,
  enquiryQuestion: (topics) => `What of ${topics.join(' + ') || 'it'}?`,
  basedOn: ({ known, total }) => `${known} of ${total}.`,
  counts: (questions) => questions.map(({ result }) => result).join(' '),
  answer: (_, { answer, inferred }) => `Said ${inferred ? 'nothing' : answer}.`,
};

/** What goes into a draft, and how it is set up: by default without examples, with all sections. */
export interface Setting extends Partial<DraftContent>, Partial<DraftSettings> {
  readonly plans?: Drafting['plans'];
}

export const draftingWith = ({ plans = {}, ...settings }: Setting): Drafting => ({
  ...newDrafting,
  plans,
  settings: {
    ...newDrafting.settings,
    sections: new Set(['start', 'work', 'documents', 'summary', 'answers', 'link']),
    ...settings,
  },
});

/** The draft of an application. */
export function draftOf(prepared: PreparedPosition, answers: AnswerList, setting: Setting = {}): Draft {
  const { examples = [], link } = setting;
  const content = { fit: fit(prepared, answers, route(prepared, answers)), examples, link };
  return applicationDraft(prepared, content, draftingWith(setting), TEXTS);
}

/** The lines below a heading of a draft. */
export function linesBelow(heading: string, { paragraphs }: Draft): readonly string[] {
  const lines = paragraphs.find(([first]) => first?.text === heading) ?? [];
  return lines.slice(1).map(({ text }) => text);
}

export const bodyOf = ({ paragraphs }: Draft): string => body(paragraphs);
