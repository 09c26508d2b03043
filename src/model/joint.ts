import { offered } from './offered.js';
import type { Answer, Question, Topic } from './position.js';
import { prepare, type PreparedPosition } from './prepare.js';
import type { Said } from './session.js';

/** A position of several that are answered together. */
export interface Part {
  readonly prepared: PreparedPosition;
  /** For each of its questions the index of the same question among those of all. */
  readonly at: readonly number[];
}

/**
 * Several positions as one, for somebody who answers once for all of them. Questions with the same id and the same
 * levels are one question, in the words of the first position that asks it; topics with the same id and title are one
 * topic. What a later position adds follows what the earlier ones ask.
 *
 * @param positions Two or more, with different ids.
 */
export function join(positions: readonly PreparedPosition[]): PreparedPosition {
  const all = positions.map(({ position }) => position);
  const [first] = all;
  if (!first) throw new RangeError('There is no position to join.');
  const topics = collection(title);
  const questions = collection(levels);
  const ids = all.map((position) => {
    const topicIds = new Map(position.topics.map((topic) => [topic.id, topics.add(topic, position.id)]));
    return position.questions.map((question) =>
      questions.add({ ...question, topic: topicIds.get(question.topic) ?? '' }, position.id),
    );
  });
  const common = first.languages.filter((language) => all.every(({ languages }) => languages.includes(language)));
  const joint = prepare({
    ...first,
    id: all.map(({ id }) => id).join('+'),
    version: all.map(({ version }) => version).join('+'),
    languages: common.length ? common : first.languages,
    topics: [...topics.all.values()],
    questions: [...questions.all.values()],
  });
  const parts = positions.map((prepared, index) => ({
    prepared,
    at: (ids[index] ?? []).map((id) => joint.indexOf.get(id) ?? 0),
  }));
  const steering = parts.flatMap(({ prepared, at }) => at.filter((_, index) => prepared.questions[index]?.steers));
  return {
    ...joint,
    questions: joint.questions.map((entry, index) => ({ ...entry, steers: steering.includes(index) })),
    parts,
  };
}

const title = (topic: Topic): string => JSON.stringify(topic.title);

/** The levels that a question offers, which it shares with the same question of another position. */
export const levels = ({ options }: Question): string => options.map(({ level }) => level).join();

/**
 * What several positions have, each thing once.
 *
 * @param meaning What two things with the same id share if they are one.
 */
function collection<T extends { readonly id: string }>(meaning: (entry: T) => string) {
  const all = new Map<string, T>();
  const ids = new Map<string, string>();
  /** Returns the id that an entry has now: another than its own where that means something else already. */
  const add = (entry: T, position: string): string => {
    const key = `${entry.id} ${meaning(entry)}`;
    const id = ids.get(key) ?? (all.has(entry.id) ? `${position}/${entry.id}` : entry.id);
    ids.set(key, id);
    if (!all.has(id)) all.set(id, { ...entry, id });
    return id;
  };
  return { all, add };
}

/** What was said to one position, out of what was said to all. */
export function saidToPart({ prepared, at }: Part, all: Said): Said {
  const answers: (Answer | undefined)[] = [];
  const examples: (string | undefined)[] = [];
  at.forEach((place, index) => {
    const question = prepared.questions[index]?.question;
    const answer = question && offered(question, all.answers[place]);
    const example = all.examples[place];
    // Holes where nothing was said, so that the length tells whether anything was.
    if (answer !== undefined) answers[index] = answer;
    if (example) examples[index] = example;
  });
  return { answers, examples };
}

/** What was said to all, with what was said to one position in its place. */
export function withPart(part: Part, all: Said, own: Said): Said {
  const before = saidToPart(part, all);
  return {
    answers: withChanges(part, all.answers, before.answers, own.answers),
    examples: withChanges(part, all.examples, before.examples, own.examples),
  };
}

function withChanges<T>(
  { at }: Part,
  all: readonly (T | undefined)[],
  before: readonly (T | undefined)[],
  own: readonly (T | undefined)[],
): readonly (T | undefined)[] {
  const next = all.slice();
  at.forEach((place, index) => {
    // What this position does not offer was said to another one.
    if (own[index] !== before[index]) next[place] = own[index];
  });
  // No end in which nothing is said: the length tells whether anything was.
  while (next.length && next[next.length - 1] === undefined) next.length--;
  return next;
}
