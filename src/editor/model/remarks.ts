import { checkSteps } from '../../authoring/check-entry.js';
import type { HintMemory } from '../../authoring/hints/hint-memory.js';
import { atOnce, type Steps } from '../../authoring/steps.js';
import type { Remark as Said } from '../../authoring/sentences/sentence.js';
import type { Position } from '../../model/document/position.js';
import { isUnwritten } from './words.js';

/** A problem keeps a document from being shown; a hint says what is unwise. */
export interface Remark extends Said {
  readonly kind: 'problem' | 'hint';
}

/**
 * What the command would say of a document, too, except what is still to be written: that has a count of its own and
 * no alarm.
 */
export const remarks = (document: Position, now: Date, memory?: HintMemory): Remark[] =>
  atOnce(remarkSteps(document, now, memory));

/** The same, with steps. */
export function* remarkSteps(document: Position, now: Date, memory?: HintMemory): Steps<Remark[]> {
  const checked = yield* checkSteps(document, now, [], memory);
  // The name in the file follows the title, which is still to be written.
  const isNamedLater = isUnwritten(document.title);
  return checked.remarks.flatMap(({ severity, ...said }): Remark[] =>
    severity === 'unwritten' || (isNamedLater && said.path === '$.id' && said.code === 'unnamed-document')
      ? []
      : [{ ...said, kind: severity === 'problem' ? 'problem' : 'hint' }],
  );
}
