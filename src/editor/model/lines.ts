import type { Expectation, Position, PostingLine } from '../../model/document/position.js';
import type { LineKind } from './actions.js';

/** A line of the posting, with what it is. */
export interface KnownLine {
  readonly line: PostingLine;
  readonly kind: LineKind;
  /** The list of the posting that holds it, and where. */
  readonly list: ListName;
  readonly index: number;
}

export type ListName = 'expectations' | 'duties' | 'offers';

export const LIST_OF: Readonly<Record<LineKind, ListName>> = {
  expectation: 'expectations',
  optional: 'expectations',
  duty: 'duties',
  offer: 'offers',
};

const LISTS: readonly ListName[] = ['expectations', 'duties', 'offers'];

/** All lines of the posting: what it expects, what there is to do, what it offers. */
export const linesOf = ({ posting }: Position): KnownLine[] =>
  LISTS.flatMap((list) =>
    (posting[list] ?? []).map((line: Expectation, index) => ({ line, kind: kindOf(list, line), list, index })),
  );

export const lineOf = (document: Position, id: string | undefined): PostingLine | undefined =>
  linesOf(document).find(({ line }) => line.id === id)?.line;

function kindOf(list: ListName, { optional }: Expectation): LineKind {
  if (list === 'expectations') return optional ? 'optional' : 'expectation';
  return list === 'duties' ? 'duty' : 'offer';
}
