import type { Question, Text } from '../document/position.js';
import type { Fit, QuestionFit } from '../journey/fit.js';
import type { PreparedPosition } from '../journey/prepare.js';
import { subjectLine } from './mailto.js';
import type { Paragraph } from './shorten.js';

/** What can go into the draft of an application. */
export type DraftSection = 'strengths' | 'examples' | 'learn' | 'summary' | 'answers' | 'link';

/** What goes in unless the person says otherwise. */
export const USUAL_SECTIONS: readonly DraftSection[] = ['strengths', 'examples', 'learn'];

/** The wording of a draft in one language. */
export interface Wording {
  /** The position's own texts in the language of the draft. */
  readonly say: (text: Text) => string;
  readonly greeting: (names: readonly string[]) => string;
  readonly opening: (title: string) => string;
  readonly enquiryOpening: (title: string) => string;
  readonly enquiryBlank: string;
  readonly brings: string;
  readonly bringsBlank: string;
  readonly examples: string;
  readonly learns: (topics: readonly string[]) => string;
  readonly attached: (documents: string) => string;
  readonly summary: string;
  readonly answers: string;
  readonly link: string;
  readonly line: (label: string, text: string) => string;
  readonly basedOn: (fit: Fit) => string;
  readonly counts: (questions: readonly QuestionFit[]) => string;
  /** What a person chose, in words: the statement, or why there is none. */
  readonly answer: (question: Question, fit: QuestionFit) => string;
  readonly closing: string;
  readonly nameBlank: string;
}

