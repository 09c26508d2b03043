/** A paragraph of a draft. */
export interface Paragraph {
  readonly lines: readonly string[];
  /** When a link gets too long, the paragraph with the greatest number loses lines first; 0 is always kept. */
  readonly cut: number;
}

/** The body of a draft as it is shown, copied and sent. */
export const body = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({ lines }) => lines.join('\n')).join('\n\n');

/**
 * A body that somebody has edited, as paragraphs that make exactly this body again: what opens and closes it is kept,
 * the rest is cut from its end.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const all = text.split('\n\n');
  let closing = all.length - 1;
  while (closing > 0 && !all[closing]?.trim()) closing--;
  return all.map((paragraph, index) => ({
    lines: paragraph.split('\n'),
    cut: index < 2 || index >= closing ? 0 : index,
  }));
}

/**
 * The longest body that fits, still readable as a whole: lines go from the end of what is optional, a heading with its
 * last line. If what is always kept is too long by itself, its longest paragraph ends in "…".
 *
 * @param fits Whether a mail with this body is short enough: true of every part of a body that it is true of.
 */
export function shorten(paragraphs: readonly Paragraph[], fits: (body: string) => boolean): string {
  let most = 0;
  for (const { lines, cut } of paragraphs) if (cut > 0) most += spare(lines);
  const left = without(
    paragraphs,
    least(most, (count) => fits(body(without(paragraphs, count)))),
  );
  return fits(body(left)) ? body(left) : shortenKept(left, fits);
}

/** How many lines can go one by one until nothing is left: the heading is none of them. */
const spare = (lines: readonly string[]): number => Math.max(1, lines.length - 1);

/** The paragraphs without as many lines, those first that are cut first. */
function without(paragraphs: readonly Paragraph[], count: number): readonly Paragraph[] {
  const left = new Map(paragraphs.map((paragraph, index) => [index, paragraph]));
  let toGo = count;
  for (const [index, { lines, cut }] of [...left].sort(([, a], [, b]) => b.cut - a.cut)) {
    if (cut === 0 || toGo === 0) break;
    if (toGo < spare(lines)) left.set(index, { lines: lines.slice(0, -toGo), cut });
    else left.delete(index);
    toGo -= Math.min(toGo, spare(lines));
  }
  return [...left.values()];
}

function shortenKept(paragraphs: readonly Paragraph[], fits: (body: string) => boolean): string {
  const left = paragraphs.map(({ lines }) => lines.join('\n'));
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
