/** A text as its author sees it: without what only programs see, in characters of one piece, with plain line ends. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '');

/** Marks before a line of a list, in any order: bullets, as Word and PDF have them, numbers, letters, boxes. */
const MARK = new RegExp(
  [
    '[\\uf000-\\uf8ff\\u00b7\\u2022\\u2023\\u2043\\u2219\\u25a0-\\u25ff\\u2700-\\u27bf\\u2610-\\u2612]\\ufe0f?\\s*',
    '\\p{Extended_Pictographic}\\ufe0f?\\s+',
    '[-*+\\u2010-\\u2015\\u2212]\\s+',
    'o\\t\\s*|o {2,}(?=\\p{Lu})',
    '\\d{1,2}(?:\\.\\)|[.)])\\s+',
    '[a-z]\\)\\s+',
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
    const [mark] = MARK.exec(words) ?? [];
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
    .replace(/`([^`]+)`/g, '$1');

/** Whether a text is the source of a web page rather than words. */
export const isMarkup = (text: string): boolean =>
  /^\s*<(?:!doctype|\?xml|[a-z])[^>]*>/i.test(text) || /<\/(?:ul|ol|li|p|div|h[1-6]|html|body|table|span)>/i.test(text);
