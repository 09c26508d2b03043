import type { Position } from '../../model/document/position.js';
import type { ActionOf } from './actions.js';
import { newId } from './new-id.js';
import { moved, unwrittenText } from './questions.js';
import { keepingTopics } from './topic-order.js';

/** No list of a document may be longer. */
const MOST = 2000;

export function addTopic(document: Position): Position {
  const { topics } = document;
  if (topics.length >= MOST) return document;
  const id = newId(
    `topic ${topics.length + 1}`,
    topics.map((topic) => topic.id),
    'topic',
  );
  return { ...document, topics: [...topics, { id, title: unwrittenText(document) }] };
}

export function moveTopic(document: Position, { topic, by }: ActionOf<'moveTopic'>): Position {
  const index = document.topics.findIndex(({ id }) => id === topic);
  const topics = moved(document.topics, index, index + by);
  return topics === document.topics ? document : keepingTopics(document, { ...document, topics });
}

/** The questions of a topic that goes come to the one before it, or to the next. The last topic stays. */
export function removeTopic(document: Position, { topic }: ActionOf<'removeTopic'>): Position {
  const index = document.topics.findIndex(({ id }) => id === topic);
  const heir = document.topics[index === 0 ? 1 : index - 1];
  if (index < 0 || !heir) return document;
  return keepingTopics(document, {
    ...document,
    topics: document.topics.toSpliced(index, 1),
    questions: document.questions.map((question) =>
      question.topic === topic ? { ...question, topic: heir.id } : question,
    ),
  });
}
