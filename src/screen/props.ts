import type { nothing, TemplateResult } from 'lit';
import type { Shared } from '../page/shared-summary.js';
import type { Visit } from '../positions/visit.js';
import type { Done } from '../view/done.js';
import type { Dispatch } from '../view/screen-action.js';
import type { Words } from '../view/words.js';

export interface ScreenProps {
  /** The position that is shown, or all of them as one, with what has been said to it. */
  readonly visit: Visit;
  /** The positions to choose from; none where there is only one. */
  readonly members: readonly Visit[];
  /** What views need to speak of a position. */
  readonly wordsFor: (visit: Visit) => Words;
  readonly shared: Shared | undefined;
  readonly headingLevel: number;
  readonly remembers: boolean;
  readonly askingRestart: boolean;
  /** What the screen is the answer to. */
  readonly done: Done | undefined;
  readonly today: Date;
  /** What somebody can do with their own summary. */
  readonly summaryActions: () => TemplateResult;
  /** The way to apply. */
  readonly application: (headingLevel: number) => TemplateResult | typeof nothing;
  readonly dispatch: Dispatch;
}
