import type { Hint } from '../../../../src/authoring/hints/hint.js';
import type { Document } from './minimal.js';

/** A document that is legal, with exactly one thing in it that is unwise. */
export interface Unwise {
  readonly name: string;
  readonly mutate: (document: Document) => void;
  readonly path: string;
  readonly code: Hint['code'];
  /** A part of the sentence. */
  readonly message: string;
}

const rule = (code: Hint['code'], name: string, path: string, message: string, mutate: Unwise['mutate']): Unwise => ({
  code,
  name,
  path,
  message,
  mutate,
});

const inBoth = (en: string, de: string) => ({ en, de });

/** Of a question in English or German. */
const ofQuestion = (code: Hint['code'], name: string, words: string, message: string, language: 'en' | 'de') =>
  rule(code, name, `$.questions[0].text.${language}`, message, (d) => {
    d.questions[0].text = { ...inBoth('What have you grown?', 'Was haben Sie gezogen?'), [language]: words };
  });

/** Of the statement at level 2, or at another one. */
const ofStatement = (
  code: Hint['code'],
  name: string,
  words: string,
  message: string,
  language: 'en' | 'de',
  level: 0 | 1 | 2 = 2,
) =>
  rule(code, name, `$.questions[0].options[${level}].text.${language}`, message, (d) => {
    const texts = inBoth('I have grown some of them.', 'Ich habe einige davon gezogen.');
    d.questions[0].options[level].text = { ...texts, [language]: words };
  });

/** Of something to attach, as it reads behind "Attached:". */
const ofDocuments = (code: Hint['code'], name: string, words: string, message: string, language: 'en' | 'de') =>
  rule(code, name, `$.application.documents.${language}`, message, (d) => {
    d.application.documents = { ...inBoth('CV', 'Lebenslauf'), [language]: words };
  });

const ofLine = (code: Hint['code'], name: string, words: string, message: string, language: 'en' | 'de') =>
  rule(code, name, '$.posting.expectations[0]', message, (d) => {
    const texts = inBoth('You have grown plants', 'Sie haben Pflanzen gezogen');
    d.posting.expectations = [{ id: 'E1', text: { ...texts, [language]: words } }];
  });

/** Questions enough that it is no chance what they have in common. */
function withMore(d: Document, change: (question: Document['questions'][number], index: number) => void) {
  for (let index = 2; index < 5; index++) {
    const question = {
      ...d.questions[0],
      id: `more-${index}`,
      weight: index,
      target: index === 2 ? 2 : 3,
    } as (typeof d.questions)[0];
    question.options = [
      ...d.questions[0].options.slice(0, 2),
      { ...d.questions[0].options[2], level: question.target },
    ] as unknown as typeof question.options;
    change(question, index);
    d.questions.push(question);
  }
}

const resource = (title: string) => (d: Document) => {
  d.questions[0].growth = {
    step: inBoth('Sow a seed.', 'Säen Sie etwas aus.'),
    resources: [{ title, url: 'https://example.org/' }],
  };
};

const ofWords = (code: Hint['code'], name: string, words: string, message: string, language: 'en' | 'de') =>
  rule(code, name, `$.questions[0].evidence.${language}`, message, (d) => {
    d.questions[0].evidence = { en: 'Say where.', de: 'Sagen Sie, wo.', [language]: words };
  });

