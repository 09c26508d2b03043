import type { Locale } from '../model/document/locale.js';
import type { Member } from '../model/journey/prepare.js';
import type { Action } from '../model/journey/session.js';
import type { Shared } from '../page/shared-summary.js';
import type { PositionChoice } from '../positions/position-choice.js';
import type { Visit } from '../positions/visit.js';
import type { ApplicationPanel, Material } from '../takeaway/application-panel.js';
import type { SummaryTakeaway } from '../takeaway/summary-takeaway.js';
import type { Words } from '../view/words.js';

export interface ScreenProps {
  readonly choice: PositionChoice;
  /** The position that is shown, or all of them as one, with what has been said to it. */
  readonly visit: Visit;
  readonly locale: Locale;
  /** What views need to speak of a position. */
  readonly wordsFor: (visit: Visit) => Words;
  /** What an application is made from. */
  readonly contentOf: (visit: Visit) => Material;
  readonly shared: Shared | undefined;
  readonly headingLevel: number;
  readonly remembers: boolean;
  readonly askingRestart: boolean;
  readonly today: Date;
  readonly panel: ApplicationPanel;
  readonly takeaway: SummaryTakeaway;
  readonly dispatch: (action: Action) => void;
  readonly askRestart: (ask: boolean) => void;
  readonly leaveShared: (adopt: boolean) => void;
  readonly openApplication: () => void;
  readonly switchLanguage: (to: Locale) => void;
  /** Goes to one of several positions, to its summary if so told; without one to all of them. */
  readonly choose: (member?: Member, toSummary?: boolean) => void;
}
