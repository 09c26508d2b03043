import type { Position } from '../../model/document/position.js';

const known = new WeakMap<Position['questions'], ReadonlyMap<string, readonly number[]>>();

/** The numbers of the questions that have a condition on this one, from 0. */
export function dependents({ questions }: Position, id: string): readonly number[] {
  const found = known.get(questions) ?? allDependents(questions);
  known.set(questions, found);
  return found.get(id) ?? [];
}

function allDependents(questions: Position['questions']): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { askUnless = [], askOnlyIf = [] }] of questions.entries()) {
    for (const id of new Set([...askUnless, ...askOnlyIf].map(({ question }) => question))) {
      found.set(id, [...(found.get(id) ?? []), index]);
    }
  }
  return found;
}
