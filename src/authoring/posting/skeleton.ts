import type { Option, Position, Question, Text } from '../../model/document/position.js';
import type { SentenceLanguage } from '../sentences/sentence-language.js';
import { targetOf, weightOf } from './line-words.js';
import type { PostingLines } from './read-posting.js';
import { LEVELS, NOTES } from './skeleton-notes.js';

const TODO = 'TODO';

/**
 * A document to fill in: one question for each expectation, notes in `$comment` in the first of its languages, and a
 * TODO wherever a text is missing.
 *
 * @param lines The lines of the posting, in the first language.
 */
export function skeleton(lines: PostingLines, { id, languages }: Pick<Position, 'id' | 'languages'>): Position {
  const inNotes: SentenceLanguage = /^de(?:-|$)/i.test(languages[0] ?? '') ? 'de' : 'en';
  const asLines = (texts: readonly string[], letter: string) =>
    texts.map((text, index) => ({ id: `${letter}${index + 1}`, text: inEach(languages, text) }));
  const expectations = lines.expectations.map(({ text, optional }, index) => ({
    id: `E${index + 1}`,
    text: inEach(languages, text),
    ...(optional && { optional }),
  }));
  const todo = inEach(languages);
  const questions = lines.expectations.map(({ text, optional }, index) => ({
    ...(index === 0 && { $comment: NOTES.question[inNotes] }),
    ...questionTo(`${id}-${index + 1}`, languages, inNotes),
    from: [`E${index + 1}`],
    weight: weightOf(text, optional),
    target: targetOf(text),
  }));
  return {
    $schema: 'position.schema.json',
    $comment: NOTES.document[inNotes],
    format: 1,
    id,
    version: '1.0.0',
    languages,
    title: todo,
    organisation: { name: todo, url: `https://example.org/${TODO}` },
    posting: {
      $comment: NOTES.posting[inNotes],
      expectations,
      duties: asLines(lines.duties, 'D'),
      offers: asLines(lines.offers, 'O'),
    },
    application: {
      $comment: NOTES.application[inNotes],
      email: `${TODO}@example.org`,
      contacts: [],
      subject: todo,
      documents: todo,
    },
    topics: [{ $comment: NOTES.topic[inNotes], id: 'topic-1', title: todo }],
    questions: questions.length
      ? questions
      : [{ $comment: NOTES.question[inNotes], ...questionTo(`${id}-1`, languages, inNotes) }],
  };
}

const questionTo = (id: string, languages: readonly string[], inNotes: SentenceLanguage): Question => ({
  id,
  topic: 'topic-1',
  from: [],
  weight: 2,
  target: 2,
  text: inEach(languages),
  options: LEVELS.map((note, level): Option => ({
    $comment: note[inNotes],
    level: level as Option['level'],
    text: inEach(languages),
  })),
  evidence: inEach(languages),
  growth: { step: inEach(languages) },
});

/** A text for each language: what there is in the first one, and a TODO in the others. */
function inEach(languages: readonly string[], first = TODO): Text {
  return Object.fromEntries(languages.map((language, index) => [language, index ? TODO : first]));
}
