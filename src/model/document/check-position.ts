import { checkFormat } from './check-format.js';
import { Findings, type Problem } from './findings.js';
import type { Position } from './position.js';
import { isNumber, isObject, isText } from './shape.js';

/** What `checkPosition` says of a document. */
export interface CheckedPosition {
  /** A copy of the document; `null` if the document cannot be used. */
  readonly position: Position | null;
  /** What makes the document unusable: empty if there is a position. */
  readonly problems: readonly Problem[];
  /** What is unwise. */
  readonly warnings: readonly Problem[];
}

/** The size of the largest document, in characters, white space aside. */
export const SIZE = 2 ** 21;

/**
 * Checks a position document of format 1 and says everything that is wrong with it at once, or the first hundred things.
 *
 * Takes any value whatever and never throws.
 */
export function checkPosition(value: unknown): CheckedPosition {
  const found = new Findings();
  return checkPlain(plain(value, found), found);
}

/**
 * The same for what has been parsed from JSON just now and is nobody else's: without the copy, which takes as long as
 * the check itself.
 *
 * @param text What it was parsed from: no longer than the largest size, it needs no counting.
 */
export const checkParsed = (text: string, value: unknown): CheckedPosition =>
  text.length > SIZE || text.includes(TODO) ? checkPosition(value) : checkPlain(value, new Findings());

/** The same for plain data in which nothing is unwritten any more. */
export function checkPlain(value: unknown, found: Findings): CheckedPosition {
  const { problems, warnings } = found;
  const format = isObject(value) && value['format'];
  if (isNumber(format) && format > 1) {
    found.problem('newer-format', {}, 'format');
  } else if (!problems.length) checkFormat(value, found);
  return { position: problems.length ? null : (value as Position), problems, warnings };
}

/** What stands where something is still to be written. To a page, it is as if nothing stood there. */
export const TODO = 'TODO';

/** Whether nothing is written in a text, in any of its languages, or in an object of such texts. */
const isUnwritten = (value: unknown, depth = 2): boolean => {
  if (isText(value)) return value.startsWith(TODO) || value.endsWith('/' + TODO);
  if (!depth || !isObject(value)) return false;
  const names = Object.keys(value).filter((name) => name !== '$comment');
  return names.length > 0 && names.every((name) => isUnwritten(value[name], depth - 1));
};

/** A copy in which no getter, proxy or cycle is left to surprise anybody later. */
export function plain(value: unknown, found: Findings): unknown {
  let size = 0;
  try {
    return JSON.parse(
      JSON.stringify(value, (key, entry: unknown) => {
        // Of numbers and brackets one character counts, of every member the quotes, colon and comma.
        size += key.length + (isText(entry) ? entry.length : 1) + 5;
        if (size > SIZE) throw new RangeError();
        return key && isUnwritten(entry) ? undefined : entry;
      }),
    );
  } catch {
    found.problem(size > SIZE ? 'too-large' : 'not-plain-data');
    return null;
  }
}
