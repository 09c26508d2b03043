import type { HintMemory } from '../../authoring/hints/hint-memory.js';
import { isAcknowledged } from '../../authoring/hints/acknowledged.js';
import type { Position } from '../../model/document/position.js';
import { isText } from '../../model/document/shape.js';
import { marksIn, withoutMark } from './comment-marks.js';
import { type Remark, remarks } from './remarks.js';
import { share } from './share.js';

/** The hints that somebody has looked at: what would be said of a document without its marks. */
export function lookedAt(document: Position, now: Date, memory?: HintMemory): Remark[] {
  const unmarked = withoutMarks(document);
  if (unmarked === document) return [];
  return remarks(unmarked, now, memory).filter((one) => one.kind === 'hint' && isAcknowledged(document, one));
}

const withoutMarks = (document: Position): Position =>
  share(
    document,
    JSON.parse(JSON.stringify(document), (key, value: unknown) =>
      key === '$comment' && isText(value)
        ? marksIn(value, 'ok').reduce<string | undefined>((rest, code) => withoutMark(rest, 'ok', code), value)
        : value,
    ) as Position,
  );
