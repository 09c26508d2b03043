import type { Position, Question, Topic } from '../document/position.js';
import { bestLanguage } from '../document/text.js';
import { prepare, type PreparedPosition } from './prepare.js';

/**
 * Several positions as one, for somebody who answers once for all of them. Questions with the same id and the same
 * levels are one question, in the words of the first position that asks it; topics with the same id and title are one
 * topic. What a later position adds follows what the earlier ones ask.
 *
 * @param positions Two or more, with different ids.
 */
export function join(positions: readonly PreparedPosition[]): PreparedPosition {
  const all = positions.map(({ position }) => position);
  const [first] = all as [Position, ...Position[]];
  const topics = collection(title);
  const questions = collection(levels);
  const ids = all.map((position) => {
    const topicIds = new Map(position.topics.map((topic) => [topic.id, topics.add(topic, position.id)]));
    return position.questions.map((question) =>
      questions.add({ ...question, topic: topicIds.get(question.topic) || '' }, position.id),
    );
  });
  const common = first.languages.filter((language) => all.every(({ languages }) => bestLanguage(language, languages)));
  const joint = prepare({
    ...first,
    id: all.map(({ id }) => id).join('+'),
    version: all.map(({ version }) => version).join('+'),
    languages: common.length ? common : first.languages,
    topics: [...topics.all.values()],
    questions: [...questions.all.values()],
  });
  const members = positions.map((prepared, index) => ({
    prepared,
    indexInAll: (ids[index] || []).map((id) => joint.indexOf.get(id) || 0),
  }));
  const steering = new Set<number>();
  for (const { prepared, indexInAll } of members)
    indexInAll.forEach((inAll, index) => {
      if (prepared.questions[index]?.steers) steering.add(inAll);
    });
  return {
    ...joint,
    questions: joint.questions.map((entry, index) => ({ ...entry, steers: steering.has(index) })),
    members,
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
    const id = ids.get(key) || (all.has(entry.id) ? `${position}/${entry.id}` : entry.id);
    ids.set(key, id);
    if (!all.has(id)) all.set(id, { ...entry, id });
    return id;
  };
  return { all, add };
}
