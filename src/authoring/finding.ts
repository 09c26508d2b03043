import type { Values } from '../model/document/findings.js';
import type { PlacedRemark } from './json-text.js';
import { place } from './sentences/place.js';
import type { SentenceLanguage } from './sentences/sentence-language.js';
import { type Code, sentence } from './sentences/sentence.js';

/** `problem`: it cannot be used. `unwritten`: it is not to be published yet. `warning`: unwise. */
export type Severity = 'problem' | 'unwritten' | 'warning';

/** Something said of a document, and where. */
export interface Finding {
  readonly severity: Severity;
  /** What is said, for programs: it stays where sentences are worded anew. */
  readonly code: Code;
  readonly values: Values;
  /** A JSONPath, such as `$.questions[3].options[1].text.de`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** The same place in words, such as "Question 4, statement 2, German"; empty for the whole. */
  readonly place: string;
  /** A sentence that says what is wrong and what to do. */
  readonly message: string;
}

/** A remark that is not yet worded. */
export interface Rated extends PlacedRemark {
  readonly severity: Severity;
}

/** Remarks as they follow each other in a text, in words. */
export function findingsIn(text: string, remarks: readonly Rated[], language: SentenceLanguage): Finding[] {
  const lineOf = lines(text);
  return [...remarks]
    .sort((a, b) => a.offset - b.offset)
    .map((remark) => {
      const { severity, code, values, path, offset } = remark;
      const inWords = { place: place(path, language), message: sentence(remark, language) };
      return { severity, code, values, path, ...lineOf(offset), ...inWords };
    });
}

/** Turns offsets, each at or after the one before, into lines and columns. */
function lines(text: string): (offset: number) => Pick<Finding, 'line' | 'column'> {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line++;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
