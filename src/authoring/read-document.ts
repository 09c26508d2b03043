import { isText } from '../model/document/shape.js';
import { decode } from './decode.js';
import { duplicateFields, type PlacedRemark, syntaxMistakes } from './json-text.js';

/** What a file holds, with what is wrong before anybody looks at the document in it. */
export interface ReadDocument {
  /** Its text, whatever it was encoded in; empty if it is no text file. */
  readonly text: string;
  /** Absent if it is not JSON. */
  readonly value?: unknown;
  readonly mistakes: readonly PlacedRemark[];
}

/** @param content A text, or the bytes of a file in any usual encoding. */
export function readDocument(content: string | Uint8Array): ReadDocument {
  const decoded = isText(content)
    ? ({ text: content.replace(/^\ufeff/, ''), encoding: 'UTF-8' } as const)
    : decode(content);
  const whole = { path: '$', offset: 0 };
  if ('problem' in decoded) return { text: '', mistakes: [{ ...whole, code: decoded.problem, values: {} }] };
  const { text, encoding } = decoded;
  const mistakes: PlacedRemark[] = [];
  // A browser reads JSON as UTF-8, whatever it is.
  if (encoding !== 'UTF-8') mistakes.push({ ...whole, code: 'read-as', values: { encoding } });
  try {
    return { text, value: JSON.parse(text) as unknown, mistakes: [...mistakes, ...duplicateFields(text)] };
  } catch (error) {
    return { text, mistakes: [...mistakes, ...syntaxMistakes(text, (error as Error).message)] };
  }
}

/** An address in a list of positions: it leads to a document that is elsewhere. */
export interface Address {
  readonly path: string;
  readonly address: string;
}

/** The addresses in a list of positions. A document by itself has none. */
export const addressesIn = ({ value }: Pick<ReadDocument, 'value'>): readonly Address[] =>
  Array.isArray(value)
    ? value.flatMap((address: unknown, index) => (isText(address) ? [{ path: `$[${index}]`, address }] : []))
    : [];
