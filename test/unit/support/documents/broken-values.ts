import { type Broken, put, rule } from './broken.js';

/** Rules about one value by itself. */
export const BROKEN_VALUES: readonly Broken[] = [
  rule('format missing', '$.format', 'missing', (d) => put(d, 'format', undefined)),
  rule('format unknown', '$.format', 'must be 1', (d) => put(d, 'format', '1')),
  rule('format newer', '$.format', 'newer version of this component', (d) => put(d, 'format', 2)),
  rule('unknown field', '$.tilte', 'not known here', (d) => put(d, 'tilte', 'Gardener')),
  rule('unknown field, strangely named', '$["no title"]', 'known are', (d) => put(d, 'no title', 1)),
  rule('unknown field deep inside', '$.questions[1].options[2].levle', 'known are level, text', (d) =>
    put(d.questions[1].options[2], 'levle', 1),
  ),
  rule('comment that is no text', '$.topics[0].$comment', 'must be a text', (d) =>
    put(d.topics[0] ?? {}, '$comment', 1),
  ),
  rule('position id with a space', '$.id', 'letters, digits and hyphens', (d) => put(d, 'id', 'head gardener')),
  rule('position id in capitals', '$.id', 'lower-case', (d) => put(d, 'id', 'Gardener')),
  rule('version in words', '$.version', 'digits and dots', (d) => put(d, 'version', 'one')),
  rule('version as a number', '$.version', 'digits and dots', (d) => put(d, 'version', 1)),
  rule('no title', '$.title', 'missing', (d) => put(d, 'title', undefined)),
  rule('title of the wrong type', '$.title', 'a text that is not empty', (d) => put(d, 'title', 7)),
  rule('title empty', '$.title.en', 'a text that is not empty', (d) => put(d, 'title', { en: ' ', de: 'Gärtnerei' })),
  rule('list where an object belongs', '$.organisation', 'must be an object', (d) => put(d, 'organisation', [])),
  rule('object where a list belongs', '$.topics[1]', 'must be an object', (d) => put(d.topics, '1', null)),
  rule('text where a list belongs', '$.questions[0].from', 'must be a list', (d) => put(d.questions[0], 'from', 'E1')),
  rule('link that is not https', '$.organisation.url', 'begins with https://', (d) => {
    d.organisation.url = 'http://example.org/';
  }),
  rule('link of another scheme in one language', '$.organisation.url.de', 'begins with https://', (d) => {
    d.organisation.url = { en: 'https://example.org/', de: 'javascript:alert(1)' };
  }),
  rule(
    'link without a host',
    '$.organisation.url',
    'begins with https://',
    (d) => put(d.organisation, 'url', 'https://:'),
    false,
  ),
  rule('address with a name', '$.application.email', 'one e-mail address', (d) => {
    d.application.email = 'Jobs <jobs@example.org>';
  }),
  rule('two addresses', '$.application.email', 'one e-mail address', (d) => {
    d.application.email = 'jobs@example.org,boss@example.org';
  }),
  rule('address with a header field', '$.application.email', 'one e-mail address', (d) => {
    d.application.email = 'jobs@example.org?bcc=x@example.org';
  }),
  rule('date in words', '$.closes', 'a day', (d) => put(d, 'closes', '31 January 2027')),
  rule('date that does not exist', '$.closes', 'a day', (d) => put(d, 'closes', '2027-02-29'), false),
  rule('minutes below one', '$.minutes', 'whole number from 1', (d) => put(d, 'minutes', 0)),
  rule('minutes in halves', '$.minutes', 'whole number', (d) => put(d, 'minutes', 7.5)),
  rule('optional in words', '$.posting.expectations[0].optional', 'true or false', (d) =>
    put(d.posting.expectations[0] ?? {}, 'optional', 'yes'),
  ),
  rule('data for job boards as a list', '$.jobPosting', 'must be an object', (d) => put(d, 'jobPosting', [])),
  rule('language tag malformed', '$.questions[0].growth.resources[0].language', 'language tag', (d) => {
    d.questions[0].growth = {
      step: 'Sow.',
      resources: [{ title: 'Book', url: 'https://example.org/', language: 'deutsch' }],
    };
  }),
  rule('weight zero', '$.questions[0].weight', 'from 1 to 100', (d) => put(d.questions[0], 'weight', 0)),
  rule('target zero', '$.questions[1].target', 'from 1 to 5', (d) => put(d.questions[1], 'target', 0)),
  rule('target above five', '$.questions[1].target', 'from 1 to 5', (d) => put(d.questions[1], 'target', 6)),
  rule('level above five', '$.questions[0].options[2].level', 'from 0 to 5', (d) =>
    put(d.questions[0].options[2], 'level', 6),
  ),
  rule('level as text', '$.questions[0].options[1].level', 'from 0 to 5', (d) =>
    put(d.questions[0].options[1], 'level', '1'),
  ),
  rule('two options', '$.questions[1].options', '3 to 6 entries; it has 2', (d) => d.questions[1].options.pop()),
  rule('seven options', '$.questions[1].options', '3 to 6 entries; it has 7', (d) => {
    for (let level = 3; level < 7; level++) put(d.questions[1].options, `${level}`, { level, text: 'More.' });
  }),
  rule('no questions', '$.questions', '1 to 2000 entries; it has 0', (d) => put(d, 'questions', [])),
];
