import type { Fit } from '../../model/journey/fit.js';
import type { PreparedPosition } from '../../model/journey/prepare.js';
import type { AnswerList } from '../../model/journey/said.js';
import type { Content } from '../content.js';
import type { Words } from '../words.js';

export interface SummaryProps {
  readonly words: Words;
  readonly headingLevel: number;
  readonly prepared: PreparedPosition;
  readonly answers: AnswerList;
  /** What follows from them. */
  readonly fit: Fit;
  /** What the person wrote as an example, by the index of the question. */
  readonly examples: readonly (string | undefined)[];
  /** Whether it is somebody else's, who has shared it. */
  readonly isShared: boolean;
  /** Today; in print, the summary says when it was made. */
  readonly date: Date;
  /** Says whose summary it is, before anything else. */
  readonly notice: Content;
  /** What a person can do with the summary, shown below the overall sentence and again at the end. */
  readonly lead: Content;
  readonly actions: Content;
}
