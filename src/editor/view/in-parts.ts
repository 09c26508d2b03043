import { html, type TemplateResult } from 'lit';
import { unfolded } from './unfolded.js';

/** So many rows are quickly looked through. */
const MOST = 100;

/** So many are quickly made and laid out. */
const PART = 50;

/** A list that can be long. */
export interface ListProps<T> {
  readonly rows: readonly T[];
  /** Which of them somebody is at. Default: the first one. */
  readonly here?: number;
  /** What a part of it is called. */
  readonly name: (first: T, last: T) => unknown;
  /** Some of its rows, which begin at this number. */
  readonly list: (some: readonly T[], from: number) => TemplateResult;
}

/** A list as it is; beyond a hundred rows, in parts of fifty, each folded but for the one that somebody is at. */
export function inParts<T>({ rows, here = 0, name, list }: ListProps<T>): TemplateResult {
  if (rows.length <= MOST) return list(rows, 0);
  const begins = Array.from({ length: Math.ceil(rows.length / PART) }, (_, index) => index * PART);
  return html`${begins.map((from) => {
    const part = rows.slice(from, from + PART);
    const [first, last] = [part[0], part.at(-1)];
    const isHere = here >= from && here < from + PART;
    return html`<details class="part" ?open=${isHere}>
      <summary>${first !== undefined && last !== undefined ? name(first, last) : ''}</summary>
      ${unfolded(() => list(part, from), isHere)}
    </details>`;
  })}`;
}
