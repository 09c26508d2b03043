import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit } from '../../src/model/journey/fit.js';
import { route } from '../../src/model/journey/route.js';
import { compose, type Letter } from '../../src/model/letter/compose.js';
import { substance } from '../../src/model/letter/draft.js';
import { type Drafting, newDrafting, TASKS_LIMIT } from '../../src/model/letter/drafting.js';
import { crlf, MAILTO_LIMIT } from '../../src/model/letter/mailto.js';
import { firstSentence } from '../../src/model/letter/strengths.js';
import { oneLine } from '../../src/model/document/text.js';
import { answersTo } from './support/arbitraries.js';
import { builtIn } from './support/built-in.js';
import { readMailto } from './support/read-mailto.js';
import { BOTH, wordingIn } from './support/wording.js';

const { position, questions } = builtIn;

/** What somebody types: words that stand nowhere else, on several lines. */
const words = fc.nat({ max: 60 }).map((count) => `Xy${'zä\n9 '.repeat(count)}`);
const byId = <T>(ids: readonly { readonly id: string }[], value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...ids.map(({ id }) => id)), value, { maxKeys: 4, noNullPrototype: true });

const applicant = fc.record({
  answers: answersTo(builtIn),
  typed: byId(position.questions, words),
  plans: byId(position.topics, words),
  brings: byId(position.questions, fc.boolean()),
  learns: byId(position.topics, fc.boolean()),
  tasks: fc.subarray(position.posting.duties?.map(({ id }) => id) ?? [], { maxLength: TASKS_LIMIT }),
  sections: fc
    .subarray(['start', 'work', 'documents', 'summary', 'link'] as const)
    .map((sections) => new Set(sections)),
});
type Applicant = typeof applicant extends fc.Arbitrary<infer T> ? T : never;

const fitOf = ({ answers }: Applicant) => fit(builtIn, answers, route(builtIn, answers));
const draftingOf = ({ brings, learns, tasks, sections, plans }: Applicant): Drafting => ({
  ...newDrafting,
  kind: 'application',
  plans,
  settings: { brings, learns, tasks, sections },
});
const contentOf = (one: Applicant) => ({
  fit: fitOf(one),
  examples: questions.map(({ question }) => one.typed[question.id]),
  link: 'https://example.org/#sa1',
});

describe.each(BOTH)('whoever applies in %s, and however they set it up', (locale) => {
  const texts = wordingIn(locale);
  const write = (one: Applicant): Letter =>
    compose(builtIn, position.application.email, draftingOf(one), contentOf(one), texts);
  const holds = (law: (letter: Letter, one: Applicant) => void) => {
    fc.assert(
      fc.property(applicant, (one) => {
        law(write(one), one);
      }),
    );
  };
  const sent = ({ link }: Letter) => Object.fromEntries(readMailto(link.href).fields)['body'] ?? '';

  /** The lines below a heading of the letter. */
  const below = (heading: string, { body }: Letter['mail']): string[] =>
    (body.split(`\n${heading}\n`)[1] ?? '').split('\n\n')[0]!.split('\n').filter(Boolean);
  const said = (...parts: (string | undefined)[]) => `- ${parts.filter(Boolean).join(' ')}`;

  const nothingYet = questions.flatMap(({ question }) =>
    question.options.filter(({ level }) => level === 0).map(({ text }) => firstSentence(texts.say(text))),
  );

  test('the letter says of nothing that they have not done it', () => {
    holds(({ mail }) => {
      for (const statement of nothingYet) expect(mail.body).not.toContain(statement);
    });
  });

  test('it says only what they have chosen', () => {
    holds(({ mail }, { answers }) => {
      questions.forEach(({ question }, index) => {
        for (const { level, text } of question.options)
          if (level !== answers[index]) expect(mail.body).not.toContain(`- ${firstSentence(texts.say(text))}`);
      });
    });
  });

  test('it has no bracket twice', () => {
    holds(({ mail, blanks }) => {
      const brackets = mail.body.match(/\[[^\]]*\]/g) ?? [];
      expect(new Set(brackets).size).toBe(brackets.length);
      expect(blanks).toBe(brackets.length);
    });
  });

  test('it says nothing is attached, because nothing is: documents stand in a bracket, or not at all', () => {
    const documents = texts.say(position.application.documents!);
    holds(({ mail }, { sections }) => {
      expect(mail.body.includes(documents)).toBe(sections.has('documents'));
      expect(mail.body.replace(/\[[^\]]*\]/g, '')).not.toContain(documents);
    });
  });

  test('no topic is both a strength and new', () => {
    holds(({ mail }, one) => {
      const isNew = below(texts.learns, mail).map(
        (line) => position.topics.find(({ title }) => line.startsWith(`- ${texts.say(title)}`))?.id,
      );
      expect(isNew).not.toContain(undefined);
      const brings = below(texts.brings, mail);
      const { strengths } = substance(builtIn, contentOf(one), draftingOf(one));
      for (const { topic, chosen } of strengths) {
        const lines = chosen.map(({ claim, own }) => said(claim && firstSentence(texts.say(claim)), own));
        expect(brings).toEqual(expect.arrayContaining(lines));
        if (lines.length) expect(isNew).not.toContain(topic.id);
      }
    });
  });

  test('what they bring is in the words that they chose or wrote, without a title that says more', () => {
    holds(({ mail }, one) => {
      const { strengths } = substance(builtIn, contentOf(one), draftingOf(one));
      const chosen = strengths.flatMap(({ chosen }) => chosen);
      expect(below(texts.brings, mail).filter((line) => line !== `- ${texts.examplesBlank}`)).toEqual(
        chosen.map(({ claim, own }) => said(claim && firstSentence(texts.say(claim)), own)),
      );
    });
  });

  test('what they typed is in the mail, and in the link unless it is too long by itself', () => {
    holds((letter, one) => {
      const { strengths, learnings } = substance(builtIn, contentOf(one), draftingOf(one));
      // An example waits like its answer, or goes with the answer that they leave out.
      const { standings } = route(builtIn, one.answers);
      const typed = questions.flatMap(({ question: { id } }, index) =>
        one.typed[id] !== undefined && standings[index] === 'asked' && one.brings[id] !== false ? [one.typed[id]] : [],
      );
      const plans = learnings.filter(({ isIn }) => isIn).map(({ plan }) => plan);
      const own = [...typed, ...plans].map(oneLine).filter(Boolean);
      for (const text of own) expect(letter.mail.body).toContain(text);
      expect(strengths.flatMap(({ chosen }) => chosen.map(({ own }) => own)).filter(Boolean).length).toBe(typed.length);
      if (!letter.link.lost.includes('own')) for (const text of own) expect(sent(letter)).toContain(text);
      const short = own.reduce((sum, text) => sum + encodeURIComponent(text).length + 60, 800);
      if (short < MAILTO_LIMIT) expect(letter.link.lost).not.toContain('own');
    });
  });

  test('the link says what it leaves out, and nothing is left out in silence', () => {
    holds((letter) => {
      expect(letter.link.href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
      expect(sent(letter) === crlf(letter.mail.body)).toBe(letter.link.lost.length === 0);
    });
  });
});
