import fc from 'fast-check';
import { EXPECTATION_KINDS } from '../../../src/authoring/posting/expectation-kind.js';
import type { Action, LineKind, Strength } from '../../../src/editor/model/actions.js';
import { linesOf } from '../../../src/editor/model/lines.js';
import type { Path } from '../../../src/editor/model/path.js';
import type { Level, Position } from '../../../src/model/document/position.js';
import { newDocument } from '../../../src/editor/model/new-document.js';
import { minimal } from './documents/minimal.js';
import { SHIPPED } from './documents/shipped.js';

/** What an action is drawn from before the document it is for is known: numbers that choose among what there is. */
export interface Drawn {
  readonly type: Action['type'];
  readonly numbers: readonly number[];
  readonly words: string;
}

const TYPES: readonly Action['type'][] = [
  ...([
    'write',
    'translate',
    'writeAlike',
    'writeApart',
    'set',
    'addLine',
    'joinLines',
    'splitLine',
    'moveLine',
    'setLineKind',
    'removeLine',
  ] as const),
  ...(['addTopic', 'moveTopic', 'removeTopic', 'addQuestion', 'copyQuestion', 'moveQuestion'] as const),
  ...(['removeQuestion', 'setTarget', 'setWeight', 'setFrom', 'setTopic', 'addOption', 'moveOption'] as const),
  ...(['removeOption', 'setWilling', 'addCondition', 'removeCondition', 'addResource', 'removeResource'] as const),
  ...([
    'addLanguage',
    'removeLanguage',
    'putLanguageFirst',
    'renameLanguage',
    'takeLines',
    'askLine',
    'leaveUnasked',
  ] as const),
  ...([
    'acknowledge',
    'reconsider',
    'renewQuestion',
    'askTogether',
    'setStrength',
    'setExpectationKind',
    'useReadiness',
  ] as const),
];

const words = fc.oneof(
  fc.constantFrom('', ' ', 'TODO', 'Ich habe unter Anleitung gebucht.', '__proto__', 'constructor', '𝒳 ש'),
  fc.string(),
);

export const drawnActions: fc.Arbitrary<Drawn[]> = fc.array(
  fc.record({
    type: fc.constantFrom(...TYPES),
    numbers: fc.array(fc.nat(50), { minLength: 6, maxLength: 6 }),
    words,
  }),
  { maxLength: 40 },
);

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5];
const KINDS: readonly LineKind[] = ['expectation', 'optional', 'duty', 'offer'];
const STRENGTHS: readonly Strength[] = ['must', 'expected', 'nice'];
const CODES = ['few-words', 'line-without-question', 'no-person'];
const TAGS = ['de', 'en', 'de-x-du', 'fr', 'not a tag', '__proto__'];

/** An action for a document: one out of ten names something that is not there. */
export function actionFor(document: Position, { type, numbers, words }: Drawn): Action {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
  const of = <T>(list: readonly T[], number: number, otherwise: T): T =>
    f % 10 === 0 ? otherwise : (list[number % Math.max(1, list.length)] ?? otherwise);
  const ids = document.questions.map(({ id }) => id);
  const [question, on] = [of(ids, a, 'nobody'), of(ids, b, 'nobody')];
  const line = of(
    linesOf(document).map(({ line }) => line.id),
    a,
    'nobody',
  );
  const topic = of(
    document.topics.map(({ id }) => id),
    a,
    'nobody',
  );
  const level = of(LEVELS, c, 0);
  const by = d % 2 ? 1 : -1;
  const language = of(document.languages, d, 'xx');
  const path = of(PATHS, b, ['questions', 1000, 'text']).map((key) => (key === '*' ? (a + e) % 8 : key));
  const all: Record<string, unknown> = {
    ...{ path, language, words, value: words, kind: of(KINDS, b, 'duty'), line, offset: e, by, question, on, level },
    ...{ topic, from: [line], after: on, to: b, target: of(LEVELS.slice(1), c, 1), weight: c, index: d % 3 },
  };
  if (type === 'setFrom') all['from'] = [line, 'nobody', line];
  if (type === 'addQuestion') all['from'] = line;
  if (type.endsWith('Condition')) all['kind'] = d % 2 ? 'askUnless' : 'askOnlyIf';
  if (type === 'addLanguage') all['language'] = of(TAGS, d, 'it');
  all['code'] = of(CODES, c, words);
  if (type === 'setStrength') all['strength'] = of(STRENGTHS, c, 'nice');
  if (type === 'setExpectationKind') all['kind'] = of(EXPECTATION_KINDS, b, 'skill');
  if (type === 'takeLines') all['lines'] = KINDS.map((kind) => ({ kind, words }));
  if (type === 'translate') all['changes'] = document.languages.map((language) => ({ path, language, words }));
  if (type === 'leaveUnasked') all['reason'] = words;
  if (type === 'renewQuestion' && d % 2) all['name'] = words;
  if (type === 'renameLanguage') all['to'] = of(TAGS, c, 'it');
  return { type, ...all } as unknown as Action;
}

const PATHS: readonly Path[] = [
  ...[
    ['title'],
    ['organisation', 'name'],
    ['location'],
    ['project', 'name'],
    ['project', 'url'],
    ['format'],
    ['languages', '*'],
  ],
  ...[['posting', 'expectations', '*', 'text'], ['posting', 'offers', '*', 'text'], ['posting']],
  ...[
    ['application', 'subject'],
    ['application', 'documents'],
    ['application', 'contacts'],
    ['topics', '*', 'title'],
  ],
  ...[
    ['questions', '*', 'text'],
    ['questions', '*', 'help'],
    ['questions', '*', 'options', '*', 'text'],
  ],
  ...[
    ['questions', '*', 'evidence'],
    ['questions', '*', 'growth', 'step'],
    ['questions', '*', 'notApplicable'],
  ],
  ...[
    ['questions', '*', 'growth', 'resources', '*', 'title'],
    ['questions', '*', 'growth', 'resources', '*', 'url'],
    ['questions', '*', 'growth', 'resources', '*', 'language'],
    ['organisation', 'url'],
    ['questions', '*', 'id'],
    ['constructor', 'name'],
  ],
];

/** Documents to begin with: the shipped ones, and ones with little or nothing in them. */
export const documents: fc.Arbitrary<Position> = fc.constantFrom(
  newDocument('de'),
  minimal() as unknown as Position,
  ...SHIPPED.map(({ document }) => document as Position),
);
