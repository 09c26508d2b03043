import { oneLine } from '../document/text.js';
import type { Fit } from '../journey/fit.js';
import type { PreparedPosition } from '../journey/prepare.js';
import type { Drafting, DraftSection } from './drafting.js';
import { type Learning, learnings } from './learning.js';
import { subjectLine } from './mailto.js';
import type { Line, Paragraph, Part } from './shorten.js';
import { firstSentence, type Statement, type Strengths, strengths } from './strengths.js';
import { allAnswers, topicCounts } from './summary-lines.js';
import type { Wording } from './wording.js';

export interface Draft {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What follows from the answers, for a draft. */
export interface DraftContent {
  readonly fit: Fit;
  /** What the person wrote as an example, by the index of the question. */
  readonly examples: readonly (string | undefined)[];
  /** The address of the summary; only with the section `link`. */
  readonly link?: string | undefined;
}

/** What there is to choose from, and what is chosen. */
export interface Substance {
  readonly strengths: readonly Strengths[];
  /** What is new and not among the strengths: nobody is strong in what they begin with. */
  readonly learnings: readonly (Learning & { readonly isIn: boolean; readonly plan: string })[];
}

/** How many new topics a draft names by itself. */
const LEARNINGS = 2;

/** What a draft is made of, and could be. */
export function substance(
  prepared: PreparedPosition,
  { fit, examples }: Omit<DraftContent, 'link'>,
  { settings: { brings, learns }, plans }: Drafting,
): Substance {
  const all = strengths(prepared, fit, examples, brings);
  const said = all.filter(({ chosen }) => chosen.length).map(({ topic }) => topic);
  return {
    strengths: all,
    learnings: learnings(prepared, fit)
      .filter(({ topic }) => !said.includes(topic))
      .map((one, index) => ({
        ...one,
        isIn: learns[one.topic.id] ?? index < LEARNINGS,
        plan: oneLine(plans[one.topic.id] || ''),
      })),
  };
}

const always = (...lines: string[]): Paragraph => lines.map((text) => ({ text }));
const partOf = (part: Part, heading: string, lines: readonly string[]): Paragraph =>
  [heading, ...lines].map((text) => ({ text, part }));

/** The draft of an application. */
export function applicationDraft(
  prepared: PreparedPosition,
  content: DraftContent,
  drafting: Drafting,
  texts: Wording,
): Draft {
  const { application, title } = prepared.position;
  const { documents } = application;
  const { say } = texts;
  const { fit, link } = content;
  const { sections } = drafting.settings;
  const has = (section: DraftSection, paragraph: () => Paragraph) => (sections.has(section) ? paragraph() : []);
  const { strengths, learnings } = substance(prepared, content, drafting);
  const paragraphs = [
    always(texts.greeting(application.contacts || [])),
    [...always(texts.opening(plainTitle(say(title)))), ...appeals(prepared, drafting, texts)],
    bringsParagraph(strengths, texts),
    learnsParagraph(
      learnings.filter(({ isIn }) => isIn),
      texts,
    ),
    [...has('start', () => always(texts.start)), ...has('work', () => always(texts.work))],
    has('documents', () => (documents ? always(texts.attached(say(documents))) : [])),
    has('summary', () => partOf('summary', texts.summary, [texts.basedOn(fit), ...topicCounts(prepared, fit, texts)])),
    has('answers', () => partOf('answers', texts.answers, allAnswers(prepared, fit, texts))),
    has('link', () => (link ? partOf('link', texts.link, [link]) : [])),
    always(texts.closing, texts.nameBlank),
  ];
  return { subject: subjectLine(say(application.subject)), paragraphs: paragraphs.filter(({ length }) => length) };
}

/** The draft of a mail that only asks a question: one that can be kept, made from what is new. */
export function enquiryDraft(prepared: PreparedPosition, { fit }: Pick<DraftContent, 'fit'>, texts: Wording): Draft {
  const { application, title } = prepared.position;
  const { say } = texts;
  const topics = learnings(prepared, fit).slice(0, LEARNINGS);
  return {
    subject: subjectLine(say(application.enquirySubject || application.subject)),
    paragraphs: [
      always(texts.greeting(application.contacts || [])),
      always(texts.enquiryOpening(plainTitle(say(title)))),
      always(texts.enquiryQuestion(topics.map(({ topic }) => say(topic.title)))),
      always(texts.closing, texts.nameBlank),
    ],
  };
}

/** What appeals to the person: tasks in the words of the posting, or a reminder to say it. */
function appeals({ position }: PreparedPosition, { settings: { tasks } }: Drafting, texts: Wording): Paragraph {
  const chosen = (position.posting.duties || []).filter(({ id }) => tasks.includes(id));
  return chosen.length
    ? [
        { text: texts.appeals, heading: true },
        ...chosen.map(({ text }): Line => ({ text: `- ${texts.say(text)}`, part: 'tasks' })),
      ]
    : always(`${texts.appeals} ${texts.appealsBlank}`);
}

function bringsParagraph(strengths: readonly Strengths[], texts: Wording): Paragraph {
  const lines: Line[] = [];
  for (const { chosen } of strengths) for (const statement of chosen) lines.push(strengthLine(statement, texts));
  if (!lines.length) return always(`${texts.brings} ${texts.bringsBlank}`);
  if (strengths.some(({ chosen }) => chosen.some(({ own }) => !own)))
    lines.push({ text: `- ${texts.examplesBlank}`, part: 'claims' });
  return [{ text: texts.brings, heading: true }, ...lines];
}

/**
 * A claim with the person's own example; what is theirs is left where there is no room for both. The topic does not stand
 * before it: it is wider than one claim, and would say more of the person than they said.
 */
function strengthLine({ claim, own }: Statement, texts: Wording): Line {
  const rest = `- ${own}`;
  if (!claim) return { text: rest };
  const text = `- ${[firstSentence(texts.say(claim)), own].filter(Boolean).join(' ')}`;
  return own ? { text, part: 'claims', rest } : { text, part: 'claims' };
}

function learnsParagraph(learnings: Substance['learnings'], texts: Wording): Paragraph {
  if (!learnings.length) return [];
  // The same first step may open several topics; nobody need be asked for it twice.
  const asked = new Set<string>();
  return [
    { text: texts.learns, heading: true },
    ...learnings.map(({ topic, step, plan }): Line => {
      const label = texts.say(topic.title);
      if (plan) return { text: texts.line(label, plan) };
      const blank = texts.stepBlank(step && firstSentence(texts.say(step)));
      const text = asked.has(blank) ? `- ${label}` : texts.line(label, blank);
      asked.add(blank);
      return { text, part: 'new' };
    }),
  ];
}

/** A title without the letters for all genders, which belong to advertisements. */
export const plainTitle = (title: string): string =>
  title.replace(/\s*\((?:[dfhimnwx]\s*[/|,*]\s*)+(?:[dfhimnwx]|divers\w*)\)/i, '');
