import type { Position } from '../../model/document/position.js';

/** A document that was opened. */
export interface Opened {
  readonly document: Position;
  /** The very text it was read from; where a draft was gone on with, it is not known any more. */
  readonly text?: string;
  /** How far its lines were indented, where the text is not known. */
  readonly indent?: string | number;
}

/** A document as the text of its file. One that nobody has changed comes out as the very text that went in. */
export function writeDocument(document: Position, opened: Opened | undefined): string {
  if (opened?.document === document && opened.text !== undefined) return opened.text;
  return `${JSON.stringify(document, null, indentOf(opened))}\n`;
}

/** How far the lines of its file are indented. */
export const indentOf = (opened: Opened | undefined): string | number =>
  opened?.indent ?? /^\{\r?\n([ \t]+)"/.exec(opened?.text ?? '')?.[1] ?? 2;
