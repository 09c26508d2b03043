import type { Expectation, Option, Position, Question, Text } from '../../model/document/position.js';

/** How far each level reaches, as a hint for whoever writes the options. */
const LEVELS = [
  'no contact yet, as a normal state: "I have not … yet."',
  'learned or tried with guidance: "I have tried …"',
  'used in practice, in a context they know: "I have … at work."',
  'own responsibility, cases that were not routine: "I have … myself and …"',
  'shaped it for others: "I have decided for several teams how …"',
] as const;

const QUESTION =
  'Ask what somebody has done. Weight: 3 for what the posting requires, 2 for what it expects, 1 for the rest. Target: the level that its wording asks for. With "askUnless" and "askOnlyIf", earlier answers skip questions that they make pointless. Where positions are shown together, questions with the same id are asked once.';

const TODO = 'TODO';

/**
 * A document to fill in: one question for each expectation, hints in `$comment`, and a TODO wherever a text is missing.
 *
 * @param list The expectations, one on each line; bullets before them are dropped. They are in the first language.
 */
export function skeleton(list: string, { id, languages }: Pick<Position, 'id' | 'languages'>): Position {
  const lines = list.split(/\r\n?|\n/).map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim());
  const expectations = lines
    .filter((line) => line !== '')
    .map((line, index): Expectation => ({ id: `E${index + 1}`, text: inEach(languages, line) }));
  const todo = inEach(languages);
  const question = questionIn(id, languages);
  return {
    $schema: 'position.schema.json',
    $comment:
      'Replace every TODO, then run "check" on this file. Editors help with its schema: save what "schema" prints beside it, as position.schema.json.',
    format: 1,
    id,
    version: '1.0.0',
    languages,
    title: todo,
    organisation: { name: todo, url: `https://example.org/${TODO}` },
    posting: {
      $comment:
        'The words of the posting. Mark what is nice to have with "optional": true. Duties and offers may be added.',
      expectations,
      duties: [],
      offers: [],
    },
    application: {
      $comment: 'Contacts are the names that the posting gives.',
      email: `${TODO}@example.org`,
      contacts: [],
      subject: todo,
      documents: todo,
    },
    topics: [{ $comment: 'Two to five areas. Give each question the id of one.', id: 'topic-1', title: todo }],
    questions: expectations.length
      ? expectations.map(question)
      : [question({ id: 'E1' }, 0)].map((q) => ({ ...q, from: [] })),
  };
}

const questionIn =
  (position: string, languages: readonly string[]) =>
  ({ id }: Pick<Expectation, 'id'>, index: number): Question => ({
    ...(index === 0 && { $comment: QUESTION }),
    id: `${position}-${index + 1}`,
    topic: 'topic-1',
    from: [id],
    weight: 2,
    target: 2,
    text: inEach(languages),
    options: LEVELS.map((hint, level): Option => ({
      $comment: hint,
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
