import type { Position } from '../../model/document/position.js';
import { isObject, isText } from '../../model/document/shape.js';
import type { ActionOf } from './actions.js';
import { marksIn, withMark, withoutMark } from './comment-marks.js';
import { type Path, valueAt, withValue } from './path.js';

/** Marks a hint as looked at, in the object that it is about. */
export function acknowledge(document: Position, { path, code }: ActionOf<'acknowledge'>): Position {
  const holder = [...holderOf(document, path), '$comment'];
  const comment = commentAt(document, holder);
  if (!/^[a-z\d-]+$/.test(code) || marksIn(comment, 'ok').includes(code)) return document;
  return withValue(document, holder, withMark(comment, 'ok', code));
}

/** Takes every mark back that keeps a hint from being said there. */
export function reconsider(document: Position, { path, code }: ActionOf<'reconsider'>): Position {
  const ways = [[], ...path.map((_key, index) => path.slice(0, index + 1))];
  return ways.reduce<Position>((before, way) => {
    const holder = [...way, '$comment'];
    const comment = isObject(valueAt(before, way)) ? commentAt(before, holder) : undefined;
    return comment === undefined ? before : withValue(before, holder, withoutMark(comment, 'ok', code));
  }, document);
}

/** The way to the innermost object on a path that can hold a note. */
function holderOf(document: Position, path: Path): Path {
  for (let length = path.length; length > 0; length--) {
    const way = path.slice(0, length);
    if (isObject(valueAt(document, way))) return way;
  }
  return [];
}

function commentAt(document: Position, path: Path): string | undefined {
  const comment = valueAt(document, path);
  return isText(comment) ? comment : undefined;
}
