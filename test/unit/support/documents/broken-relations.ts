import { type Broken, put, rule } from './broken.js';

/** Rules about values that have to fit each other: languages, ids, conditions, levels. No JSON Schema can express them, but for a few. */
export const BROKEN_RELATIONS: readonly Broken[] = [
  rule('no languages', '$.languages', '1 to 30 entries', (d) => put(d, 'languages', [])),
  rule('language malformed', '$.languages[2]', 'language tag', (d) => d.languages.push('english')),
  rule('language with a name of every object', '$.languages[2]', 'language tag', (d) => d.languages.push('__proto__')),
  rule('language twice', '$.languages[2]', 'used twice', (d) => d.languages.push('de')),
  ...(
    [
      ['title', '$.title.de', (d) => put(d, 'title', { en: 'Gardener' })],
      ['topic', '$.topics[0].title.en', (d) => put(d.topics[0] ?? {}, 'title', { de: 'Pflanzen' })],
      ['question', '$.questions[0].text.de', (d) => put(d.questions[0], 'text', { en: 'What?' })],
      ['option', '$.questions[1].options[0].text.de', (d) => put(d.questions[1].options[0], 'text', { en: 'No.' })],
      [
        '"not applicable"',
        '$.questions[1].notApplicable.en',
        (d) => put(d.questions[1], 'notApplicable', { de: 'Nein.' }),
      ],
    ] as const satisfies readonly [string, string, Broken['mutate']][]
  ).map(([name, path, mutate]) => rule(`${name} without a language`, path, 'language is missing', mutate, false)),
  rule('topic id twice', '$.topics[1].id', 'used twice', (d) => d.topics.push({ id: 'plants', title: 'Soil' }), false),
  rule(
    'line id twice, in different lists',
    '$.posting.offers[0].id',
    'used twice',
    (d) => {
      d.posting.offers = [{ id: 'E1', text: 'Fresh air' }];
    },
    false,
  ),
  rule('question id twice', '$.questions[2].id', 'used twice', (d) => d.questions.push({ ...d.questions[0] }), false),
  rule('id with a full stop', '$.posting.duties[0].id', 'letters, digits and hyphens', (d) => {
    d.posting.duties = [{ id: 'D.1', text: 'Digging' }];
  }),
  rule(
    'id that every object has',
    '$.posting.duties[0].id',
    'letters, digits and hyphens',
    (d) => {
      d.posting.duties = [{ id: 'constructor', text: 'Digging' }];
    },
    false,
  ),
  rule('unknown topic', '$.questions[1].topic', 'id of a topic', (d) => put(d.questions[1], 'topic', 'soil'), false),
  rule(
    'unknown line',
    '$.questions[1].from[0]',
    'id of a line of the posting',
    (d) => d.questions[1].from.push('E2'),
    false,
  ),
  rule(
    'condition on an unknown question',
    '$.questions[1].askOnlyIf[0].question',
    'earlier question',
    (d) => {
      d.questions[1].askOnlyIf = [{ question: 'growth', atLeast: 1 }];
    },
    false,
  ),
  rule(
    'condition on a later question',
    '$.questions[0].askUnless[0].question',
    'earlier question',
    (d) => {
      d.questions[0].askUnless = [{ question: 'breeding', atMost: 0 }];
    },
    false,
  ),
  rule(
    'condition on the question itself',
    '$.questions[1].askUnless[0].question',
    'earlier question',
    (d) => {
      d.questions[1].askUnless = [{ question: 'breeding', atMost: 0 }];
    },
    false,
  ),
  rule(
    'condition above the target',
    '$.questions[1].askOnlyIf[0].atLeast',
    'at most 2, the target',
    (d) => {
      d.questions[1].askOnlyIf = [{ question: 'growing', atLeast: 3 }];
    },
    false,
  ),
  rule('condition without a level', '$.questions[1].askOnlyIf[0].atLeast', 'missing', (d) => {
    put(d.questions[1], 'askOnlyIf', [{ question: 'growing' }]);
  }),
  rule(
    'levels out of order',
    '$.questions[0].options[2].level',
    'higher than the level before',
    (d) => {
      d.questions[0].options[2].level = 1;
      d.questions[0].options[1].level = 2;
    },
    false,
  ),
  rule(
    'level twice',
    '$.questions[1].options[1].level',
    'higher than the level before',
    (d) => {
      d.questions[1].options[1].level = 0;
    },
    false,
  ),
  rule('too many questions', '$.questions', '1 to 2000 entries; it has 2001', (d) => {
    const like = d.questions[0];
    while (d.questions.length <= 2000) d.questions.push({ ...like, id: `q${d.questions.length}` });
  }),
  rule('too large', '$', 'larger than 2 MiB', (d) => put(d, '$comment', 'x'.repeat(2 ** 21)), false),
];
