import { inLanguage } from '../../model/document/text.js';
import type { Position } from '../../model/document/position.js';
import { optionalWords } from '../posting/line-words.js';
import { type Hint, hint } from './hint.js';

export function* hintsOnPosting({ posting, questions, languages }: Position): Generator<Hint> {
  const asked = new Set(questions.flatMap(({ from }) => from));
  for (const [index, { id, text, optional }] of posting.expectations.entries()) {
    const path = `$.posting.expectations[${index}]`;
    if (!asked.has(id)) yield hint(path, 'line-without-question', { id });
    const said = languages.map((language) => optionalWords(inLanguage(text, language)));
    const word = said.find(Boolean);
    if (word && !optional) yield hint(path, 'nice-to-have', { word });
  }
}

const MOST_TOPICS = 5;

export function* hintsOnTopics({ topics, questions }: Position): Generator<Hint> {
  if (topics.length > MOST_TOPICS) yield hint('$.topics', 'many-topics', { count: topics.length });
  for (const [index, { id }] of topics.entries()) {
    const { length } = questions.filter(({ topic }) => topic === id);
    const path = `$.topics[${index}]`;
    if (!length) yield hint(path, 'topic-without-questions');
    else if (length === 1 && topics.length > 1) yield hint(path, 'topic-with-one-question');
  }
}
