import type { Position } from '../../model/document/position.js';

/** Whether the questions are asked topic by topic, in the order of the topics. */
function isByTopic({ topics, questions }: Position): boolean {
  const places = placesOf(topics);
  return questions.every(
    ({ topic }, index) => !index || (places.get(questions[index - 1]?.topic ?? '') ?? 0) <= (places.get(topic) ?? 0),
  );
}

/** Where the questions were asked topic by topic, they still are, otherwise in the order they have. */
export function keepingTopics(before: Position, after: Position): Position {
  if (!isByTopic(before) || isByTopic(after)) return after;
  const places = placesOf(after.topics);
  const questions = [...after.questions].sort((a, b) => (places.get(a.topic) ?? 0) - (places.get(b.topic) ?? 0));
  return { ...after, questions };
}

const placesOf = (topics: Position['topics']): ReadonlyMap<string, number> =>
  new Map(topics.map(({ id }, index) => [id, index]));
