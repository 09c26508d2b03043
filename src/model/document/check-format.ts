import { isEmailAddress } from './email-address.js';
import type { Findings } from './findings.js';
import type * as Format from './position.js';
import {
  at,
  type Check,
  is,
  isNumber,
  isObject,
  list,
  matching,
  object,
  record,
  type Values,
  whole,
  yesOrNo,
} from './shape.js';
import { bestLanguage } from './text.js';

type Names = 'languages' | 'lines' | 'topics' | 'questions';

const words = matching(/\S/, 'a text that is not empty');
const link = matching(/^https:\/\/[^\s@]+$/, 'a link that begins with https://', (text) => URL.canParse(text));
const day = matching(
  /^\d{4}-\d\d-\d\d$/,
  'a day such as "2027-01-31"',
  (text) => new Date(text).getUTCDate() === +text.slice(8),
);
const tag = matching(/^[a-z]{2,3}(-[a-z\d]{1,8}){0,5}$/i, 'a language tag such as "de" or "en-GB"');
const level = whole(0, 5);

/** Something whose name no other of its kind has. */
const once =
  (names: Names, check: typeof tag): Check =>
  (value, path, found) => {
    if (!check(value, path, found)) return;
    if (found[names].has(value)) found.problem(path, 'This is used twice. Choose another.');
    found[names].add(value);
  };

/** An id that is new among its kind. Names that every JavaScript object answers to would be found where nothing was put. */
const newId = (names: Names) =>
  once(
    names,
    matching(/^[a-z\d-]+$/i, 'an id of letters, digits and hyphens', (text) => !(text in {})),
  );

const oneOf =
  (names: Names | 'targets', what: string): Check =>
  (value, path, found) => {
    if (!found[names].has(value)) found.problem(path, `This must be the id of ${what}.`);
  };

/** One string, or one for each language. A label that lacks a language makes the document unusable. */
const text =
  (entry = words, isLabel = false): Check =>
  (value, path, found) => {
    if (!isObject(value)) entry(value, path, found);
    else {
      const tags = Object.keys(value).filter((key) => key !== '$comment');
      for (const tag of tags) entry(value[tag], at(path, tag), found);
      const languages = [...found.languages] as string[];
      const missing = languages.filter((language) => value[language] === undefined && !bestLanguage(language, tags));
      const report = isLabel || missing.length === languages.length ? 'problem' : 'warning';
      for (const language of missing) found[report](at(path, language), 'This language is missing. Add it.');
    }
  };

const label = text(words, true);
const url = text(link);

const organisation = record<Format.Organisation>({ name: text(), 'url?': url });
const line = { id: newId('lines'), text: text() };
const lines = list(record<Format.PostingLine>(line));
const earlier = oneOf('targets', 'an earlier question');

const reachesTarget = ({ question, atLeast }: Values, path: string, found: Findings) => {
  const target = found.targets.get(question);
  if (isNumber(atLeast) && isNumber(target) && atLeast > target) {
    found.problem(path + '.atLeast', `This must be at most ${target}, the target of that question.`);
  }
};

const option = record<Format.Option>({ level, text: label }, ({ level }, path, found) => {
  if (!isNumber(level)) return;
  if (level <= found.level) found.problem(path + '.level', 'This must be higher than the level before it.');
  found.level = level;
});

const question = record<Format.Question>(
  {
    id: newId('questions'),
    topic: oneOf('topics', 'a topic'),
    from: list(oneOf('lines', 'a line of the posting')),
    weight: whole(1, 100),
    target: whole(1, 5),
    'askUnless?': list(record<Format.AtMost>({ question: earlier, atMost: level })),
    'askOnlyIf?': list(record<Format.AtLeast>({ question: earlier, atLeast: level }, reachesTarget)),
    text: label,
    'help?': text(),
    options: list(option, 3, 6),
    'notApplicable?': label,
    'evidence?': text(),
    'growth?': record<Format.Growth>({
      step: text(),
      'resources?': list(record<Format.Resource>({ title: text(), url, 'language?': tag })),
    }),
  },
  ({ id, target }, _path, found) => {
    found.targets.set(id, target);
    found.level = -1;
  },
);

/** Format 1, field by field. What others refer to comes first. */
export const checkFormat = record<Format.Position>({
  '$schema?': words,
  format: is((value) => value === 1, '1'),
  id: matching(/^[a-z\d-]+$/, 'an id of lower-case letters, digits and hyphens'),
  version: matching(/^\d+(\.\d+)*$/, 'digits and dots, such as "1.0.0"'),
  languages: list(once('languages', tag), 1, 30),
  title: label,
  organisation,
  'project?': organisation,
  'location?': text(),
  'minutes?': whole(1, 240),
  'closes?': day,
  'published?': day,
  'jobPosting?': object,
  posting: record<Format.Posting>({
    expectations: list(record<Format.Expectation>({ ...line, 'optional?': yesOrNo })),
    'duties?': lines,
    'offers?': lines,
  }),
  application: record<Format.Application>({
    email: matching(/@/, 'one e-mail address and nothing else', isEmailAddress),
    'contacts?': list(words),
    subject: text(),
    'enquirySubject?': text(),
    'documents?': text(),
  }),
  topics: list(record<Format.Topic>({ id: newId('topics'), title: label }), 1),
  questions: list(question, 1),
});
