import {
  EXPECTATION_KINDS,
  type ExpectationKind,
  expectationKindOf,
} from '../../authoring/posting/expectation-kind.js';
import type { Position, PostingLine, Question } from '../../model/document/position.js';
import { marksIn, withMark, withoutMark, withoutMarkAndWords, wordsOfMark } from './comment-marks.js';
import { type KnownLine, linesOf } from './lines.js';
import { without } from './without.js';
import { wordsIn } from './words.js';

/** The hint that a line has no question: a line that says why is marked as looked at. */
const UNASKED = 'line-without-question';

/** Why a line has no question; `undefined` where nobody has said so. */
export const reasonOf = ({ $comment }: PostingLine): string | undefined => wordsOfMark($comment, 'ok', UNASKED);

export function withReason<L extends PostingLine>(line: L, reason: string | undefined): L {
  const rest = withoutMarkAndWords(line.$comment, 'ok', UNASKED);
  return withComment(line, reason === undefined ? rest : withMark(rest, 'ok', UNASKED, reason));
}

/** What a line asks of somebody: as its author has said, else by its words. */
export function kindOfLine(line: PostingLine, language: string): ExpectationKind {
  const said = EXPECTATION_KINDS.find((kind) => marksIn(line.$comment, 'kind').includes(kind));
  return said ?? expectationKindOf(wordsIn(line.text, language));
}

export function withKind<L extends PostingLine>(line: L, kind: ExpectationKind, language: string): L {
  const before = marksIn(line.$comment, 'kind');
  const rest = before.reduce<string | undefined>((comment, one) => withoutMark(comment, 'kind', one), line.$comment);
  const isSaid = kind === expectationKindOf(wordsIn(line.text, language));
  return withComment(line, isSaid ? rest : withMark(rest, 'kind', kind));
}

function withComment<L extends PostingLine>(line: L, comment: string | undefined): L {
  if (comment === line.$comment) return line;
  return comment === undefined ? (without(line, '$comment') as L) : { ...line, $comment: comment };
}

/** A question of the plan, with the lines it comes from. */
export interface PlannedQuestion {
  readonly question: Question;
  /** Its number in the document, from 0. */
  readonly index: number;
  readonly lines: readonly KnownLine[];
}

/** The questions and lines of a document as they are planned. */
export interface Plan {
  readonly topics: readonly { readonly id: string; readonly questions: readonly PlannedQuestion[] }[];
  /** Lines that no question comes from: what they say of somebody has to be asked, or given a reason. */
  readonly unasked: readonly KnownLine[];
  /** Tasks that no question comes from: they may have one. */
  readonly tasks: readonly KnownLine[];
}

export function planOf(document: Position): Plan {
  const lines = linesOf(document);
  const byId = new Map(lines.map((known) => [known.line.id, known]));
  const planned = document.questions.map((question, index) => ({
    question,
    index,
    lines: question.from.flatMap((id) => byId.get(id) ?? []),
  }));
  const asked = new Set(document.questions.flatMap(({ from }) => from));
  const unasked = lines.filter(({ line }) => !asked.has(line.id));
  return {
    topics: document.topics.map(({ id }) => ({
      id,
      questions: planned.filter(({ question }) => question.topic === id),
    })),
    unasked: unasked.filter(({ list }) => list === 'expectations'),
    tasks: unasked.filter(({ list }) => list === 'duties'),
  };
}

/** The expectations that have neither a question nor a reason for having none. */
export const openLines = (document: Position): KnownLine[] =>
  planOf(document).unasked.filter(({ line }) => reasonOf(line) === undefined);
