/**
 * What the editor keeps in the `$comment` of an object, so that the file carries it: `[ok: name]` for a hint that was
 * looked at, which the command knows as well, and `[kind: name]` for what a line asks of somebody. Whatever else stands
 * there is the author's, and stays.
 */
export type MarkName = 'ok' | 'kind';

const MARK = /\[(ok|kind):\s*([^\]]*)\]/g;

export const marksIn = (comment: string | undefined, name: MarkName): string[] =>
  [...(comment ?? '').matchAll(MARK)]
    .filter(([, mark]) => mark === name)
    .flatMap(([, , values = '']) => values.split(/[\s,]+/).filter(Boolean));

/** A comment with a mark in a line of its own, after some words. */
export function withMark(comment: string | undefined, name: MarkName, value: string, words = ''): string {
  const line = `${words.replace(/\s+/g, ' ').trim()} [${name}: ${value}]`.trim();
  return comment ? `${comment}\n${line}` : line;
}

/** A comment without a mark; other marks of its line stay. `undefined` if nothing is left. */
export function withoutMark(comment: string | undefined, name: MarkName, value: string): string | undefined {
  const lines = (comment ?? '').split('\n').map((line) =>
    line.replace(MARK, (mark, of: string, values: string) => {
      if (of !== name) return mark;
      const all = values.split(/[\s,]+/).filter(Boolean);
      const rest = all.filter((one) => one !== value);
      return rest.length === all.length ? mark : rest.length ? `[${name}: ${rest.join(', ')}]` : '';
    }),
  );
  return (
    lines
      .map((line) => line.trimEnd())
      .filter(Boolean)
      .join('\n') || undefined
  );
}

/** The words in the line of a mark: why it was set. `undefined` where it was not. */
export function wordsOfMark(comment: string | undefined, name: MarkName, value: string): string | undefined {
  const line = (comment ?? '').split('\n').find((one) => marksIn(one, name).includes(value));
  return line?.replace(MARK, '').replace(/\s+/g, ' ').trim();
}

/** A comment without a mark and the words in its line. */
export function withoutMarkAndWords(comment: string | undefined, name: MarkName, value: string): string | undefined {
  const lines = (comment ?? '').split('\n').map((line) => {
    if (!marksIn(line, name).includes(value)) return line;
    return [...(withoutMark(line, name, value) ?? '').matchAll(MARK)].map(([mark]) => mark).join(' ');
  });
  return lines.filter(Boolean).join('\n') || undefined;
}
