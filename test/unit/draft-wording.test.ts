import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/model/document/locale.js';
import { fit } from '../../src/model/journey/fit.js';
import { encodeLink } from '../../src/model/journey/link.js';
import { route } from '../../src/model/journey/route.js';
import type { AnswerList } from '../../src/model/journey/said.js';
import { applicationDraft, type Draft, type DraftContent, enquiryDraft } from '../../src/model/letter/draft.js';
import { type Drafting, type DraftSection, newDrafting } from '../../src/model/letter/drafting.js';
import { mailto, MAILTO_LIMIT } from '../../src/model/letter/mailto.js';
import { body, shorten } from '../../src/model/letter/shorten.js';
import { answersTo } from './support/arbitraries.js';
import { builtIn } from './support/built-in.js';
import { BOTH, wordingIn } from './support/wording.js';

const { email } = builtIn.position.application;
const ALL: ReadonlySet<DraftSection> = new Set(['start', 'work', 'documents', 'summary', 'answers', 'link']);
const EXAMPLE = 'Für die Größe der Übung: 500 Zeichen. '.repeat(14).slice(0, 500);

interface Setting extends Partial<DraftContent> {
  readonly drafting?: Partial<Drafting>;
  readonly sections?: ReadonlySet<DraftSection>;
}

const fitOf = (answers: AnswerList) => fit(builtIn, answers, route(builtIn, answers));

function draftIn(locale: Locale, answers: AnswerList, { drafting, sections = ALL, ...content }: Setting = {}): Draft {
  return applicationDraft(
    builtIn,
    {
      fit: fitOf(answers),
      examples: builtIn.questions.map(() => EXAMPLE),
      link: `https://scs.community/jobs/product-owner-container/#${encodeLink(builtIn, answers)}`,
      ...content,
    },
    { ...newDrafting, ...drafting, settings: { ...newDrafting.settings, ...drafting?.settings, sections } },
    wordingIn(locale),
  );
}

const enquiryIn = (locale: Locale, answers: AnswerList) =>
  enquiryDraft(builtIn, { fit: fitOf(answers) }, wordingIn(locale));

const linkTo = (subject: string, body: string): string => mailto(email, { subject, body });

/** The answers that make the longest texts: of each question the option with most to say. */
const wordy = (locale: Locale): AnswerList =>
  builtIn.questions.map(({ question }) => {
    const words = question.options.map(({ level, text }) => [wordingIn(locale).say(text).length, level] as const);
    return words.reduce((a, b) => (b[0] > a[0] ? b : a))[1];
  });

describe.each(BOTH)('in %s', (locale) => {
  test('what every mail says takes fewer than 800 encoded characters', () => {
    const always = draftIn(locale, [], { examples: [], sections: new Set() });
    for (const { paragraphs } of [always, enquiryIn(locale, [])]) {
      expect(encodeURIComponent(body(paragraphs).replaceAll('\n', '\r\n')).length).toBeLessThan(800);
    }
  });

  test('whatever is said and let in, the link fits and still reads as a letter', () => {
    const sections = fc.subarray([...ALL]).map((sections) => new Set(sections));
    fc.assert(
      fc.property(answersTo(builtIn), sections, (answers, sections) => {
        const { subject, paragraphs } = draftIn(locale, answers, { sections, examples: [] });
        const short = shorten(paragraphs, (body) => linkTo(subject, body).length <= MAILTO_LIMIT).body;
        expect(linkTo(subject, short).length).toBeLessThanOrEqual(MAILTO_LIMIT);
        for (const { text, part, heading } of paragraphs.flat()) if (!part && !heading) expect(short).toContain(text);
        expect(short.startsWith(paragraphs[0]![0]!.text)).toBe(true);
        expect(short.endsWith(body(paragraphs.slice(-1)))).toBe(true);
      }),
    );
  });

  test('the longest letter there is fits, too', () => {
    const { subject, paragraphs } = draftIn(locale, wordy(locale));
    expect(linkTo(subject, body(paragraphs)).length).toBeGreaterThan(MAILTO_LIMIT);
    const short = shorten(paragraphs, (body) => linkTo(subject, body).length <= MAILTO_LIMIT).body;
    expect(linkTo(subject, short).length).toBeLessThanOrEqual(MAILTO_LIMIT);
    expect(short.endsWith(body(paragraphs.slice(-1)))).toBe(true);
  });

  test('by itself, without examples, nothing has to be left out but first steps', () => {
    const { sections } = newDrafting.settings;
    const { subject, paragraphs } = draftIn(locale, wordy(locale), { examples: [], sections });
    expect(linkTo(subject, body(paragraphs)).length).toBeLessThanOrEqual(MAILTO_LIMIT);
    fc.assert(
      fc.property(answersTo(builtIn), (answers) => {
        const { subject, paragraphs } = draftIn(locale, answers, { examples: [], sections });
        const { lost } = shorten(paragraphs, (body) => linkTo(subject, body).length <= MAILTO_LIMIT);
        expect(lost.filter((part) => part !== 'new')).toEqual([]);
      }),
    );
  });

  test('it reads without its line breaks: a line is a sentence, a label with its text, a link or the signature', () => {
    fc.assert(
      fc.property(answersTo(builtIn), (answers) => {
        for (const { paragraphs } of [draftIn(locale, answers), enquiryIn(locale, answers)]) {
          for (const { text } of paragraphs.slice(0, -1).flat())
            expect(text).toMatch(/[.,:?!\])]$|^- \S|^\p{L}+: \S|^https:\S+$/u);
          const [closing, name, ...rest] = paragraphs.at(-1)!.map(({ text }) => text);
          expect(rest).toEqual([]);
          expect(closing).toMatch(/^\p{L}+ \p{L}+$/u);
          expect(name).toBe('[Name]');
        }
      }),
    );
  });

  test('nothing is left to fill in by us', () => {
    const text = body(draftIn(locale, wordy(locale)).paragraphs);
    expect(text).not.toMatch(/\$\{|undefined|null|NaN|\[object|\s$|  /);
    expect(new Set(text.match(/\[[^\]]*\]/g)).size).toBe(text.match(/\[/g)?.length);
  });
});

test('the two languages say nothing in the same words', () => {
  const [en, de] = BOTH.map((locale) => {
    return Object.entries(wordingIn(locale)).filter(([key, text]) => typeof text === 'string' && key !== 'nameBlank');
  });
  for (const [index, [key, text]] of en!.entries()) expect(de![index], key).not.toEqual([key, text]);
});

test.each([
  ['en', ['Hello,', 'Hello A,', 'Hello A and B,', 'Hello A, B and C,']],
  ['de', ['Guten Tag,', 'Guten Tag A,', 'Guten Tag A und B,', 'Guten Tag A, B und C,']],
] as const)('in %s everybody is greeted by name', (locale, greetings) => {
  const { greeting } = wordingIn(locale);
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(greeting)).toEqual(greetings);
});

test.each([
  ['en', ['about “A”.', 'about “A and B” and “C”.']],
  ['de', ['bei „A“.', 'bei „A and B“ und „C“.']],
] as const)('in %s an enquiry names what there is to learn in a sentence', (locale, sentences) => {
  const { enquiryQuestion } = wordingIn(locale);
  [['A'], ['A and B', 'C']].forEach((topics, index) => {
    const question = enquiryQuestion(topics);
    expect(question).toContain(sentences[index]);
    expect(question).not.toMatch(/[:;]/);
  });
});
