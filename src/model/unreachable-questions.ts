import type { Position, Question } from './position.js';

/**
 * The questions that nobody is asked, whatever they answer, other than by being unsure.
 *
 * All conditions ask for a level above something, so whoever always chooses the highest option meets as many of them as
 * anybody can: a question that this person is not asked is asked of nobody.
 */
export function unreachableQuestions({ questions }: Position): ReadonlySet<string> {
  const unreachable = new Set<string>();
  const highest = new Map(questions.map(({ id, options }) => [id, options.at(-1)?.level ?? 0]));
  for (const { id, askUnless = [], askOnlyIf = [] } of questions) {
    const inferred = askUnless.some((c) => !unreachable.has(c.question) && reach(c.question) <= c.atMost);
    const leftOut = askOnlyIf.some((c) => unreachable.has(c.question) || reach(c.question) < c.atLeast);
    if (inferred || leftOut) unreachable.add(id);
  }
  return unreachable;

  function reach(question: Question['id']): number {
    return highest.get(question) ?? 0;
  }
}
