import { type CheckedPosition, checkParsed, checkPosition } from '../model/document/check-position.js';
import type { Position } from '../model/document/position.js';
import { checkJobPosting } from './check-job-posting.js';
import type { Severity } from './finding.js';
import type { HintMemory } from './hints/hint-memory.js';
import { hintSteps } from './hints/hints.js';
import { hintsOnSharedQuestions } from './hints/on-shared-questions.js';
import { isWithin } from './path.js';
import type { Remark } from './sentences/sentence.js';
import { atOnce, type Steps } from './steps.js';
import { asIfWritten, unwritten } from './unwritten.js';

/** What is said of one position document. */
export interface CheckedEntry {
  /** The position as it will be once all is written; `null` if there is none. */
  readonly position: Position | null;
  readonly remarks: readonly (Remark & { readonly severity: Severity })[];
}

/**
 * Says everything about a position document at once: mistakes, hints, and what is still to be written.
 *
 * @param earlier Positions that are offered together with it.
 * @param memory What was found before in its parts.
 */
export const checkEntry = (
  document: unknown,
  now: Date,
  earlier: readonly Position[],
  memory?: HintMemory,
): CheckedEntry => atOnce(checkSteps(document, now, earlier, memory));

/** The same for a large document that somebody works on meanwhile: with a step for each of its questions. */
export function* checkSteps(
  document: unknown,
  now: Date,
  earlier: readonly Position[],
  memory?: HintMemory,
): Steps<CheckedEntry> {
  const { position, problems, warnings } = checkForm(document);
  yield;
  const mistakes: Remark[] = [...problems, ...checkJobPosting(document)];
  if (position && earlier.some(({ id }) => id === position.id)) {
    mistakes.push({ path: '$.id', code: 'position-twice', values: { id: position.id } });
  }
  // Of what is no document at all, or far too large, there is nothing else to say.
  const isNone = problems.some(({ path }) => path === '$' && problems.length === 1);
  const hints: Remark[] = isNone ? [] : [...warnings, ...(yield* hintSteps(document, position, now, memory))];
  if (position) hints.push(...hintsOnSharedQuestions(position, earlier));
  // What is wrong has to be written anew anyway.
  const useful = hints.filter(
    ({ path }) => !mistakes.some((mistake) => mistake.path !== '$' && isWithin(path, mistake.path)),
  );
  yield;
  const as = (severity: Severity) => (remark: Remark) => ({ severity, ...remark });
  return {
    position: mistakes.length ? null : position,
    remarks: [
      ...mistakes.map(as('problem')),
      ...(isNone ? [] : [...unwritten(document)]).map(as('unwritten')),
      ...useful.map(as('warning')),
    ],
  };
}

/** What is wrong with the form of a document, once all is written. */
export function checkForm(document: unknown): CheckedPosition {
  const written = asIfWritten(document);
  let text: string;
  try {
    text = JSON.stringify(written);
  } catch {
    // Too deep, or no plain data: that has a sentence, too.
    return checkPosition(written);
  }
  return checkParsed(text, written);
}
