import type { Level, Position, Question } from '../document/position.js';

/** A position with its lookups and conditions resolved, so that a step need not search. Made once for each position. */
export interface PreparedPosition {
  readonly position: Position;
  readonly questions: readonly PreparedQuestion[];
  /** The index of each question by its id. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** The positions that this one stands for, where several are answered together. */
  readonly members?: readonly Member[];
}

export interface PreparedQuestion {
  readonly question: Question;
  /** Its own index. */
  readonly index: number;
  /** The index of its topic. */
  readonly topic: number;
  readonly askUnless: readonly Condition[];
  readonly askOnlyIf: readonly Condition[];
  /** Whether a later question is asked or not depending on this one. */
  readonly steers: boolean;
  /**
   * Whether the overall fit counts it: it comes from an expectation that is not optional, and is no question of depth.
   * Where the posting has no such expectation, all but the questions of depth are counted.
   */
  readonly counted: boolean;
  /** It comes from nice-to-haves alone: it may raise a fit, but never lowers one. */
  readonly optional: boolean;
}

/** One of several positions that are answered together. */
export interface Member {
  readonly prepared: PreparedPosition;
  /** For each of its questions, the index of the same question among those of all. */
  readonly indexInAll: readonly number[];
}

/** An earlier question, by its index, and the level that its own is compared with. */
export interface Condition {
  readonly on: number;
  readonly level: Level;
}

/**
 * Prepares a position for use.
 *
 * @param position A position that `checkPosition` has found usable: conditions name earlier questions, ids are unique.
 */
export function prepare(position: Position): PreparedPosition {
  const indexOf = new Map(position.questions.map((question, index) => [question.id, index]));
  const topicOf = new Map(position.topics.map((topic, index) => [topic.id, index]));
  const { expectations } = position.posting;
  const expected = new Set(expectations.filter((line) => !line.optional).map((line) => line.id));
  const niceToHave = new Set(expectations.filter((line) => line.optional).map((line) => line.id));
  const steering = new Set<string>();
  for (const { askUnless = [], askOnlyIf = [] } of position.questions) {
    for (const { question } of [...askUnless, ...askOnlyIf]) steering.add(question);
  }
  const on = (id: string): number => indexOf.get(id) || 0;
  const isOptional = ({ from }: Question) => from.length > 0 && from.every((id) => niceToHave.has(id));
  const isCounted = (question: Question) =>
    !question.askOnlyIf?.length &&
    !isOptional(question) &&
    (!expected.size || question.from.some((id) => expected.has(id)));
  const questions = position.questions.map((question, index) => ({
    question,
    index,
    topic: topicOf.get(question.topic) || 0,
    askUnless: (question.askUnless || []).map((c) => ({ on: on(c.question), level: c.atMost })),
    askOnlyIf: (question.askOnlyIf || []).map((c) => ({ on: on(c.question), level: c.atLeast })),
    steers: steering.has(question.id),
    counted: isCounted(question),
    optional: isOptional(question),
  }));
  return { position, questions, indexOf };
}

/** The question of a position that has an id, such as one of a fit. */
export const entryOf = ({ questions, indexOf }: PreparedPosition, id: string): PreparedQuestion =>
  questions[indexOf.get(id) as number] as PreparedQuestion;
