import type { Position } from '../../model/document/position.js';
import { isAcknowledged } from './acknowledged.js';
import type { Hint, Hints } from './hint.js';
import { hintsOnAddress } from './on-address.js';
import { hintsOnDates, hintsOnIds, hintsOnLength } from './on-document.js';
import { hintsOnInsertions } from './on-insertions.js';
import { hintsOnLanguages } from './on-languages.js';
import { hintsOnPosting, hintsOnTopics } from './on-posting.js';
import { hintsOnQuestions } from './on-questions.js';
import { hintsOnReading } from './on-reading.js';
import { hintsOnStatements } from './on-statements.js';
import { hintsOnWords } from './on-words.js';
import { outline } from './outline.js';
import { hintsOnConditions } from './unreachable-questions.js';

const HINTS: readonly Hints[] = [
  ...[hintsOnIds, hintsOnDates, hintsOnLength, hintsOnPosting, hintsOnTopics, hintsOnQuestions],
  ...[hintsOnStatements, hintsOnAddress, hintsOnInsertions, hintsOnLanguages, hintsOnReading, hintsOnWords],
];

/**
 * What is legal in a position document, but unwise, without what its author has looked at. For authors: pages need not
 * know.
 *
 * @param document Any value; what is wrong with its form is for `checkPosition` to say.
 * @param position The same as a position, if it can be used as one: what follows from all of it together is said then.
 */
export function hintsOn(document: unknown, position: Position | null, now: Date): Hint[] {
  const drawn = outline(document);
  const found = [...HINTS.flatMap((hints) => [...hints(drawn, now)]), ...(position ? hintsOnConditions(position) : [])];
  return found.filter((hint) => !isAcknowledged(document, hint));
}
