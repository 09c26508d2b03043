import type { Position } from '../model/document/position.js';
import { formSteps } from './check-form.js';
import { checkJobPosting } from './check-job-posting.js';
import type { CheckMemory } from './check-memory.js';
import type { Severity } from './finding.js';
import { isAcknowledged } from './hints/acknowledged.js';
import { hintSteps } from './hints/hints.js';
import { hintsOnSharedQuestions } from './hints/on-shared-questions.js';
import { isWithin } from './path.js';
import type { Remark } from './sentences/sentence.js';
import { atOnce, type Steps } from './steps.js';
import { unwrittenSteps } from './unwritten.js';

/** What is said of one position document. */
export interface CheckedEntry {
  /** The position as it will be once all is written; `null` if there is none. */
  readonly position: Position | null;
  readonly remarks: readonly (Remark & { readonly severity: Severity })[];
  /** The hints among them, and those that somebody has looked at. */
  readonly hints: readonly Remark[];
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
  memory?: CheckMemory,
): CheckedEntry => atOnce(checkSteps(document, now, earlier, memory));

/** The same for a large document that somebody works on meanwhile: with a step for each of its questions. */
export function* checkSteps(
  document: unknown,
  now: Date,
  earlier: readonly Position[],
  memory?: CheckMemory,
): Steps<CheckedEntry> {
  const { position, problems, warnings } = yield* formSteps(document, memory);
  const mistakes: Remark[] = [...problems, ...checkJobPosting(document)];
  if (position && earlier.some(({ id }) => id === position.id)) {
    mistakes.push({ path: '$.id', code: 'position-twice', values: { id: position.id } });
  }
  // Of what is no document at all, or far too large, there is nothing else to say.
  const isNone = problems.some(({ path }) => path === '$' && problems.length === 1);
  // What is wrong has to be written anew anyway.
  const isUseful = ({ path }: Remark) =>
    !mistakes.some((mistake) => mistake.path !== '$' && isWithin(path, mistake.path));
  const open: Remark[] = isNone ? [] : warnings.filter(isUseful);
  const hints: Remark[] = [];
  for (const hint of isNone ? [] : yield* hintSteps(document, position, now, memory)) {
    if (isUseful(hint)) {
      hints.push(hint);
      if (!isAcknowledged(document, hint)) open.push(hint);
    }
    yield;
  }
  if (position) open.push(...[...hintsOnSharedQuestions(position, earlier)].filter(isUseful));
  const todos = isNone ? [] : yield* unwrittenSteps(document);
  const as = (severity: Severity) => (remark: Remark) => ({ severity, ...remark });
  return {
    position: mistakes.length ? null : position,
    remarks: [...mistakes.map(as('problem')), ...todos.map(as('unwritten')), ...open.map(as('warning'))],
    hints,
  };
}
