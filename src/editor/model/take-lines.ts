import type { Position, Question } from '../../model/document/position.js';
import type { ActionOf } from './actions.js';
import { addLine } from './edit-lines.js';
import { askLine, leaveUnasked } from './edit-plan.js';
import { kindOfLine } from './line-plan.js';
import { linesOf } from './lines.js';
import { isUnwritten } from './words.js';

/** Takes the lines of a posting over, with a question for each expectation that can be asked. */
export function takeLines(document: Position, { lines, papers = '' }: ActionOf<'takeLines'>): Position {
  const taken = lines.reduce<Position>((before, { kind, words }) => {
    if (words.trim() === '') return before;
    const after = addLine(before, { type: 'addLine', kind, words });
    const added = linesOf(after).find(({ line }) => !linesOf(before).some((known) => known.line.id === line.id));
    if (!added || added.list !== 'expectations') return after;
    const { id } = added.line;
    // What papers show is not asked.
    return kindOfLine(added.line, document.languages[0] ?? '') === 'certificate'
      ? leaveUnasked(after, { type: 'leaveUnasked', line: id, reason: papers })
      : askLine(after, { type: 'askLine', line: id });
  }, document);
  // The empty question that a new document begins with has done its duty.
  const [first] = document.questions;
  return document.questions.length === 1 && first && isEmpty(first) && taken.questions.length > 1
    ? { ...taken, questions: taken.questions.slice(1) }
    : taken;
}

const isEmpty = ({ from, text, options }: Question): boolean =>
  !from.length && isUnwritten(text) && options.every((option) => isUnwritten(option.text));
