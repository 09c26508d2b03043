import type { Problem } from '../model/document/findings.js';
import { isOpen } from '../model/document/is-open.js';
import type { Position } from '../model/document/position.js';
import { adviceOnTexts, isSentence } from './advice-on-texts.js';
import { unreachableQuestions } from './unreachable-questions.js';

type Advice = (position: Position, now: Date) => Iterable<Problem>;

/**
 * What is legal in a position document, but unwise. For authors: pages need not know.
 *
 * @param position A position that `checkPosition` has found usable.
 * @param now The moment to advise for.
 */
export const advice = (position: Position, now: Date): Problem[] =>
  ADVICE.flatMap((adviceOf) => [...adviceOf(position, now)]);

/** The id of a document that nobody has named yet, and how the ids of its questions begin. */
export const UNNAMED = 'new-position';

const ADVICE: readonly Advice[] = [
  adviceOnIds,
  adviceOnDates,
  adviceOnPosting,
  adviceOnTopics,
  adviceOnQuestions,
  adviceOnTexts,
];

function* adviceOnIds({ id, questions }: Position): Generator<Problem> {
  const ids = [['$.id', id] as const, ...questions.map(({ id }, index) => [`$.questions[${index}].id`, id] as const)];
  const [path] = ids.find(([, id]) => id.startsWith(UNNAMED)) ?? [];
  if (path) yield { path, message: `Documents that have no name yet share this id. Replace "${UNNAMED}" everywhere.` };
}

function* adviceOnDates(position: Position, now: Date): Generator<Problem> {
  const { closes, published } = position;
  if (!isOpen(position, now))
    yield { path: '$.closes', message: 'This day has passed everywhere: nobody can apply any more.' };
  if (closes && published && closes < published) yield { path: '$.closes', message: 'This is before "published".' };
}

function* adviceOnPosting({ posting, questions, languages }: Position): Generator<Problem> {
  const asked = new Set(questions.flatMap(({ from }) => from));
  for (const [index, { id, text }] of posting.expectations.entries()) {
    const path = `$.posting.expectations[${index}]`;
    if (!asked.has(id))
      yield { path, message: `No question comes from this expectation. Name "${id}" in "from" of one.` };
    if (languages.length > 1 && typeof text === 'string' && isSentence(text)) {
      yield { path: path + '.text', message: 'This is in one language only. Write it in each.' };
    }
  }
}

function* adviceOnTopics({ topics, questions }: Position): Generator<Problem> {
  const used = new Set(questions.map(({ topic }) => topic));
  for (const [index, { id }] of topics.entries()) {
    if (!used.has(id)) yield { path: `$.topics[${index}]`, message: 'No question belongs to this topic. Remove it.' };
  }
}

function* adviceOnQuestions(position: Position): Generator<Problem> {
  const unreachable = unreachableQuestions(position);
  for (const [index, { id, target, options }] of position.questions.entries()) {
    const path = `$.questions[${index}]`;
    const levels = options.map(({ level }) => level);
    if (unreachable.has(id)) yield { path, message: 'No answer leads to this question. Change its conditions.' };
    if (!levels.includes(target)) {
      yield { path: path + '.target', message: `No option is at this target. The levels are ${levels.join(', ')}.` };
    }
    if (target > 3) {
      yield {
        path: path + '.target',
        message: 'A target of 4 or more asks for somebody rare. Is the posting worded like that?',
      };
    }
    if (!levels.includes(0)) {
      yield {
        path: path + '.options',
        message: 'No option is at level 0, so beginners find nothing to choose. Add one.',
      };
    }
  }
}
