import type { Values } from '../../model/document/findings.js';
import type { Position } from '../../model/document/position.js';
import type { HINTS } from '../sentences/hints.js';

/** Something unwise, and where. */
export interface Hint {
  readonly path: string;
  readonly code: keyof typeof HINTS;
  readonly values: Values;
}

/** Finds what is unwise in one respect. */
export type Hints = (position: Position, now: Date) => Iterable<Hint>;

export const hint = (path: string, code: Hint['code'], values: Values = {}): Hint => ({ path, code, values });