export interface Draft {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Everything a draft is made from. */
export interface DraftContent {
  readonly fit: Fit;
  /** What the person wrote as an example, by the index of the question. */
  readonly examples: readonly (string | undefined)[];
  readonly sections: ReadonlySet<DraftSection>;
  /** The address of the summary; only with the section `link`. */
  readonly link?: string | undefined;
}

const always = (...lines: string[]): Paragraph => ({ lines, cut: 0 });
const heading = (title: string, lines: readonly string[], cut: number): Paragraph[] =>
  lines.length ? [{ lines: [title, ...lines], cut }] : [];

/** The draft of an application. */
export function applicationDraft(prepared: PreparedPosition, content: DraftContent, texts: Wording): Draft {
  const { application, title } = prepared.position;
  const { say } = texts;
  const { fit, examples, sections, link } = content;
  const has = (section: DraftSection, paragraphs: () => Paragraph[]) => (sections.has(section) ? paragraphs() : []);
  const learn = topicsToLearn(prepared, fit).map(say);
  return {
    subject: subjectLine(say(application.subject)),
    paragraphs: [
      always(texts.greeting(application.contacts ?? [])),
      always(texts.opening(say(title))),
      ...has('strengths', () => heading(texts.brings, strengths(prepared, fit, texts), 1)),
      ...has('examples', () => heading(texts.examples, written(prepared, fit, examples, texts), 6)),
      ...has('learn', () => (learn.length ? [{ lines: [texts.learns(learn)], cut: 2 }] : [])),
      ...(application.documents ? [always(texts.attached(say(application.documents)))] : []),
      ...has('summary', () => heading(texts.summary, [texts.basedOn(fit), ...topicCounts(prepared, fit, texts)], 4)),
      ...has('answers', () => heading(texts.answers, allAnswers(prepared, fit, texts), 5)),
      ...has('link', () => (link ? [{ lines: [texts.link, link], cut: 3 }] : [])),
      always(texts.closing, texts.nameBlank),
    ],
  };
}

/** The draft of a mail that only asks a question. */
export function enquiryDraft({ position }: PreparedPosition, texts: Wording): Draft {
  const { application, title } = position;
  return {
    subject: subjectLine(texts.say(application.enquirySubject ?? application.subject)),
    paragraphs: [
      always(texts.greeting(application.contacts ?? [])),
      always(texts.enquiryOpening(texts.say(title))),
      always(texts.enquiryBlank),
      always(texts.closing, texts.nameBlank),
    ],
  };
}

/** For each topic, in the words of the option, the strongest thing the person has done. */
function strengths(prepared: PreparedPosition, { questions }: Fit, texts: Wording): string[] {
  return prepared.position.topics.map((topic) => {
    const best = strongest(prepared, topic.id, questions);
    const option = best?.question.options.filter(({ level }) => level === best.fit.level)[0];
    return texts.line(texts.say(topic.title), option ? texts.say(option.text) : texts.bringsBlank);
  });
}

interface Statement {
  readonly question: Question;
  readonly fit: QuestionFit & { readonly level: number };
}

/**
 * What to name first on a topic: greatest weight, then level, then order, among answers at or above their target;
 * failing those, the highest level from 2 up.
 */
function strongest(
  { questions, indexOf }: PreparedPosition,
  topic: string,
  fits: readonly QuestionFit[],
): Statement | undefined {
  const chosen: Statement[] = [];
  for (const fit of fits) {
    const question = questions[indexOf.get(fit.id) ?? -1]?.question;
    if (question?.topic === topic && fit.level !== null && !fit.inferred)
      chosen.push({ question, fit: { ...fit, level: fit.level } });
  }
  const level = (a: Statement, b: Statement) => b.fit.level - a.fit.level;
  const weight = (a: Statement, b: Statement) => b.question.weight - a.question.weight;
  const reached = chosen.filter(({ fit }) => fit.level >= fit.target);
  if (reached.length) return reached.sort((a, b) => weight(a, b) || level(a, b))[0];
  return chosen.filter(({ fit }) => fit.level >= 2).sort((a, b) => level(a, b) || weight(a, b))[0];
}

/** The titles of the first two topics with most to learn: greatest weighted distance from the targets first. */
function topicsToLearn({ position, questions, indexOf }: PreparedPosition, { questions: fits }: Fit): Text[] {
  const distance = position.topics.map(() => 0);
  for (const { id, level, target, result, optional } of fits) {
    const entry = questions[indexOf.get(id) ?? -1];
    if (!entry || optional || result !== 'grow') continue;
    distance[entry.topic] = (distance[entry.topic] ?? 0) + entry.question.weight * (1 - (level ?? 0) / target);
  }
  return position.topics
    .map(({ title }, index) => ({ title, distance: distance[index] ?? 0 }))
    .filter((topic) => topic.distance > 0)
    .sort((a, b) => b.distance - a.distance)
    .slice(0, 2)
    .map(({ title }) => title);
}

/** The examples to questions that are on the path; those of the others wait like their answers. */
function written(
  { questions, indexOf, position }: PreparedPosition,
  fit: Fit,
  examples: DraftContent['examples'],
  texts: Wording,
): string[] {
  return fit.questions
    .map(({ id, inferred }) => {
      const index = indexOf.get(id) ?? -1;
      const topic = position.topics[questions[index]?.topic ?? -1];
      const text = examples[index]?.trim().replace(/\s*\n\s*/g, ' ');
      return topic && text && !inferred ? texts.line(texts.say(topic.title), text) : '';
    })
    .filter(Boolean);
}

/** A line for each topic with the number of its questions that match, are close, and so on: facts, to be sent to others. */
function topicCounts({ position, questions, indexOf }: PreparedPosition, fit: Fit, texts: Wording): string[] {
  return position.topics
    .map(({ title }, index) => {
      const own = fit.questions.filter(({ id }) => questions[indexOf.get(id) ?? -1]?.topic === index);
      return own.length ? texts.line(texts.say(title), texts.counts(own) + '.') : '';
    })
    .filter(Boolean);
}

/** A line for each question with what was answered, in words. */
function allAnswers({ questions, indexOf }: PreparedPosition, fit: Fit, texts: Wording): string[] {
  return fit.questions
    .map((one) => {
      const question = questions[indexOf.get(one.id) ?? -1]?.question;
      return question ? texts.line(texts.say(question.text), texts.answer(question, one)) : '';
    })
    .filter(Boolean);
}
