import type { Position } from '../model/document/position.js';
import { isText } from '../model/document/shape.js';
import { checkEntry } from './check-entry.js';
import { type Finding, findingsIn, type Rated } from './finding.js';
import { placed } from './json-text.js';
import { readDocument } from './read-document.js';
import type { SentenceLanguage } from './sentences/sentence-language.js';
import type { Remark } from './sentences/sentence.js';

export interface CheckOptions {
  /** The language of the sentences. Default: English. */
  readonly language?: SentenceLanguage;
  /** The moment to check for: days pass. Default: now. */
  readonly now?: Date;
  /** Positions that are offered together with it. Default: none. */
  readonly earlier?: readonly Position[];
  /** What is known to be wrong with the addresses in a list. Default: nothing. */
  readonly onAddresses?: readonly (Remark & Pick<Finding, 'severity'>)[];
}

/** All that can be said of a file. */
export interface CheckedDocument {
  /** The position, or those of a list, that can be used. Something may still have to be written in them. */
  readonly positions: readonly Position[];
  /** Problems, what is still to be written, and warnings, as they follow each other in the text. */
  readonly findings: readonly Finding[];
  /** The text of the file, whatever it was encoded in; empty if it is no text file. */
  readonly text: string;
}

/**
 * Says everything about what should be a position document, or a list of such documents and of their addresses.
 * Never throws, and asks nothing of the network. Pages have it as a module:
 *
 * ```js
 * const { checkDocument } = await import('…/check-document.js');
 * const bytes = new Uint8Array(await file.arrayBuffer());
 * const { positions, findings, text } = checkDocument(bytes, { language: 'de' });
 * const broken = findings.filter(({ severity }) => severity === 'problem');
 * for (const { line, column, place, message } of broken) show(`Zeile ${line}, Spalte ${column}, ${place}: ${message}`);
 * ```
 *
 * @param content A text, or the bytes of a file in any usual encoding.
 */
export function checkDocument(content: string | Uint8Array, options: CheckOptions = {}): CheckedDocument {
  const { language = 'en', now = new Date(), earlier = [], onAddresses = [] } = options;
  const { text, value, mistakes } = readDocument(content);
  const said: Rated[] = mistakes.map((mistake) => ({ severity: 'problem', ...mistake }));
  const positions: Position[] = [];
  const say = (remarks: readonly (Remark & Pick<Finding, 'severity'>)[], path = '$') => {
    const inside = remarks.map((remark) => ({ ...remark, path: remark.path.replace('$', () => path) }));
    said.push(...placed(text, inside));
  };
  for (const [path, entry] of entriesOf(value)) {
    const { position, remarks } = checkEntry(entry, now, [...earlier, ...positions]);
    say(remarks, path);
    if (position) positions.push(position);
  }
  if (Array.isArray(value) && !value.length) say([{ severity: 'problem', path: '$', code: 'empty-list', values: {} }]);
  say(onAddresses);
  return { positions, findings: findingsIn(text, said, language), text };
}

/** The documents of a file with their paths. Addresses in a list lead elsewhere. */
const entriesOf = (value: unknown): readonly (readonly [path: string, entry: unknown])[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [['$', value]];
  return value.flatMap((entry: unknown, index) => (isText(entry) ? [] : [[`$[${index}]`, entry] as const]));
};
