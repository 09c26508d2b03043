import { UNNAMED } from '../../authoring/hints/on-document.js';
import type { Position } from '../../model/document/position.js';
import { edit } from './edit.js';
import { newId } from './new-id.js';
import { unwrittenText } from './questions.js';
import { UNWRITTEN, wordsIn } from './words.js';

/** An address that is still to be written. */
const NO_ADDRESS = `${UNWRITTEN}@example.org`;

/** A copy to begin from, with an id of its own; nobody's applications may end where those of the example do. */
export const copyOf = (document: Position): Position => ({
  ...document,
  id: `${document.id}-copy`,
  application: { ...document.application, email: NO_ADDRESS },
});

/** A document in one language with nothing written yet and one question. */
export function newDocument(language: string): Position {
  const languages = [language];
  const text = unwrittenText({ languages });
  const empty: Position = {
    format: 1,
    id: UNNAMED,
    version: '1.0.0',
    languages,
    title: text,
    organisation: { name: text },
    posting: { expectations: [], duties: [], offers: [] },
    application: { email: NO_ADDRESS, subject: text },
    topics: [{ id: 'topic-1', title: text }],
    questions: [],
  };
  return edit(empty, { type: 'addQuestion' });
}

/** Whether nobody has named a document yet, nor given it a title. */
export const isNameless = ({ id }: Position): boolean => id === UNNAMED;

/** The id that a title makes; that of a document without a name as long as there is none. */
export const idOfTitle = ({ title, languages }: Position): string =>
  newId(wordsIn(title, languages[0] ?? ''), [], UNNAMED);

/** A document after a change, under the id of its new title, unless somebody has chosen another id. */
export function withIdOfTitle(before: Position, after: Position): Position {
  const isFollowing = isNameless(before) || before.id === idOfTitle(before);
  const id = idOfTitle(after);
  return isFollowing && after.id === before.id && after.id !== id ? { ...after, id } : after;
}
