import type { Answer, Question, Text } from '../../model/document/position.js';
import type { Fit, QuestionFit } from '../../model/journey/fit.js';
import type { PreparedPosition } from '../../model/journey/prepare.js';

/** What the element says to somebody who reads a document in one of its languages. */
export interface Reader {
  /** The language of the sentences, which need not be one of the document. */
  readonly locale: string;
  /** The language of the document's own texts. */
  readonly contentLocale: string;
  readonly text: (text: Text) => string;
  /** How many questions at most, and how long they take. */
  readonly extent: (most: number, minutes: number | undefined) => string;
  /** The first sentences of the summary. */
  readonly overall: (prepared: PreparedPosition, fit: Fit) => string;
  readonly counts: (fit: Fit) => string;
  /** What the counts rest on. */
  readonly compared: (fit: Fit) => string;
  /** What is said of a topic, by its number from 0. */
  readonly topic: (prepared: PreparedPosition, fit: Fit, index: number) => string;
  readonly answer: (question: Question, answer: Answer | null) => string;
  /** How an answer compares with what the posting asks for. */
  readonly result: (one: QuestionFit, question: Question) => string;
  /** The mail as the element begins it. What is in brackets is for the person to fill in. */
  readonly letter: (prepared: PreparedPosition, fit: Fit) => Letter;
}

export interface Letter {
  readonly locale: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * @param language The language they read, one of the document.
 * @param languages The languages of the document.
 */
export type ReaderFor = (language: string, languages: readonly string[]) => Reader;
