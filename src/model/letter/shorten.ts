/** What a mail link can do without, in the order in which it goes: what a person has written themselves comes last. */
export const PARTS = ['answers', 'summary', 'link', 'new', 'tasks', 'claims', 'own'] as const;
export type Part = (typeof PARTS)[number];

/** The parts that go as a whole: some of all answers would look like all of them. */
const WHOLE: readonly Part[] = ['answers', 'summary', 'link'];

/** A line of a draft. */
export interface Line {
  readonly text: string;
  /** What it belongs to; a line without a part is always kept. */
  readonly part?: Part;
  /** What is left of the line without its part. Default: nothing. */
  readonly rest?: string;
  /** It goes with the last of the lines below it. */
  readonly heading?: boolean;
}

export type Paragraph = readonly Line[];

/** A body that fits, and what had to go for it. */
export interface Shortened {
  readonly body: string;
  readonly lost: readonly Part[];
}

/** The body of a draft as it is shown, copied and sent. */
export const body = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map((lines) => lines.map(({ text }) => text).join('\n')).join('\n\n');

/**
 * A body that somebody has edited, as paragraphs that make exactly this body again. What still reads as in the draft
 * belongs to what it did there; what opens and closes the mail is kept, and the rest is their own.
 */
export function paragraphsOf(text: string, draft: readonly Paragraph[]): Paragraph[] {
  const known = new Map(linesOf(draft).map((line) => [line.text, line]));
  const all = text.split('\n\n');
  let closing = all.length - 1;
  while (closing > 0 && !all[closing]?.trim()) closing--;
  return all.map((paragraph, index) =>
    paragraph
      .split('\n')
      .map((text) => known.get(text) || (index < 2 || index >= closing ? { text } : { text, part: 'own' })),
  );
}

/**
 * The longest body that fits, still readable as a whole. If what is always kept is too long by itself, its longest
 * paragraph ends in "…".
 *
 * @param fits Whether a mail with this body is short enough: true of every part of a body that it is true of.
 */
export function shorten(paragraphs: readonly Paragraph[], fits: (body: string) => boolean): Shortened {
  const steps: Line[][] = [];
  for (const part of PARTS) {
    const lines = linesOf(paragraphs).filter((line) => line.part === part);
    if (!WHOLE.includes(part)) for (const line of lines.reverse()) steps.push([line]);
    else if (lines.length) steps.push(lines);
  }
  const left = (count: number) => without(paragraphs, new Set(linesOf(steps.slice(0, count))));
  const count = least(steps.length, (count) => fits(body(left(count))));
  const lost = new Set(steps.slice(0, count).map(([line]) => line?.part as Part));
  const short = body(left(count));
  return fits(short)
    ? { body: short, lost: [...lost] }
    : { body: shortenKept(left(count), fits), lost: [...lost.add('own')] };
}

const linesOf = (paragraphs: readonly Paragraph[]): Line[] => ([] as Line[]).concat(...paragraphs);

function without(paragraphs: readonly Paragraph[], lost: ReadonlySet<Line>): Paragraph[] {
  return paragraphs
    .map((lines) => {
      const left: Line[] = [];
      // From the end, so that a heading knows what is left below it.
      let below: number | undefined;
      for (const line of [...lines].reverse()) {
        const text = lost.has(line) || (line.heading && below === 0) ? line.rest : line.text;
        if (text !== undefined) left.push({ ...line, text });
        below = line.heading ? undefined : (below || 0) + (text === undefined ? 0 : 1);
      }
      return left.reverse();
    })
    .filter(({ length }) => length);
}

function shortenKept(paragraphs: readonly Paragraph[], fits: (body: string) => boolean): string {
  const left = paragraphs.map((lines) => body([lines]));
  const longestFirst = left.map((text, index) => ({ text, index })).sort((a, b) => b.text.length - a.text.length);
  for (const { text, index } of longestFirst) {
    const chars = [...text];
    const cutBy = (count: number) => {
      left[index] =
        chars
          .slice(0, chars.length - count)
          .join('')
          .trimEnd() + '…';
      return left.join('\n\n');
    };
    const shortened = cutBy(least(chars.length, (count) => fits(cutBy(count))));
    if (fits(shortened)) return shortened;
  }
  return '';
}

/** The least number that something holds for, if it holds for all greater ones; `most` if for none below that. */
function least(most: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