export const UNWISE: readonly Unwise[] = [
  rule('closed-already', 'closing day in the past', '$.closes', 'has passed everywhere', (d) =>
    Object.assign(d, { closes: '2026-11-21' }),
  ),
  rule('closes-before-published', 'closing day before the first one', '$.closes', 'before "published"', (d) =>
    Object.assign(d, { closes: '2027-01-01', published: '2027-01-02' }),
  ),
  rule(
    'line-without-question',
    'expectation that is not asked about',
    '$.posting.expectations[1]',
    'Name "E2" in "from"',
    (d) => {
      d.posting.expectations.push({ id: 'E2', text: { en: 'You like rain', de: 'Sie mögen Regen' } });
    },
  ),
  rule(
    'one-language',
    'expectation in one language only',
    '$.posting.expectations[0].text',
    'in one language only',
    (d) => {
      d.posting.expectations = [{ id: 'E1', text: 'You have grown plants' }];
    },
  ),
  rule(
    'topic-without-questions',
    'topic without questions',
    '$.topics[1]',
    'No question belongs to this topic',
    (d) => {
      d.topics.push({ id: 'soil', title: { en: 'Soil', de: 'Boden' } });
    },
  ),
  rule('no-option-at-target', 'no option at the target', '$.questions[1].target', 'The levels are 0, 1, 2', (d) => {
    d.questions[1].target = 3;
  }),
  rule('rare-target', 'target of four', '$.questions[1].target', 'Hardly anybody', (d) => {
    d.questions[1].target = 4;
    d.questions[1].options[2].level = 4;
  }),
  rule('no-level-0', 'no option for beginners', '$.questions[1].options', 'No option is at level 0', (d) => {
    d.questions[1].options.forEach((option, index) => Object.assign(option, { level: index + 1 }));
  }),
  rule(
    'unreachable-question',
    'condition that no answer meets',
    '$.questions[1]',
    'No answer leads to this question',
    (d) => {
      d.questions[0].target = 3;
      d.questions[0].options[2].level = 3;
      d.questions[1].askUnless = [{ question: 'growing', atMost: 3 }];
    },
  ),
  rule('long-option', 'long option', '$.questions[0].options[1].text.de', 'has 226 characters', (d) => {
    d.questions[0].options[1].text = {
      en: 'I have tried it.',
      de: `Ich habe es versucht. ${'Zum Beispiel so. '.repeat(12)}`,
    };
  }),
  rule(
    'same-in-two-languages',
    'same sentence in two languages',
    '$.questions[0].help',
    'reads the same in two languages',
    (d) => {
      d.questions[0].help = { en: 'Weeds count as well.', de: 'Weeds count as well.' };
    },
  ),
  rule('different-places', 'links to different places', '$.organisation.url', 'example.com, example.org', (d) => {
    d.organisation.url = { en: 'https://example.com/', de: 'https://example.org/' };
  }),
  rule('language-not-listed', 'language that nobody sees', '$.title.fr', 'not listed in "languages"', (d) => {
    d.title = { en: 'Gardener', de: 'Gärtnerei', fr: 'Jardinage' };
  }),
  ofWords('markup', 'markup', 'See <a href="#">this</a>.', 'contains markup', 'en'),
  ofWords('markup', 'Markdown', 'Siehe [hier](https://example.org/).', 'contains markup', 'de'),
  ofWords('deters', 'hero', 'Be our gardening ninja.', '"ninja" deters', 'en'),
  ofWords('deters', 'hero, in German', 'Seien Sie unser Rockstar.', '"Rockstar" deters', 'de'),
  ofWords('deters', 'word that deters', 'Aggressively pull weeds.', '"Aggressively" deters', 'en'),
  ofWords(
    'deters',
    'word that deters, in German',
    'Seien Sie durchsetzungsstark.',
    '"durchsetzungsstark" deters',
    'de',
  ),
  ofWords('deters', 'word that deters, inflected', 'Mit analytischem Blick.', '"analytischem" deters', 'de'),
  ofWords('discriminates', 'age', 'Join our young team.', '"young" can be read as', 'en'),
  ofWords('discriminates', 'age, in German', 'Ein junges Team.', '"junges" can be read as', 'de'),
  ofWords('discriminates', 'origin', 'Are you a native speaker?', '"native speaker" can be read as', 'en'),
  ofWords(
    'discriminates',
    'origin, in German',
    'Deutsch ist Ihre Muttersprache.',
    '"Muttersprache" can be read as',
    'de',
  ),
  ofWords('counts-years', 'years', 'Name 5+ years of it.', '"5+ years" counts years', 'en'),
  ofWords('counts-years', 'years, in German', 'Mindestens 3 Jahre.', '"3 Jahre" counts years', 'de'),
  ofWords('sign-in-a-word', 'colon in a word', 'Für Gärtner:innen.', '"Gärtner:innen"', 'de'),
  ofWords('sign-in-a-word', 'asterisk in a word', 'Für jede*n.', '"jede*n"', 'de'),
  ofWords('sign-in-a-word', 'slash in a word', 'Für Gärtner/-innen.', '"Gärtner/-innen"', 'de'),
  ofWords('sign-in-a-word', 'capital in a word', 'Für GärtnerInnen.', '"GärtnerInnen"', 'de'),
  ofWords('markup', 'entity', 'Salt &amp; pepper.', '"&amp;" contains markup', 'en'),
  ofWords('markup', 'entity by number', 'Kommen &#38; Gehen.', '"&#38;" contains markup', 'de'),
  ofWords('deters', 'the other spelling', 'Selbständige Arbeit.', '"Selbständige" deters', 'de'),
  ofWords('deters', 'a hyphen in the word', 'Durchsetzungs-stark sein.', '"Durchsetzungsstark" deters', 'de'),
  ofWords('deters', 'letters in two pieces', 'Durchsetzungsfa\u0308hig sein.', '"Durchsetzungsfähig" deters', 'de'),
  ofWords('counts-years', 'years in words', 'Two years of weeding.', '"Two years" counts years', 'en'),
  ofWords('counts-years', 'years, abbreviated', 'At least 3 yrs.', '"3 yrs" counts years', 'en'),
  ofWords('counts-years', 'years in words, in German', 'Mindestens zwei Jahre.', '"zwei Jahre" counts years', 'de'),
  ofWords('counts-years', 'years with children', 'Mit Kindern seit zwei Jahren.', '"zwei Jahren" counts years', 'de'),
  ofWords('counts-years', 'years as an adjective', 'Nach 5-jähriger Praxis.', '"5-jähriger" counts years', 'de'),
  ofWords('invisible-character', 'invisible character', 'Say\u200b where.', 'ZERO WIDTH SPACE (U+200B)', 'en'),
  ofWords('invisible-character', 'bullet of a symbol font', '\uf0b7 Sagen Sie, wo.', 'PRIVATE USE (U+F0B7)', 'de'),
  ofWords('all-capitals', 'capitals', 'SAY WHERE YOU GREW THEM', 'in capitals', 'en'),
  ofWords(
    'all-capitals',
    'some words in capitals',
    'Sagen Sie UNBEDINGT IMMER DAZU, wo.',
    '"UNBEDINGT IMMER DAZU"',
    'de',
  ),
  ofWords('emoji-as-word', 'emoji', 'Say which 🌻 it was.', '"🌻" is read out', 'en'),
  ofWords('other-script', 'another script', 'Расскажите, где это было.', 'script of the language', 'de'),
  ofWords('du-among-sie', 'du in a document that says Sie', 'Sag, wo du warst.', '"du" says du', 'de'),
  rule(
    'link-without-a-name',
    'link named by its address',
    '$.questions[0].growth.resources[0].title',
    'where this link leads',
    resource('https://example.org/'),
  ),
  rule(
    'link-without-a-name',
    'link named "here"',
    '$.questions[0].growth.resources[0].title',
    '"hier"',
    resource('hier'),
  ),
  rule('sie-among-du', 'Sie in a document that says du', '$.questions[0].text["de-x-du"]', '"Sie" says Sie', (d) => {
    const json = JSON.stringify(d)
      .replaceAll('"de":', '"de-x-du":')
      .replaceAll('Sie haben', 'Du hast')
      .replaceAll('haben Sie', 'hast du');
    Object.assign(d, JSON.parse(json), { languages: ['en', 'de-x-du'] });
    d.questions[0].text = { en: 'What have you grown?', 'de-x-du': 'Was haben Sie gezogen?' };
  }),
  rule('du-not-marked', 'du that is not marked', '$.languages[1]', '"de-x-du"', (d) => {
    Object.assign(
      d,
      JSON.parse(JSON.stringify(d).replaceAll('Sie haben', 'Du hast').replaceAll('haben Sie', 'hast du')),
    );
  }),
  ofQuestion('yes-no-question', 'yes or no', 'Have you grown plants?', 'yes or no', 'en'),
  ofQuestion('yes-no-question', 'yes or no, in German', 'Haben Sie Pflanzen gezogen?', 'yes or no', 'de'),
  ofQuestion('asks-for-a-grade', 'grade', 'How well do you know plants?', '"How well"', 'en'),
  ofQuestion('asks-for-a-grade', 'length', 'How long have you grown plants?', '"How long"', 'en'),
  ofQuestion('asks-for-a-grade', 'grade, in German', 'Wie gut kennen Sie Pflanzen?', '"Wie gut"', 'de'),
  ofQuestion('asks-for-a-grade', 'length, in German', 'Seit wann ziehen Sie Pflanzen?', '"Seit wann"', 'de'),
  ofStatement('no-person', 'nobody in it', 'Plants were grown at work.', 'Nobody does anything', 'en'),
  ofStatement('no-person', 'nobody in it, in German', 'Pflanzen im Freien gezogen.', 'Nobody does anything', 'de'),
  ofStatement('few-words', 'few words', 'I have some.', 'too short', 'en'),
  ofStatement('few-words', 'few words, in German', 'Ich schon.', 'too short', 'de'),
  ofStatement('no-full-stop', 'no full stop', 'I have grown some of them', 'no full stop', 'en'),
  ofStatement('bare-no', 'bare no', 'No.', 'A bare "No."', 'en', 0),
  ofStatement('bare-no', 'bare no, in German', 'Gar nicht', 'A bare "Gar nicht"', 'de', 0),
  ofStatement('grading-word', 'grade', 'I am an expert in roses.', '"expert" is a grade', 'en'),
  ofStatement('grading-word', 'level of a language', 'Ich bin auf Niveau C1.', '"C1" is a grade', 'de'),
  ofStatement('grading-word', 'grade, in German', 'Ich spreche fließend mit Rosen.', '"fließend" is a grade', 'de'),
  ofStatement(
    'several-claims',
    'several claims',
    'I have sown and watered and pruned and sold them.',
    'several things',
    'en',
  ),
  ofStatement(
    'several-claims',
    'several claims, in German',
    'Ich habe gesät und gegossen und geschnitten und verkauft.',
    'several things',
    'de',
  ),
  ofStatement(
    'begins-with-example',
    'example first',
    'For example, I have grown roses.',
    'begins with an example',
    'en',
  ),
  ofStatement(
    'begins-with-example',
    'example first, in German',
    'Zum Beispiel habe ich Rosen gezogen.',
    'begins with an example',
    'de',
  ),
  ofStatement('long-claim', 'long claim', `I have grown ${'extraordinarily '.repeat(10)}tall plants.`, '160', 'en', 1),
  ofStatement(
    'long-sentence',
    'long sentence',
    `I have done it. For example ${'so '.repeat(31)}on.`,
    'a sentence of',
    'en',
  ),
  rule('equal-statements', 'equal statements', '$.questions[0].options', 'read the same', (d) => {
    d.questions[0].options[1].text = d.questions[0].options[2].text;
  }),
  rule('uneven-statements', 'uneven statements', '$.questions[0].options', 'more than 4 times', (d) => {
    const long =
      'grown plants of many kinds in the garden of a town where people from everywhere come to see them bloom';
    d.questions[0].options[2].text = inBoth(`I have ${long}.`, 'Ich habe es bei der Arbeit gemacht.');
  }),
  ofDocuments(
    'breaks-a-sentence',
    'a sentence',
    'Bitte fügen Sie Lebenslauf und Zeugnisse an.',
    'Anlagen: Bitte fügen',
    'de',
  ),
  ofDocuments('breaks-a-sentence', 'a request', 'Please attach a CV', 'Attached: Please', 'en'),
  ofDocuments('speaks-to-the-reader', 'a pronoun', 'your resume and cover letter', '"your" is turned round', 'en'),
  ofDocuments(
    'speaks-to-the-reader',
    'a pronoun, in German',
    'Lebenslauf und Ihre Zeugnisse',
    '"Ihre" is turned round',
    'de',
  ),
  rule('breaks-a-sentence', 'title that is a question', '$.title.en', 'the position “Who gardens?”', (d) => {
    d.title = inBoth('Who gardens?', 'Gärtnerei');
  }),
  ofLine('nice-to-have', 'nice to have', 'Nice to have: roses', '"Nice to have"', 'en'),
  ofLine('nice-to-have', 'nice to have, in German', 'Schön, aber kein Muss: Rosen', '"Schön, aber kein Muss"', 'de'),
  rule('target-next-to-nothing', 'target of one', '$.questions[1].target', 'counts as close', (d) => {
    d.questions[1].target = 1;
  }),
  rule('all-targets-equal', 'equal targets', '$.questions', 'the same target', (d) => {
    d.posting.expectations = [{ id: 'E1', text: inBoth('You have led a garden', 'Sie haben einen Garten geleitet') }];
    withMore(d, (question) => {
      question.target = 2;
      question.options[2].level = 2;
    });
  }),
  rule('all-weights-equal', 'equal weights', '$.questions', 'the same weight', (d) => {
    withMore(d, (question) => {
      question.weight = 1;
    });
  }),
  rule('topic-with-one-question', 'topic with one question', '$.topics[1]', 'Only one question', (d) => {
    d.topics.push({ id: 'soil', title: inBoth('Soil', 'Boden') });
    withMore(d, (question, index) => {
      if (index === 2) question.topic = 'soil';
    });
  }),
  rule('many-topics', 'many topics', '$.topics', 'These are 6 topics', (d) => {
    d.topics = Array.from({ length: 6 }, (_, index) => ({ id: `t${index}`, title: inBoth('Soil', 'Boden') }));
    d.questions = Array.from({ length: 12 }, (_, index) => ({
      ...d.questions[0],
      id: `q${index}`,
      topic: `t${index % 6}`,
      weight: 1 + (index % 3),
      target: index ? 2 : 3,
      options: d.questions[0].options.map((option, at) => (!index && at === 2 ? { ...option, level: 3 } : option)),
    })) as unknown as Document['questions'];
  }),
  rule('many-questions', 'many questions', '$.questions', 'All 26', (d) => {
    d.questions = Array.from({ length: 26 }, (_, index) => ({
      ...d.questions[0],
      id: `q${index}`,
      weight: 1 + (index % 3),
      target: index ? 2 : 3,
      options: d.questions[0].options.map((option, at) => (!index && at === 2 ? { ...option, level: 3 } : option)),
    })) as unknown as Document['questions'];
  }),
  rule('long-time', 'long time', '$.minutes', 'takes 20 minutes', (d) => Object.assign(d, { minutes: 20 })),
  rule('unnamed-document', 'id that nobody chose', '$.id', 'Replace "new-position"', (d) => {
    d.id = 'new-position';
  }),
];

/** Texts that come near to what is unwise, and are not. */
export const WISE: readonly (readonly [language: 'en' | 'de', words: string])[] = [
  ['en', 'Predominantly younger plants, at the heroic age of seven'],
  ['en', 'a < b, c > d, and 2 * 3 * 4'],
  ['en', 'The project began 2 yearly cycles ago.'],
  ['en', 'Analytisch is a German word.'],
  ['de', 'Gärtnerei (d/w/m), CI/CD, Git/GitHub, nginx:latest, https://example.org/in'],
  ['de', 'Jungpflanzen im Jahr 2026'],
  ['de', 'Kinder von drei bis sechs Jahren im Garten'],
  ['de', 'Jugendliche ab 12 Jahren, Abschluss innerhalb von drei Jahren'],
  ['en', 'Children from 3 to 6 years, pupils aged 12 years'],
  ['en', 'The certificate within three years of starting'],
  ['en', 'AT&T, R&D; HTML CSS JSON, PostgreSQL 17 and WCAG 2.2 AA'],
  ['de', 'Offenes Wissen e. V. und DIN EN ISO 9001'],
  ['de', 'Wer Pflanzen zieht: in Töpfen, im Beet'],
];
