import type { Position } from '../../model/document/position.js';
import { segmentsOf } from '../../authoring/path.js';
import { type Path, pathText } from './path.js';
import { indexOf } from './questions.js';

/** The steps of the work, in their order; what each shows stands in `view/screens.ts`. */
export const STEPS = ['posting', 'plan', 'write', 'try', 'hand-over'] as const;
export type StepName = (typeof STEPS)[number];

/** Where somebody is in a document. */
export interface Place {
  readonly step: StepName;
  /** The id of the question that is being written. */
  readonly question: string | undefined;
  /** What is unfolded in the plan: the id of a question, or `line:` and that of a line without one. */
  readonly unfolded?: string | undefined;
}

export const FIRST_PLACE: Place = { step: 'posting', question: undefined };

/** The question of a place, or the first one where it is gone. */
export const questionAt = (document: Position, { question }: Place): number =>
  Math.max(0, question === undefined ? 0 : indexOf(document, question));

/** Where a path of the document is written: the place, and the name of its field. */
export function placeOf(document: Position, path: string): Place {
  const [list, index, field] = segmentsOf(path);
  const question = list === 'questions' && typeof index === 'number' ? document.questions[index] : undefined;
  if (question) return { step: 'write', question: question.id };
  const isPlanned = list === 'topics' || list === 'questions' || list === 'minutes';
  // Of a line as a whole there is to say how it is asked.
  const isLine = list === 'posting' && (index === 'expectations' || index === 'duties') && typeof field === 'number';
  return isPlanned || (isLine && segmentsOf(path).length === 3) ? { step: 'plan', question: undefined } : FIRST_PLACE;
}

/** Names a field: what it writes, and in which language. */
export const fieldName = (path: Path, language?: string): string =>
  pathText(language === undefined ? path : [...path, language]);
