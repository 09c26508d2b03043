import { findNodeAtLocation, type Node, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { at } from '../model/document/path.js';
import { BLANK, INVISIBLE, nameOf } from './invisible.js';
import { segmentsOf } from './path.js';
import type { Code, Remark } from './sentences/sentence.js';

/** A remark on a place in a text. */
export interface PlacedRemark extends Remark {
  /** Where it begins, in UTF-16 code units from the start of the text. */
  readonly offset: number;
}

const CODES: Readonly<Record<string, Code>> = {
  InvalidSymbol: 'not-a-value',
  InvalidNumberFormat: 'not-a-number',
  PropertyNameExpected: 'field-expected',
  ValueExpected: 'value-expected',
  ColonExpected: 'colon-expected',
  CommaExpected: 'comma-expected',
  CloseBraceExpected: 'brace-expected',
  CloseBracketExpected: 'bracket-expected',
  EndOfFileExpected: 'end-expected',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'open-text',
  InvalidUnicode: 'unicode-escape',
  InvalidEscapeCharacter: 'stray-backslash',
  InvalidCharacter: 'control-character',
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
export function syntaxMistakes(text: string, reason: string): PlacedRemark[] {
  if (!text.trim()) return [placedAt(0, 'empty-file')];
  if (/^\s*</.test(text)) return [placedAt(0, 'page-for-json')];
  const mistakes: PlacedRemark[] = [];
  let isOver = false;
  let last = -1;
  unlessTooDeep(() => {
    visit(
      text,
      {
        onError(code, offset) {
          if (isOver || last === offset) return;
          last = offset;
          const name = printParseErrorCode(code);
          mistakes.push(mistakeAt(text, offset, name));
          isOver = mistakes.length >= LISTED || LAST.test(name);
        },
      },
      { disallowComments: true },
    );
  });
  return mistakes.length ? mistakes : [placedAt(0, 'not-json', { reason })];
}

const placedAt = (offset: number, code: Code, values: Remark['values'] = {}): PlacedRemark => ({
  path: '$',
  offset,
  code,
  values,
});

function mistakeAt(text: string, offset: number, name: string): PlacedRemark {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (name === 'InvalidSymbol') {
    if (INVISIBLE.test(character) || BLANK.test(character) || /[\p{Cf}\ufe0f]/u.test(character)) {
      return placedAt(offset, 'invisible-in-json', nameOf(character));
    }
    if (/[„“”‚‘’«»‹›]/.test(character)) return placedAt(offset, 'quote-in-json', { quote: character });
  }
  // The comma belongs behind what is there, which is mostly on the line before.
  if (name === 'CommaExpected') return placedAt(text.slice(0, offset).trimEnd().length, 'comma-expected');
  return placedAt(offset, CODES[name] ?? 'not-a-value');
}

/** Fields that an object has twice: `JSON.parse` silently keeps the last one. */
export function duplicateFields(text: string): PlacedRemark[] {
  const mistakes: PlacedRemark[] = [];
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
          const path = [...segments(), name].reduce<string>(at, '$');
          mistakes.push({ path, offset, code: 'field-twice', values: {} });
        }
        names?.add(name);
      },
    });
  });
  return mistakes;
}

/** Finds where in a text the values lie that remarks are about; of what is missing, what should hold it. */
export function placed<R extends Remark>(text: string, remarks: readonly R[]): (R & PlacedRemark)[] {
  const root = remarks.some(({ path }) => path !== '$') ? unlessTooDeep(() => parseTree(text)) : undefined;
  return remarks.map((remark) => {
    const isRest = remark.code === 'more-to-say-once-these-are-repaired';
    return { ...remark, offset: isRest ? text.length : root ? offsetOf(root, segmentsOf(remark.path)) : 0 };
  });
}

function offsetOf(root: Node, segments: readonly (string | number)[]): number {
  const node = findNodeAtLocation(root, [...segments]);
  if (!node) return segments.length ? offsetOf(root, segments.slice(0, -1)) : 0;
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

/** Runs a parser that goes one function call deeper with every bracket: a text of nothing but brackets breaks it. */
function unlessTooDeep<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
