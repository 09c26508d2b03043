import type { Growth, Level, Option, Position, Question, Resource } from '../../model/document/position.js';
import type { ActionOf } from './actions.js';
import { lineOf } from './lines.js';
import { newId } from './new-id.js';
import { indexOf, moved, unwrittenText, withQuestion } from './questions.js';
import { keepingTopics } from './topic-order.js';
import { UNWRITTEN_LINK, wordsIn } from './words.js';

/** No document may have more. */
const MOST = 2000;

const LADDER: readonly Level[] = [0, 1, 2, 3, 4];

export function addQuestion(document: Position, { topic, from, after }: ActionOf<'addQuestion'>): Position {
  const { questions, topics } = document;
  if (questions.length >= MOST) return document;
  const line = lineOf(document, from);
  const before = after === undefined ? -1 : indexOf(document, after);
  const inTopic = topics.find(({ id }) => id === topic)?.id ?? questions[before]?.topic ?? topics[0]?.id ?? '';
  const words = wordsIn(line?.text, document.languages[0] ?? '');
  const question: Question = {
    id: idFor(document, words),
    topic: inTopic,
    from: line ? [line.id] : [],
    weight: 2,
    target: 2,
    text: unwrittenText(document),
    options: LADDER.map((level): Option => ({ level, text: unwrittenText(document) })),
  };
  const added = questions.toSpliced(before < 0 ? questions.length : before + 1, 0, question);
  return keepingTopics(document, { ...document, questions: added });
}

export function copyQuestion(document: Position, { question: id }: ActionOf<'copyQuestion'>): Position {
  const index = indexOf(document, id);
  const original = document.questions[index];
  if (!original || document.questions.length >= MOST) return document;
  const copy = { ...original, id: idFor(document, id.replace(/-\d+$/, '')) };
  return { ...document, questions: document.questions.toSpliced(index + 1, 0, copy) };
}

export function moveQuestion(document: Position, { question, to }: ActionOf<'moveQuestion'>): Position {
  const questions = moved(document.questions, indexOf(document, question), to);
  return questions === document.questions ? document : { ...document, questions };
}

/** The last question stays: a document needs one. */
export function removeQuestion(document: Position, { question }: ActionOf<'removeQuestion'>): Position {
  const index = indexOf(document, question);
  if (index < 0 || document.questions.length < 2) return document;
  return { ...document, questions: document.questions.toSpliced(index, 1) };
}

export const setTarget = (document: Position, { question, target }: ActionOf<'setTarget'>): Position =>
  withQuestion(document, question, (before) => (before.target === target ? before : { ...before, target }));

export const setWeight = (document: Position, { question, weight }: ActionOf<'setWeight'>): Position =>
  Number.isInteger(weight) && weight >= 1 && weight <= 100
    ? withQuestion(document, question, (before) => (before.weight === weight ? before : { ...before, weight }))
    : document;

export const setFrom = (document: Position, { question, from }: ActionOf<'setFrom'>): Position =>
  withQuestion(document, question, (before) => {
    const known = [...new Set(from)].filter((id) => lineOf(document, id));
    return known.join() === before.from.join() ? before : { ...before, from: known };
  });

export const setTopic = (document: Position, { question, topic }: ActionOf<'setTopic'>): Position =>
  document.topics.some(({ id }) => id === topic)
    ? keepingTopics(
        document,
        withQuestion(document, question, (before) => (before.topic === topic ? before : { ...before, topic })),
      )
    : document;

export const addResource = (document: Position, { question }: ActionOf<'addResource'>): Position =>
  withQuestion(document, question, (before) => {
    const { growth = { step: unwrittenText(document) } } = before;
    const resource: Resource = { title: unwrittenText(document), url: UNWRITTEN_LINK };
    return { ...before, growth: { ...growth, resources: [...(growth.resources ?? []), resource] } };
  });

export const removeResource = (document: Position, { question, index }: ActionOf<'removeResource'>): Position =>
  withQuestion(document, question, (before) => {
    const { growth } = before;
    if (!growth?.resources?.[index]) return before;
    const changed: Growth = { ...growth, resources: growth.resources.toSpliced(index, 1) };
    return { ...before, growth: changed };
  });

const idFor = ({ questions }: Position, words: string): string =>
  newId(
    words,
    questions.map(({ id }) => id),
    'question',
  );
