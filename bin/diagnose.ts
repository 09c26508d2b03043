import { adviceOnShared } from '../src/authoring/advice-on-shared.js';
import { advice } from '../src/authoring/advice.js';
import { checkJobPosting } from '../src/authoring/check-job-posting.js';
import { checkPosition } from '../src/model/document/check-position.js';
import type { Problem } from '../src/model/document/findings.js';
import type { Position } from '../src/model/document/position.js';
import { decode } from './input.js';
import { duplicateFields, placed, type PlacedProblem, syntaxProblems } from './json-text.js';

/** All that can be said of a file. */
export interface Diagnosis {
  /** The position, or those of a list, if nothing is wrong with the file. */
  readonly positions: readonly Position[];
  readonly findings: readonly Finding[];
}

/** A problem or a warning at a place in a file. */
export interface Finding {
  readonly severity: 'problem' | 'warning';
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  readonly path: string;
  readonly message: string;
}

/**
 * Says everything about a file that should be a position document, or a list of such documents and their addresses.
 *
 * @param now The moment to advise for.
 * @param earlier Positions that are offered together with it.
 */
export function diagnose(bytes: Uint8Array, now: Date, earlier: readonly Position[] = []): Diagnosis {
  const text = decode(bytes);
  if (text === undefined) {
    return broken('', [{ path: '$', offset: 0, message: 'This is not UTF-8. Save the file in that encoding.' }]);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return broken(text, syntaxProblems(text, (error as Error).message));
  }
  const positions: Position[] = [];
  const mistakes = duplicateFields(text);
  const unwise: PlacedProblem[] = [];
  for (const [path, entry] of entriesOf(value)) {
    const { position, problems, warnings } = checkPosition(entry);
    const said = (found: readonly Problem[]) =>
      placed(
        text,
        found.map((one) => ({ ...one, path: one.path.replace('$', () => path) })),
      );
    mistakes.push(...said(position ? checkJobPosting(position) : problems));
    unwise.push(...said(warnings));
    if (!position) continue;
    unwise.push(...said(advice(position, now)), ...said([...adviceOnShared(position, [...earlier, ...positions])]));
    positions.push(position);
  }
  return { positions: mistakes.length ? [] : positions, findings: inOrder(text, mistakes, unwise) };
}

/** The documents of a file with their paths. Addresses in a list lead elsewhere. */
const entriesOf = (value: unknown): readonly (readonly [path: string, entry: unknown])[] =>
  Array.isArray(value)
    ? value.flatMap((entry: unknown, index) => (typeof entry === 'string' ? [] : [[`$[${index}]`, entry] as const]))
    : [['$', value]];

const broken = (text: string, problems: readonly PlacedProblem[]): Diagnosis => ({
  positions: [],
  findings: inOrder(text, problems, []),
});

/** Problems and warnings as they follow each other in the text. */
function inOrder(text: string, problems: readonly PlacedProblem[], warnings: readonly PlacedProblem[]): Finding[] {
  const lineOf = lines(text);
  return [
    ...problems.map((problem) => ({ severity: 'problem' as const, ...problem })),
    ...warnings.map((problem) => ({ severity: 'warning' as const, ...problem })),
  ]
    .sort((a, b) => a.offset - b.offset)
    .map(({ severity, path, message, offset }) => ({ severity, ...lineOf(offset), path, message }));
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
