import type { Question, Text } from '../document/position.js';
import type { Fit, QuestionFit } from '../journey/fit.js';

/** The wording of mails in one language. What is in [brackets] is to be replaced. */
export interface Wording {
  /** The position's own texts in the language of the wording. */
  readonly say: (text: Text) => string;
  readonly line: (label: string, text: string) => string;
  readonly greeting: (names: readonly string[]) => string;
  readonly opening: (title: string) => string;
  readonly appeals: string;
  readonly appealsBlank: string;
  readonly brings: string;
  readonly bringsBlank: string;
  /** Asks for the examples that are missing. */
  readonly examplesBlank: string;
  readonly learns: string;
  /** Asks how somebody would begin. */
  readonly stepBlank: (step: string | undefined) => string;
  readonly start: string;
  readonly work: string;
  /** Names what is still to be attached. */
  readonly attached: (documents: string) => string;
  readonly summary: string;
  readonly answers: string;
  readonly link: string;
  readonly closing: string;
  readonly nameBlank: string;
  readonly enquiryOpening: (title: string) => string;
  /** A question that fits what somebody has still to learn. */
  readonly enquiryQuestion: (topics: readonly string[]) => string;
  readonly basedOn: (fit: Fit) => string;
  readonly counts: (questions: readonly QuestionFit[]) => string;
  /** What a person chose, in words: the statement, or why there is none. */
  readonly answer: (question: Question, fit: QuestionFit) => string;
}
