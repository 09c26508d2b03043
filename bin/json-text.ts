import { findNodeAtLocation, type Node, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import type { Problem } from '../src/model/document/findings.js';
import { at } from '../src/model/document/shape.js';

/** A problem of a text at a place in it. */
export interface PlacedProblem extends Problem {
  /** Where it begins, in UTF-16 code units from the start of the text. */
  readonly offset: number;
}

const SENTENCES: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'This is not a JSON value. Put texts in straight double quotes, and write a double quote inside a text as \\".',
  InvalidNumberFormat: 'This is not a number as JSON writes it.',
  PropertyNameExpected: 'Here the name of a field must follow, in double quotes. Is there a comma too many before it?',
  ValueExpected: 'Here a value must follow. Is there a comma too many before it?',
  ColonExpected: 'Here a colon must follow.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing brace } is missing before this.',
  CloseBracketExpected: 'A closing bracket ] is missing before this.',
  EndOfFileExpected: 'The document has ended before this. Remove what follows.',
  InvalidCommentToken: 'JSON has no comments. Use "$comment".',
  UnexpectedEndOfComment: 'JSON has no comments. Use "$comment".',
  UnexpectedEndOfString: 'The closing quote of this text is missing. Write a line break inside a text as \\n.',
  InvalidUnicode: 'This is not a \\u followed by four hexadecimal digits.',
  InvalidEscapeCharacter: 'This text has a backslash before a character that needs none. Write a backslash as \\\\.',
  InvalidCharacter: 'This text has a line break or a control character. Write a line break as \\n.',
};

/** How many errors of syntax are worth listing: later ones mostly follow from the first. */
const LISTED = 10;

/** Where a text has no quotes, or no end, all that is said of what follows is guesswork. */
const LAST = /^(InvalidSymbol|UnexpectedEndOfString)$/;

/**
 * What is wrong with a text that `JSON.parse` refuses.
 *
 * @param reason What `JSON.parse` says of it, for what only that notices.
 */
export function syntaxProblems(text: string, reason: string): PlacedProblem[] {
  if (!text.trim()) return [{ path: '$', offset: 0, message: 'There is nothing in this file.' }];
  const problems: PlacedProblem[] = [];
  let isOver = false;
  unlessTooDeep(() => {
    visit(
      text,
      {
        onError(code, offset) {
          if (isOver || problems.at(-1)?.offset === offset) return;
          const name = printParseErrorCode(code);
          problems.push({ path: '$', offset, message: SENTENCES[name] ?? 'This is not JSON.' });
          isOver = problems.length >= LISTED || LAST.test(name);
        },
      },
      { disallowComments: true },
    );
  });
  return problems.length ? problems : [{ path: '$', offset: 0, message: `This is not JSON: ${reason}.` }];
}

/** Fields that an object has twice: `JSON.parse` silently keeps the last one. */
export function duplicateFields(text: string): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const seen: Set<string>[] = [];
  unlessTooDeep(() => {
    visit(text, {
      onObjectBegin() {
        seen.push(new Set());
      },
      onObjectEnd() {
        seen.pop();
      },
      onObjectProperty(name, offset, _length, _line, _column, segments) {
        const names = seen.at(-1);
        if (names?.has(name)) {
          const path = [...segments(), name].reduce<string>(
            (before, segment) => (typeof segment === 'number' ? `${before}[${segment}]` : at(before, segment)),
            '$',
          );
          problems.push({ path, offset, message: 'This field is there twice; only the last one counts. Remove one.' });
        }
        names?.add(name);
      },
    });
  });
  return problems;
}

/** Finds where in a text the values lie that problems are about; of what is missing, what should hold it. */
export function placed(text: string, problems: readonly Problem[]): PlacedProblem[] {
  const root = problems.some(({ path }) => path !== '$') ? unlessTooDeep(() => parseTree(text)) : undefined;
  return problems.map((problem, index) => {
    // The list may close with a remark on the whole: that there is more.
    if (index && problem.path === '$') return { ...problem, offset: text.length };
    return { ...problem, offset: root ? offsetOf(root, segmentsOf(problem.path)) : 0 };
  });
}

function offsetOf(root: Node, segments: readonly (string | number)[]): number {
  const node = findNodeAtLocation(root, [...segments]);
  if (!node) return segments.length ? offsetOf(root, segments.slice(0, -1)) : 0;
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

/** The names and indices of a JSONPath such as `$.questions[3]["no id"]`. */
const segmentsOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\.([\w$]+)|\[(\d+|"(?:[^"\\]|\\.)*")\]/g)].map(
    ([, name, bracket = '']) => name ?? (JSON.parse(bracket) as string | number),
  );

/** Runs a parser that goes one function call deeper with every bracket: a text of nothing but brackets breaks it. */
function unlessTooDeep<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
