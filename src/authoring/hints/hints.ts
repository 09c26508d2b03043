import type { Position } from '../../model/document/position.js';
import { isObject } from '../../model/document/shape.js';
import { CheckMemory } from '../check-memory.js';
import { atOnce, type Steps } from '../steps.js';
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
import { conditionHintSteps } from './unreachable-questions.js';

/** What follows from several parts of a document. One that looks through all texts pauses with `undefined`. */
const ON_THE_WHOLE: readonly ((...about: Parameters<Hints>) => Iterable<Hint | undefined>)[] = [
  ...[hintsOnIds, hintsOnDates, hintsOnLength, hintsOnPosting, hintsOnTopics, hintsOnQuestions],
  hintsOnAddress,
];

/** What a text or a question says by itself: it stays the same as long as that does. */
const ON_EACH: readonly Hints[] = [
  hintsOnStatements,
  hintsOnInsertions,
  hintsOnLanguages,
  hintsOnReading,
  hintsOnWords,
];

/**
 * What is legal in a position document, but unwise, without what its author has looked at. For authors: pages need not
 * know.
 *
 * @param document Any value; what is wrong with its form is for `checkPosition` to say.
 * @param position The same as a position, if it can be used as one: what follows from all of it together is said then.
 * @param memory What was found before in parts that nobody changes in place: these are not looked through again.
 */
export const hintsOn = (document: unknown, position: Position | null, now: Date, memory?: CheckMemory): Hint[] =>
  atOnce(hintSteps(document, position, now, memory)).filter((hint) => !isAcknowledged(document, hint));

/** The same with what its author has looked at, and with a step for each question. */
export function* hintSteps(
  document: unknown,
  position: Position | null,
  now: Date,
  memory = new CheckMemory(),
): Steps<Hint[]> {
  const drawn = outline(document);
  yield;
  const { questions, languages } = drawn;
  const among = (rules: readonly Hints[], part: Position) => rules.flatMap((hints) => [...hints(part, now)]);
  const found: Hint[] = [];
  for (const rule of ON_THE_WHOLE) {
    for (const hint of rule(drawn, now)) {
      if (hint) found.push(hint);
      yield;
    }
  }
  found.push(...among(ON_EACH, { ...drawn, questions: [] }));
  for (const [index, question] of questions.entries()) {
    const find = () => among(ON_EACH, { languages, questions: [question] } as unknown as Position);
    found.push(...memory.ofQuestion(partAt(document, index), languages, index, find));
    yield;
  }
  if (position) found.push(...(yield* memory.ofConditions(position, () => conditionHintSteps(position))));
  return found;
}

/** A question as it is in the document. */
function partAt(document: unknown, index: number): object | undefined {
  const questions = isObject(document) ? document['questions'] : undefined;
  const question: unknown = Array.isArray(questions) ? questions[index] : undefined;
  return isObject(question) ? question : undefined;
}
