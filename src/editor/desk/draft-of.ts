import type { Draft } from '../drafts/drafts.js';
import { indentOf } from '../model/write-document.js';
import type { Open } from './open.js';

/** What is kept in the browser of a document that is being worked on. */
export const draftOf = ({ work, place, opened, name, pasted, same, kept }: Open, saved: number): Draft => ({
  document: work.document,
  place,
  stale: work.stale,
  saved,
  // The text would fill the store of the browser together with the documents.
  ...(opened && { opened: { document: opened.document, indent: indentOf(opened) } }),
  ...(name !== undefined && { name }),
  ...(pasted && { pasted }),
  ...(same.length && { same }),
  ...(kept && { kept: { id: kept.id, revision: kept.revision } }),
});
