/** What to write in the place of a piece of source. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A source with pieces of it replaced; they may come in any order, but must not overlap. */
export function withEdits(code: string, edits: readonly Edit[]): string {
  const lastFirst = [...edits].sort((a, b) => b.start - a.start);
  return lastFirst.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}
