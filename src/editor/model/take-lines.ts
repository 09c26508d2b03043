import type { Position, Question } from '../../model/document/position.js';
import type { ActionOf } from './actions.js';
import { addLine } from './edit-lines.js';
import { targetOf, weightOf } from '../../authoring/posting/line-words.js';
import { addQuestion, setTarget, setWeight } from './edit-questions.js';
import { linesOf } from './lines.js';
import { isUnwritten } from './words.js';

/** Takes the lines of a posting over, with a question for each expectation. */
export function takeLines(document: Position, { lines }: ActionOf<'takeLines'>): Position {
  const taken = lines.reduce<Position>((before, { kind, words }) => {
    if (words.trim() === '') return before;
    const after = addLine(before, { type: 'addLine', kind, words });
    const added = linesOf(after).find(({ line }) => !linesOf(before).some((known) => known.line.id === line.id));
    if (!added || added.list !== 'expectations') return after;
    const asked = addQuestion(after, { type: 'addQuestion', from: added.line.id });
    const question = asked.questions.at(-1)?.id ?? '';
    const weighed = setWeight(asked, { type: 'setWeight', question, weight: weightOf(words, kind === 'optional') });
    return setTarget(weighed, { type: 'setTarget', question, target: targetOf(words) });
  }, document);
  // The empty question that a new document begins with has done its duty.
  const [first] = document.questions;
  return document.questions.length === 1 && first && isEmpty(first) && taken.questions.length > 1
    ? { ...taken, questions: taken.questions.slice(1) }
    : taken;
}

const isEmpty = ({ from, text, options }: Question): boolean =>
  !from.length && isUnwritten(text) && options.every((option) => isUnwritten(option.text));
