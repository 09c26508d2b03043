import { optionAt } from '../document/option-at.js';
import type { Question, Text, Topic } from '../document/position.js';
import { oneLine } from '../document/text.js';
import type { Fit } from '../journey/fit.js';
import { entryOf, type PreparedPosition } from '../journey/prepare.js';

/** What somebody can say of themselves: what they chose as an answer, and their own example of it. */
export interface Statement {
  readonly question: Question;
  /** The index of the question. */
  readonly index: number;
  /** That of their answer; 0 without one. */
  readonly level: number;
  /** What they chose; `undefined` where that was level 0 or none, and only their own words speak. */
  readonly claim: Text | undefined;
  /** Their own words on one line; empty if there are none. */
  readonly own: string;
}

/** What somebody brings on one topic. */
export interface Strengths {
  readonly topic: Topic;
  /** All that they could say. */
  readonly statements: readonly Statement[];
  /** What they say. */
  readonly chosen: readonly Statement[];
}

/**
 * What somebody brings, topic by topic; topics without any statement are not among it. Without a choice it is everything
 * they gave an example of, else the strongest of their answers.
 *
 * @param examples What they wrote, by the index of the question. What was written to questions that are not asked waits.
 * @param brings Whether they want an answer in the letter, by question id.
 */
export function strengths(
  prepared: PreparedPosition,
  fit: Fit,
  examples: readonly (string | undefined)[],
  brings: Readonly<Record<string, boolean>>,
): Strengths[] {
  const all: Strengths[] = [];
  prepared.position.topics.forEach((topic, topicIndex) => {
    const statements: Statement[] = [];
    for (const one of fit.questions) {
      const { question, index, topic } = entryOf(prepared, one.id);
      if (topic !== topicIndex || one.inferred) continue;
      const level = one.level || 0;
      const claim = level ? optionAt(question, level)?.text : undefined;
      const own = oneLine(examples[index] || '');
      if (claim || own) statements.push({ question, index, level, claim, own });
    }
    if (!statements.length) return;
    const chosen = statements.filter(({ question, own }) => brings[question.id] ?? own);
    const isChosen = chosen.length || statements.some(({ question }) => question.id in brings);
    all.push({ topic, statements, chosen: isChosen ? chosen : strongest(statements) });
  });
  return all;
}

/** Greatest weight, then level, then order, among answers at or above their target; failing those, the highest level. */
function strongest(statements: readonly Statement[]): Statement[] {
  const level = ({ level }: Statement) => level;
  const weight = ({ question }: Statement) => question.weight;
  const reached = statements.filter(({ level, question }) => level >= question.target);
  const [first, second] = reached.length ? [weight, level] : [level, weight];
  return [...(reached.length ? reached : statements)]
    .sort((a, b) => first(b) - first(a) || second(b) - second(a))
    .slice(0, 1);
}

/**
 * The first sentence of a text. A full stop ends one after a word of three letters or more and before anything but a small
 * letter, so that "e.g." and "z. B." do not.
 */
export const firstSentence = (text: string): string =>
  /^.*?[\p{L}\p{N})”“"]{3}[.!?](?=\s+\P{Ll}|\s*$)/su.exec(text)?.[0] || text;
