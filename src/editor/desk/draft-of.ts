import type { Draft } from '../drafts/drafts.js';
import type { Open } from './open.js';

/** What is kept in the browser of a document that is being worked on. */
export const draftOf = ({ work, place, opened, name, pasted, same, kept }: Open, saved: number): Draft => ({
  document: work.document,
  place,
  stale: work.stale,
  saved,
  ...(opened && { opened }),
  ...(name !== undefined && { name }),
  ...(pasted && { pasted }),
  ...(same.length && { same }),
  ...(kept && { kept: { id: kept.id, revision: kept.revision } }),
});
