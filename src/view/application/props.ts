import type { Locale } from '../../model/document/locale.js';
import type { Position } from '../../model/document/position.js';
import type { Letter } from '../../model/letter/compose.js';
import type { Substance } from '../../model/letter/draft.js';
import type { ApplyVia, Drafting, DraftingAction, DraftKind } from '../../model/letter/drafting.js';
import type { Content } from '../content.js';
import type { CopyNotice } from '../copy-fallback.js';
import type { NamedLocale, Words } from '../words.js';

export interface ApplicationProps {
  readonly words: Words;
  readonly headingLevel: number;
  /** What an open panel holds; `undefined` while it is closed. */
  readonly content: PanelProps | undefined;
  readonly toggled: (open: boolean) => void;
}

/** What an open panel holds, and what can be done with it. */
export interface PanelProps {
  readonly words: Words;
  readonly position: Position;
  /** The last day is over. */
  readonly isOver: boolean;
  /** What can be applied for: the position, or several to choose from. */
  readonly targets: readonly { readonly id: string; readonly title: Content }[];
  readonly email: string;
  readonly drafting: Drafting;
  readonly kind: DraftKind;
  /** There is a lot to learn: a question first is the better beginning. */
  readonly isEnquiryFirst: boolean;
  /** What the application is made of, and could be. */
  readonly substance: Substance;
  /** What the person wrote as an example, by the index of the question. */
  readonly examples: readonly (string | undefined)[];
  /** The draft exactly as it is copied and, unless it is too long, sent. */
  readonly letter: Letter;
  /** Whether there is an address that leads to the summary. */
  readonly hasLink: boolean;
  /** The languages a mail can be in, with their own names. */
  readonly locales: readonly NamedLocale[];
  readonly locale: Locale;
  /** The position has no texts in the language of the mail. */
  readonly isMixed: boolean;
  readonly notice: CopyNotice | undefined;
  /** Another position, by its id. */
  readonly applyFor: (id: string) => void;
  readonly draft: (action: DraftingAction) => void;
  /** The person's own example, by the index of the question: the same as beside the question. */
  readonly writeExample: (question: number, text: string) => void;
  readonly copy: (what: 'address' | 'mail') => void;
  readonly download: () => void;
  readonly applied: (via: ApplyVia) => void;
}
