import type { AtLeast, AtMost, Level, Position, Question } from '../../model/document/position.js';
import type { ActionOf } from './actions.js';
import { withQuestion } from './questions.js';
import { without } from './without.js';

export const addCondition = (document: Position, action: ActionOf<'addCondition'>): Position => {
  const { question: id, kind, on, level } = action;
  return withQuestion(document, id, (question) => {
    const others = (question[kind] ?? []).filter((condition) => condition.question !== on);
    const added = kind === 'askUnless' ? { question: on, atMost: level } : { question: on, atLeast: level };
    return { ...question, [kind]: [...others, added] };
  });
};

export const removeCondition = (document: Position, { question, kind, on }: ActionOf<'removeCondition'>): Position =>
  withQuestion(document, question, (before) =>
    withConditions(
      before,
      kind,
      (before[kind] ?? []).filter((condition) => condition.question !== on),
    ),
  );

/**
 * The document without conditions on questions that are gone or come later, and with none that asks for more than the
 * target of its question. Who moves or deletes something is told before.
 */
export function withConditionsThatWork(document: Position): Position {
  const targets = new Map<string, Level>();
  const questions = document.questions.map((question) => {
    const kept = withWorking(question, targets);
    targets.set(kept.id, kept.target);
    return kept;
  });
  return questions.some((question, index) => question !== document.questions[index])
    ? { ...document, questions }
    : document;
}

function withWorking(question: Question, targets: ReadonlyMap<string, Level>): Question {
  const unless = question.askUnless?.filter((condition) => targets.has(condition.question));
  const onlyIf = question.askOnlyIf?.flatMap((condition): AtLeast[] => {
    const target = targets.get(condition.question);
    if (target === undefined) return [];
    return [condition.atLeast > target ? { ...condition, atLeast: target } : condition];
  });
  return withConditions(withConditions(question, 'askUnless', unless), 'askOnlyIf', onlyIf);
}

/** Without any, the field goes. */
function withConditions(
  question: Question,
  kind: 'askUnless' | 'askOnlyIf',
  conditions: readonly (AtMost | AtLeast)[] | undefined,
): Question {
  const before = question[kind];
  if (!before || (conditions?.length === before.length && conditions.every((one, index) => one === before[index])))
    return question;
  if (conditions?.length) return { ...question, [kind]: conditions };
  return without(question, kind);
}
