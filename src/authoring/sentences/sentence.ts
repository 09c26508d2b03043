import type { Values } from '../../model/document/findings.js';
import { HINTS } from './hints.js';
import { MISTAKES } from './mistakes.js';
import type { SentenceLanguage } from './sentence-language.js';
import { SYNTAX } from './syntax.js';

export const SENTENCES = { ...MISTAKES, ...SYNTAX, ...HINTS } as const;

/** What can be said of a document. */
export type Code = keyof typeof SENTENCES;

/** Something that is said of a place in a document. */
export interface Remark {
  /** A JSONPath, such as `$.questions[3].options[1].level`. */
  readonly path: string;
  readonly code: Code;
  readonly values: Values;
}

/** A remark as a sentence. */
export const sentence = ({ code, values }: Pick<Remark, 'code' | 'values'>, language: SentenceLanguage): string =>
  SENTENCES[code][language].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
