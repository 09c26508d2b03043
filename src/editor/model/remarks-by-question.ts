import type { Remark } from './remarks.js';

const known = new WeakMap<readonly Remark[], ReadonlyMap<number, readonly Remark[]>>();

/** What is said of each question, by its number from 0; what is said of the rest of the document stands at -1. */
export function remarksByQuestion(remarks: readonly Remark[]): ReadonlyMap<number, readonly Remark[]> {
  const found = known.get(remarks) ?? byQuestion(remarks);
  known.set(remarks, found);
  return found;
}

/** Which question a path leads to, or into; -1 for none. */
export const questionOf = (path: string): number => Number(/^\$\.questions\[(\d+)\]/.exec(path)?.[1] ?? -1);

function byQuestion(remarks: readonly Remark[]): ReadonlyMap<number, readonly Remark[]> {
  const said = new Map<number, Remark[]>();
  for (const remark of remarks) {
    const index = questionOf(remark.path);
    const before = said.get(index);
    if (before) before.push(remark);
    else said.set(index, [remark]);
  }
  return said;
}
