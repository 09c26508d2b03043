import { isUnwilling } from '../document/option-at.js';
import type { Text, Topic } from '../document/position.js';
import type { Fit } from '../journey/fit.js';
import { entryOf, type PreparedPosition } from '../journey/prepare.js';

/** A topic that is new to somebody, and how to begin. */
export interface Learning {
  readonly topic: Topic;
  /** A first step; `undefined` where the position names none. */
  readonly step: Text | undefined;
}

/**
 * The topics that the posting asks for and that would be new: not strong as a whole, and with something two or more
 * levels below its target that they would do. The newest first: that of which the answers cover least.
 */
export function learnings(prepared: PreparedPosition, { topics, questions }: Fit): Learning[] {
  const gaps = questions
    .filter(({ optional, result }) => !optional && result === 'grow')
    .map(({ id, answer, level, target, inferred }) => {
      const { question, topic } = entryOf(prepared, id);
      const distance = question.weight * (1 - (level || 0) / target);
      return { topic, question, answer, inferred, distance };
    })
    .filter(({ question, answer }) => !isUnwilling(question, answer))
    .sort((a, b) => b.distance - a.distance);
  return topics
    .map(({ band, ratio }, index) => {
      const own = gaps.filter(({ topic }) => topic === index && (band === 'low' || band === 'partial'));
      // What was not asked for want of a basis is no first step.
      const first = own.filter(({ question, inferred }) => question.growth && !inferred)[0] || own[0];
      return { topic: prepared.position.topics[index] as Topic, ratio, first, step: first?.question.growth?.step };
    })
    .filter(({ first }) => first)
    .sort((a, b) => a.ratio - b.ratio);
}
