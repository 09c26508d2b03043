import type { Position } from '../../model/document/position.js';
import { prepare, type PreparedPosition } from '../../model/journey/prepare.js';
import { route } from '../../model/journey/route.js';
import type { AnswerList } from '../../model/journey/said.js';
import type { Steps } from '../steps.js';
import { type Hint, hint } from './hint.js';

/** With a step for each question. */
export function* conditionHintSteps(position: Position): Steps<Hint[]> {
  const unreachable = yield* unreachableSteps(prepare(position));
  return position.questions.flatMap(({ id }, index) =>
    unreachable.has(id) ? [hint(`$.questions[${index}]`, 'unreachable-question')] : [],
  );
}

/**
 * The ids of the questions that no answers lead to, because their conditions contradict each other. With a step for
 * each question.
 */
export function* unreachableSteps(prepared: PreparedPosition): Steps<ReadonlySet<string>> {
  const unreachable = new Set<string>();
  for (const [index, { question }] of prepared.questions.entries()) {
    if ((question.askUnless ?? question.askOnlyIf) && !isReachable(prepared, index)) unreachable.add(question.id);
    yield;
  }
  return unreachable;
}

/**
 * Whether anybody is asked a question: the one who chooses the highest option wherever a level is needed to come here,
 * and is unsure everywhere else. Conditions ask for levels above something or for none, so nobody meets more of them.
 */
function isReachable(prepared: PreparedPosition, index: number): boolean {
  const answers: AnswerList = needed(prepared, index).map((isNeeded, at) =>
    isNeeded ? prepared.questions[at]?.question.options.at(-1)?.level : 'unsure',
  );
  return route(prepared, answers).standings[index] === 'asked';
}

/** Which questions must have a level for one to be asked: those it is a depth of, and those that they are. */
function needed({ questions }: PreparedPosition, index: number): boolean[] {
  const isNeeded = questions.map(() => false);
  for (let at = index; at >= 0; at--) {
    if (at === index || isNeeded[at]) for (const { on } of questions[at]?.askOnlyIf ?? []) isNeeded[on] = true;
  }
  return isNeeded;
}
