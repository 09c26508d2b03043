import { isObject } from '../../model/document/shape.js';
import { segmentsOf } from '../path.js';
import type { Remark } from '../sentences/sentence.js';

/** How an author says in a `$comment` that a hint was looked at: `[ok: few-words]`, or several with commas. */
const MARK = /\[ok:\s*([^\]]+)\]/g;

/** Whether the object that a hint is about, or one around it, says that it was looked at. */
export function isAcknowledged(document: unknown, { path, code }: Pick<Remark, 'path' | 'code'>): boolean {
  let value = document;
  for (const segment of [undefined, ...segmentsOf(path)]) {
    if (segment !== undefined) value = (value as Record<string | number, unknown> | undefined)?.[segment];
    if (isObject(value) && marks(value['$comment']).includes(code)) return true;
  }
  return false;
}

const marks = (comment: unknown): string[] =>
  [...String(comment).matchAll(MARK)].flatMap(([, names = '']) => names.split(/[\s,]+/));
