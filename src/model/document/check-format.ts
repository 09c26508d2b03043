import { isEmailAddress } from './email-address.js';
import type { Check, Findings, Mistake } from './findings.js';
import type * as Format from './position.js';
import { is, isNumber, isObject, list, matching, type Members, object, record, whole, yesOrNo } from './shape.js';
import { bestLanguage } from './text.js';

type Names = 'languages' | 'lines' | 'topics' | 'questions';

// The patterns stand in `position.ts` as well, for the schema; a test holds the two together.
const words = matching(/\S/, 'not-a-text');
const link = matching(/^https:\/\/[^\s@]+$/, 'not-an-https-link', (text) => URL.canParse(text));
const day = matching(/^\d{4}-\d\d-\d\d$/, 'not-a-day', (text) => new Date(text).getUTCDate() === +text.slice(8));
const tag = matching(/^[a-z]{2,3}(-[a-z\d]{1,8}){0,5}$/i, 'not-a-language-tag');
const level = whole(0, 5);

/** Something whose name no other of its kind has. */
const once =
  (names: Names, check: typeof tag): Check =>
  (value, found) => {
    if (!check(value, found)) return;
    if (found[names].has(value)) found.problem('used-twice');
    found[names].add(value);
  };

/** An id that is new among its kind. Names that every JavaScript object answers to would be found where nothing was put. */
const newId = (names: Names) =>
  once(
    names,
    matching(/^[a-z\d-]+$/i, 'not-an-id', (text) => !(text in {})),
  );

const oneOf =
  (names: Names | 'targets', code: Mistake): Check =>
  (value, found) => {
    if (!found[names].has(value)) found.problem(code);
  };

/** One string, or one for each language. A label that lacks a language makes the document unusable. */
const text =
  (entry = words, isLabel = false): Check =>
  (value, found) => {
    if (!isObject(value)) entry(value, found);
    else {
      const tags = Object.keys(value).filter((key) => key !== '$comment');
      for (const tag of tags) found.inside(tag, value[tag], entry);
      const languages = [...found.languages] as string[];
      const missing = languages.filter((language) => value[language] === undefined && !bestLanguage(language, tags));
      const report = isLabel || missing.length === languages.length ? 'problem' : 'warning';
      for (const language of missing) found[report]('language-missing', {}, language);
    }
  };

const label = text(words, true);
const url = text(link);

const organisation = record<Format.Organisation>({ name: text(), 'url?': url });
const line = { id: newId('lines'), text: text() };
const lines = list(record<Format.PostingLine>(line));
const earlier = oneOf('targets', 'not-an-earlier-question');

const reachesTarget = ({ question, atLeast }: Members, found: Findings) => {
  const target = found.targets.get(question);
  if (isNumber(atLeast) && isNumber(target) && atLeast > target) {
    found.problem('above-the-target', { target }, 'atLeast');
  }
};

const ascending = (options: readonly unknown[], found: Findings) => {
  let before = -1;
  options.forEach((option, index) => {
    const level = isObject(option) && option['level'];
    if (!isNumber(level)) return;
    if (level <= before) found.problem('not-above-the-level-before', {}, index, 'level');
    before = level;
  });
};

export const question = record<Format.Question>(
  {
    id: newId('questions'),
    topic: oneOf('topics', 'not-a-topic'),
    from: list(oneOf('lines', 'not-a-line')),
    weight: whole(1, 100),
    target: whole(1, 5),
    'askUnless?': list(record<Format.AtMost>({ question: earlier, atMost: level })),
    'askOnlyIf?': list(record<Format.AtLeast>({ question: earlier, atLeast: level }, reachesTarget)),
    text: label,
    'help?': text(),
    options: list(record<Format.Option>({ level, text: label, 'willing?': yesOrNo }), 3, 6, ascending),
    'notApplicable?': label,
    'evidence?': text(),
    'growth?': record<Format.Growth>({
      step: text(),
      'resources?': list(record<Format.Resource>({ title: text(), url, 'language?': tag })),
    }),
  },
  ({ id, target }, found) => {
    found.targets.set(id, target);
  },
);

/** Format 1, field by field. What others refer to comes first. */
export const checkFormat = record<Format.Position>({
  '$schema?': words,
  format: is((value) => value === 1, 'not-format-1'),
  id: matching(/^[a-z\d-]+$/, 'not-a-lower-case-id'),
  version: matching(/^\d+(\.\d+)*$/, 'not-a-version'),
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
    email: matching(/@/, 'not-one-email-address', isEmailAddress),
    'contacts?': list(words),
    subject: text(),
    'enquirySubject?': text(),
    'documents?': text(),
  }),
  topics: list(record<Format.Topic>({ id: newId('topics'), title: label }), 1),
  questions: list(question, 1),
});
