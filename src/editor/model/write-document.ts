import type { Position } from '../../model/document/position.js';

/** A document that was opened, with the very text it was read from. */
export interface Opened {
  readonly document: Position;
  readonly text: string;
}

/** A document as the text of its file. One that nobody has changed comes out as the very text that went in. */
export function writeDocument(document: Position, opened: Opened | undefined): string {
  if (opened?.document === document) return opened.text;
  const indent = /^\{\r?\n([ \t]+)"/.exec(opened?.text ?? '')?.[1] ?? 2;
  return `${JSON.stringify(document, null, indent)}\n`;
}
