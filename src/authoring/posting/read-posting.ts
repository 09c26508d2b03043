import { cleanText, withoutMarkdown, withoutMarks, withoutTable } from './clean-text.js';
import { headingOf, type Section } from './headings.js';
import { optionalWords, withoutOptionalWords } from './line-words.js';

/** The lines of a posting, sorted. */
export interface PostingLines {
  readonly expectations: readonly { readonly text: string; readonly optional: boolean }[];
  readonly duties: readonly string[];
  readonly offers: readonly string[];
  /** What was not taken over: headings, remarks, rules. */
  readonly leftOut: readonly string[];
  /** Lines that look like parts of others. */
  readonly broken: readonly string[];
}

interface Line {
  words: string;
  readonly isMarked: boolean;
  readonly section: Section;
}

/**
 * Reads a posting as people paste it, from Word, a PDF file, a web page or a list: one line for each thing that is said,
 * without bullets, hyphenation and hard line ends. Lines without a heading are expectations.
 */
export function readPosting(text: string): PostingLines {
  const raw = cleanText(text).split('\n').map(withoutTable);
  const isList = raw.filter((line) => withoutMarks(line).isMarked).length > 1;
  const lines: Line[] = [];
  const leftOut: string[] = [];
  let section: Section = 'expectations';
  let before: Line | undefined;
  for (const line of raw) {
    const trimmed = line.trim();
    const { words, isMarked } = withoutMarks(line);
    const heading = isMarked ? undefined : headingOf(trimmed);
    if (!words || /^(?:[-*_=:]\s*){3,}$/.test(trimmed)) {
      if (trimmed) leftOut.push(trimmed);
      before = undefined;
    } else if (/^>/.test(trimmed)) {
      leftOut.push(trimmed);
      before = undefined;
    } else if (before && !isMarked && !heading && continues(before, line, isList)) {
      before.words = joined(before.words, words);
    } else if (heading) {
      section = heading.section ?? section;
      leftOut.push(trimmed);
      before = undefined;
    } else {
      before = { words, isMarked, section };
      lines.push(before);
    }
  }
  return sorted(lines, leftOut);
}

/** Whether a line is the rest of the one before it. */
function continues(before: Line, line: string, isList: boolean): boolean {
  if (/(?<=\p{L})-$/u.test(before.words) || before.words.endsWith(',')) return true;
  if (!isList || !before.isMarked) return false;
  return /^\s{2,}|^\t/.test(line) || /^\p{Ll}/u.test(line.trim()) || before.words.length > 50;
}

/** Puts together what was hyphenated at the end of a line; a hyphen of the word itself stays. */
function joined(before: string, rest: string): string {
  if (!/\p{L}-$/u.test(before) || /^(?:und|oder|bzw\.?|sowie|and|or)\s/iu.test(rest)) return `${before} ${rest}`;
  return /^\p{Ll}/u.test(rest) ? before.slice(0, -1) + rest : before + rest;
}

function sorted(lines: readonly Line[], leftOut: readonly string[]): PostingLines {
  const of = (section: Section) =>
    lines.filter((line) => line.section === section).map(({ words }) => withoutMarkdown(words));
  const expected = lines.filter(({ section }) => section === 'expectations' || section === 'optional');
  const texts = expected.map(({ words, section }) => {
    const line = withoutMarkdown(words);
    const isOptional = section === 'optional' || optionalWords(line) !== undefined;
    return { text: withoutOptionalWords(line), optional: isOptional };
  });
  const small = texts.filter(({ text }) => /^\p{Ll}/u.test(text));
  const isOdd = small.length * 3 < texts.length;
  return {
    expectations: texts,
    duties: of('duties'),
    offers: of('offers'),
    leftOut: [...leftOut, ...of('left')],
    broken: texts.map(({ text }) => text).filter((text) => /\p{L}-$/u.test(text) || (isOdd && /^\p{Ll}/u.test(text))),
  };
}
