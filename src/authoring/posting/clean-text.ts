/** What web pages write in the place of a character; numbers besides. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', bull: '•', middot: '·', hellip: '…' },
  ...{ ndash: '–', mdash: '—', bdquo: '„', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', euro: '€', sect: '§' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é' },
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(x?)([\da-f]{2,6})|(\w+));/gi, (all, hex: string | undefined, digits = '', name = '') => {
    if (name) return ENTITIES[name as string] ?? all;
    const point = parseInt(digits as string, hex ? 16 : 10);
    return point > 31 && point < 0x110000 ? String.fromCodePoint(point) : all;
  });
}

/** A text as its author sees it: without what only programs see, in characters of one piece, with plain line ends. */
export const cleanText = (text: string): string =>
  withoutEntities(text)
    .normalize('NFC')
    // As PDF files have them: "ﬃ" for "ffi".
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u115f\u1160\u2000-\u200a\u202f\u205f\u2800\u3000\u3164\uffa0]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '');

/** Marks before a line of a list, in any order: bullets, as Word and PDF have them, numbers, letters, boxes. */
const MARK = new RegExp(
  [
    '[\\uf000-\\uf8ff\\u00b7\\u2022\\u2023\\u2043\\u2190-\\u21ff\\u2219\\u2460-\\u24ff\\u25a0-\\u25ff\\u2700-\\u27bf\\u2610-\\u2612]\\ufe0f?\\s*',
    '\\p{Extended_Pictographic}\\ufe0f?\\s+',
    '(?:[-*+\\u2010-\\u2015\\u2212]|[*+]{2,3})\\s+',
    'o\\t\\s*|o {2,}(?=\\p{Lu})',
    '\\d{1,2}(?:\\.\\)|[.)])\\s+',
    '[a-z]\\)\\s+|\\([a-z\\d]{1,2}\\)\\s+|[ivx]{1,4}[.)]\\s+',
    '\\[[ x]\\]\\s*',
  ].join('|'),
  'iuy',
);

/** A line without the marks before it, and whether it had any. */
export function withoutMarks(line: string): { readonly words: string; readonly isMarked: boolean } {
  let words = line.trim();
  let isMarked = false;
  for (;;) {
    MARK.lastIndex = 0;
    const [mark] = MARK.exec(words) ?? /^[-–—](?=\p{Lu})/u.exec(words) ?? [];
    if (!mark) return { words, isMarked };
    words = words.slice(mark.length).trim();
    isMarked = true;
  }
}

/** What Markdown adds to words. */
export const withoutMarkdown = (words: string): string =>
  words
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/(?<![\p{L}\d_*])([_*])(?=\S)([^_*]*[^_*\s])\1(?![\p{L}\d_*])/gu, '$2')
    .replace(/`([^`]+)`/g, '$1');

/** The cells of a row of a table in Markdown as one line. */
export const withoutTable = (line: string): string =>
  /^\s*\|/.test(line)
    ? line
        .split('|')
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(': ')
    : line;

/** Whether a text is the source of a web page rather than words. */
export const isMarkup = (text: string): boolean =>
  /^\s*<(?:!doctype|\?xml|[a-z])[^>]*>/i.test(text) || /<\/(?:ul|ol|li|p|div|h[1-6]|html|body|table|span)>/i.test(text);
