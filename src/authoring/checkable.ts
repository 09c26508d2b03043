import { plain, TODO } from '../model/document/check-position.js';
import { Findings } from '../model/document/findings.js';
import { asIfWritten } from './unwritten.js';

/** A part of a document as its form is checked, and how many characters it has as JSON. */
export interface CheckablePart {
  readonly value: unknown;
  readonly size: number;
}

/**
 * A part as it will be once all is written, without what a page takes for unwritten all the same.
 *
 * @throws If it is no plain data.
 */
export function checkable(part: object): CheckablePart {
  const value = asIfWritten(part);
  const text = JSON.stringify(value);
  if (!text.includes(TODO)) return { value, size: text.length };
  const copy = plain([value], new Findings());
  if (!Array.isArray(copy)) throw new TypeError();
  return { value: copy[0], size: text.length };
}
