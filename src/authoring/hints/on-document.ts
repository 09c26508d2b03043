import { isOpen } from '../../model/document/is-open.js';
import type { Position } from '../../model/document/position.js';
import { type Hint, hint } from './hint.js';

/** The id of a document that nobody has named yet, and how the ids of its questions begin. */
export const UNNAMED = 'new-position';

export function* hintsOnIds({ id, questions }: Position): Generator<Hint> {
  const ids = [['$.id', id] as const, ...questions.map(({ id }, index) => [`$.questions[${index}].id`, id] as const)];
  const [path] = ids.find(([, id]) => id.startsWith(UNNAMED)) ?? [];
  if (path) yield hint(path, 'unnamed-document', { id: UNNAMED });
}

export function* hintsOnDates(position: Position, now: Date): Generator<Hint> {
  const { closes, published } = position;
  if (!isOpen(position, now)) yield hint('$.closes', 'closed-already');
  if (closes && published && closes < published) yield hint('$.closes', 'closes-before-published');
}

/** Beyond these, few people go on. */
const MOST_QUESTIONS = 25;
const MOST_MINUTES = 15;

export function* hintsOnLength({ questions, minutes = 0 }: Position): Generator<Hint> {
  const { length } = questions.filter(({ askOnlyIf, askUnless }) => !askOnlyIf && !askUnless);
  if (length > MOST_QUESTIONS) yield hint('$.questions', 'many-questions', { count: length, most: MOST_QUESTIONS });
  if (minutes > MOST_MINUTES) yield hint('$.minutes', 'long-time', { minutes, most: MOST_MINUTES });
}
