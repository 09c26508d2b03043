/** Rows of cells, as spreadsheets put them on the clipboard: between tabs, with quotes where a cell has lines. */
export type Cells = readonly (readonly string[])[];

/** Spreadsheets would calculate with these: an apostrophe before them says that a cell is text. */
const CALCULATED = /^['=+\-@]/;
const MARKED_AS_TEXT = /^'(?=['=+\-@])/;

const writeCell = (words: string): string => {
  const cell = CALCULATED.test(words) ? `'${words}` : words;
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

export const writeCells = (rows: Cells): string => rows.map((row) => row.map(writeCell).join('\t')).join('\n');

/**
 * A quoted cell up to what ends it, or a plain one, with its end. Some spreadsheets leave the quotes of a cell as they
 * are: such a cell is not over where its second quote stands.
 */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r\n?|\n|$)/y;

/** Reads what {@link writeCells} has written, and a spreadsheet after it. Empty rows are left out. */
export function readCells(text: string): Cells {
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  let end: string | undefined;
  do {
    const [, quoted, plain = '', after] = CELL.exec(text) ?? [];
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.replace(/\r\n?/g, '\n').replace(MARKED_AS_TEXT, ''));
    end = after;
    if (end !== '\t') rows.push([]);
  } while (end);
  return rows.filter((row) => row.some((cell) => cell.trim()));
}
