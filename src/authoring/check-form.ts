import { question } from '../model/document/check-format.js';
import {
  type CheckedPosition,
  checkParsed,
  checkPlain,
  checkPosition,
  SIZE,
} from '../model/document/check-position.js';
import { Findings, LISTED } from '../model/document/findings.js';
import type { Position } from '../model/document/position.js';
import { isObject, type Members, MOST } from '../model/document/shape.js';
import { CheckMemory } from './check-memory.js';
import { checkable } from './checkable.js';
import { atOnce, type Steps } from './steps.js';
import { asIfWritten } from './unwritten.js';

/** What is wrong with the form of a document, once all is written. */
export const checkForm = (document: unknown): CheckedPosition => atOnce(formSteps(document));

/** The same, with a step for each question. */
export function* formSteps(document: unknown, memory = new CheckMemory()): Steps<CheckedPosition> {
  const parts = yield* partsOf(document, memory);
  // What is not even like a position, or far too large, is looked at as it is.
  if (!parts) return checkWhole(document);
  const { frame, questions } = parts;
  const found = new Findings();
  const checked = checkPlain({ ...frame, questions: questions.slice(0, 1) }, found);
  if (found.problems[0]?.code === 'newer-format') return checked;
  const { languages, lines, topics } = found;
  const right = memory.rightIn(JSON.stringify([languages, lines, topics].map((names) => [...names])));
  for (const [index, one] of questions.entries()) {
    if (index) checkQuestion(one, index, found, right);
    yield;
  }
  const position = found.problems.length ? null : ({ ...frame, questions } as unknown as Position);
  return { ...checked, position };
}

/** A question, which may say the same of itself as before. */
function checkQuestion(value: unknown, index: number, found: Findings, right: WeakSet<object>): void {
  const { id, target, askUnless, askOnlyIf } = isObject(value) ? value : {};
  if (isObject(value) && right.has(value) && !found.questions.has(id)) {
    found.questions.add(id);
    found.targets.set(id, target);
    return;
  }
  const { problems, warnings } = found;
  const before = problems.length + warnings.length;
  found.inside('questions', value, () => {
    found.inside(index, value, question);
  });
  // Of full lists nobody knows whether there would have been more to say.
  const isFull = Math.max(problems.length, warnings.length) >= LISTED;
  const isRight = problems.length + warnings.length === before && !isFull;
  if (isObject(value) && isRight && !askUnless && !askOnlyIf) right.add(value);
}

interface Parts {
  /** All but the questions. */
  readonly frame: Members;
  readonly questions: readonly unknown[];
}

/** A document in parts; `undefined` where it is not as it can be taken apart. */
function* partsOf(document: unknown, memory: CheckMemory): Steps<Parts | undefined> {
  const all = isObject(document) ? document['questions'] : undefined;
  if (!isObject(document) || !Array.isArray(all) || !all.length || all.length > MOST) return undefined;
  try {
    const frame = checkable({ ...document, questions: [] });
    const questions: unknown[] = [];
    let { size } = frame;
    for (const one of all as readonly unknown[]) {
      const part = isObject(one) ? memory.checkable(one) : { value: asIfWritten(one), size: 0 };
      size += part.size + 1;
      questions.push(part.value);
      if (size > SIZE) return undefined;
      yield;
    }
    return { frame: frame.value as Members, questions };
  } catch {
    return undefined;
  }
}

function checkWhole(document: unknown): CheckedPosition {
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
