import type { Document } from './minimal.js';

/** A document that is legal, with exactly one thing in it that is unwise. */
export interface Unwise {
  readonly name: string;
  readonly mutate: (document: Document) => void;
  readonly path: string;
  /** A part of the sentence. */
  readonly message: string;
}

const rule = (name: string, path: string, message: string, mutate: Unwise['mutate']): Unwise => ({
  name,
  path,
  message,
  mutate,
});

const ofWords = (name: string, words: string, message: string, language: 'en' | 'de') =>
  rule(name, `$.questions[0].evidence.${language}`, message, (d) => {
    d.questions[0].evidence = { en: 'Say where.', de: 'Sagen Sie, wo.', [language]: words };
  });

export const UNWISE: readonly Unwise[] = [
  rule('closing day in the past', '$.closes', 'has passed everywhere', (d) =>
    Object.assign(d, { closes: '2026-11-21' }),
  ),
  rule('closing day before the first one', '$.closes', 'before "published"', (d) =>
    Object.assign(d, { closes: '2027-01-01', published: '2027-01-02' }),
  ),
  rule('expectation that is not asked about', '$.posting.expectations[1]', 'Name "E2" in "from"', (d) => {
    d.posting.expectations.push({ id: 'E2', text: { en: 'You like rain', de: 'Sie mögen Regen' } });
  }),
  rule('expectation in one language only', '$.posting.expectations[0].text', 'in one language only', (d) => {
    d.posting.expectations = [{ id: 'E1', text: 'You have grown plants' }];
  }),
  rule('topic without questions', '$.topics[1]', 'No question belongs to this topic', (d) => {
    d.topics.push({ id: 'soil', title: { en: 'Soil', de: 'Boden' } });
  }),
  rule('no option at the target', '$.questions[1].target', 'The levels are 0, 1, 2', (d) => {
    d.questions[1].target = 3;
  }),
  rule('target of four', '$.questions[1].target', 'somebody rare', (d) => {
    d.questions[1].target = 4;
    d.questions[1].options[2].level = 4;
  }),
  rule('no option for beginners', '$.questions[1].options', 'No option is at level 0', (d) => {
    d.questions[1].options.forEach((option, index) => Object.assign(option, { level: index + 1 }));
  }),
  rule('condition that no answer meets', '$.questions[1]', 'No answer leads to this question', (d) => {
    d.questions[0].target = 3;
    d.questions[0].options[2].level = 3;
    d.questions[1].askUnless = [{ question: 'growing', atMost: 3 }];
  }),
  rule('long option', '$.questions[0].options[1].text.de', 'has 201 characters', (d) => {
    d.questions[0].options[1].text = { en: 'I have tried it.', de: 'x'.repeat(201) };
  }),
  rule('same sentence in two languages', '$.questions[0].help', 'reads the same in two languages', (d) => {
    d.questions[0].help = { en: 'Weeds count as well.', de: 'Weeds count as well.' };
  }),
  rule('links to different places', '$.organisation.url', 'example.com, example.org', (d) => {
    d.organisation.url = { en: 'https://example.com/', de: 'https://example.org/' };
  }),
  rule('language that nobody sees', '$.title.fr', 'not listed in "languages"', (d) => {
    d.title = { en: 'Gardener', de: 'Gärtnerei', fr: 'Jardinage' };
  }),
  ofWords('markup', 'See <a href="#">this</a>.', 'contains markup', 'en'),
  ofWords('Markdown', 'Siehe [hier](https://example.org/).', 'contains markup', 'de'),
  ofWords('unfinished text', 'TODO: say where', 'This says TODO', 'en'),
  ofWords('hero', 'Be our gardening ninja.', '"ninja" deters', 'en'),
  ofWords('hero, in German', 'Seien Sie unser Rockstar.', '"Rockstar" deters', 'de'),
  ofWords('word that deters', 'Aggressively pull weeds.', '"Aggressively" deters', 'en'),
  ofWords('word that deters, in German', 'Seien Sie durchsetzungsstark.', '"durchsetzungsstark" deters', 'de'),
  ofWords('word that deters, inflected', 'Mit analytischem Blick.', '"analytischem" deters', 'de'),
  ofWords('age', 'Join our young team.', '"young" can be read as', 'en'),
  ofWords('age, in German', 'Ein junges Team.', '"junges" can be read as', 'de'),
  ofWords('origin', 'Are you a native speaker?', '"native speaker" can be read as', 'en'),
  ofWords('origin, in German', 'Deutsch ist Ihre Muttersprache.', '"Muttersprache" can be read as', 'de'),
  ofWords('years', 'Name 5+ years of it.', '"5+ years" counts years', 'en'),
  ofWords('years, in German', 'Mindestens 3 Jahre.', '"3 Jahre" counts years', 'de'),
  ofWords('colon in a word', 'Für Gärtner:innen.', '"Gärtner:innen"', 'de'),
  ofWords('asterisk in a word', 'Für jede*n.', '"jede*n"', 'de'),
  ofWords('slash in a word', 'Für Gärtner/-innen.', '"Gärtner/-innen"', 'de'),
  ofWords('capital in a word', 'Für GärtnerInnen.', '"GärtnerInnen"', 'de'),
];

/** Texts that come near to what is unwise, and are not. */
export const WISE: readonly (readonly [language: 'en' | 'de', words: string])[] = [
  ['en', 'Predominantly younger plants, at the heroic age of seven'],
  ['en', 'a < b, c > d, and 2 * 3 * 4'],
  ['en', 'The project began 2 yearly cycles ago.'],
  ['en', 'Analytisch is a German word.'],
  ['de', 'Gärtnerei (d/w/m), CI/CD, Git/GitHub, nginx:latest, https://example.org/in'],
  ['de', 'Jungpflanzen im Jahr 2026'],
  ['de', 'Wer Pflanzen zieht: in Töpfen, im Beet'],
];
