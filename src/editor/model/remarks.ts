import { checkSteps } from '../../authoring/check-entry.js';
import { formSteps } from '../../authoring/check-form.js';
import { checkJobPosting } from '../../authoring/check-job-posting.js';
import { CheckMemory } from '../../authoring/check-memory.js';
import { isAcknowledged } from '../../authoring/hints/acknowledged.js';
import { atOnce, type Steps } from '../../authoring/steps.js';
import type { Remark as Said } from '../../authoring/sentences/sentence.js';
import type { Position } from '../../model/document/position.js';
import { isUnwritten } from './words.js';

/** A problem keeps a document from being shown; a hint says what is unwise. */
export interface Remark extends Said {
  readonly kind: 'problem' | 'hint';
}

/** What the check has found. */
export interface Checked {
  /**
   * What the command would say, too, except what is still to be written: that has a count of its own and no alarm.
   */
  readonly remarks: readonly Remark[];
  /** All hints, also those that somebody has looked at: nothing is remarked of these. */
  readonly hints: readonly Remark[];
}

const known = new CheckMemory();

/** What there is to say of a document. */
export const remarks = (document: Position, now: Date, memory = known): readonly Remark[] =>
  atOnce(checkedSteps(document, now, memory)).remarks;

/** The same with the hints that were looked at, in steps. */
export function* checkedSteps(document: Position, now: Date, memory = known): Steps<Checked> {
  const checked = yield* checkSteps(document, now, [], memory);
  // The name in the file follows the title, which is still to be written.
  const isNamedLater = isUnwritten(document.title);
  return {
    remarks: checked.remarks.flatMap(({ severity, ...said }): Remark[] =>
      severity === 'unwritten' || (isNamedLater && said.path === '$.id' && said.code === 'unnamed-document')
        ? []
        : [{ ...said, kind: severity === 'problem' ? 'problem' : 'hint' }],
    ),
    hints: checked.hints.map((said) => ({ ...said, kind: 'hint' })),
  };
}

/** Whether something keeps a document from being shown. */
export const hasProblems = (document: Position): boolean =>
  atOnce(formSteps(document, known)).problems.length > 0 || checkJobPosting(document).length > 0;

/** The hints of a check that somebody has looked at by now. The plan shows why a line has no question. */
export const lookedAt = (document: Position, { hints }: Checked): readonly Remark[] =>
  hints.filter((hint) => hint.code !== 'line-without-question' && isAcknowledged(document, hint));
