import type { Locale } from '../../model/document/locale.js';
import type { Position } from '../../model/document/position.js';
import type { DraftSection } from '../../model/letter/draft.js';
import type { ApplyVia, Drafting, DraftingAction } from '../../model/letter/drafting.js';
import type { Mail } from '../../model/letter/mailto.js';
import type { Content } from '../content.js';
import type { CopyNotice } from '../copy-fallback.js';
import type { NamedLocale, Words } from '../words.js';

export interface ApplicationProps {
  readonly words: Words;
  readonly headingLevel: number;
  readonly position: Position;
  /** What can be applied for: the position, or several to choose from. */
  readonly targets: readonly { readonly id: string; readonly title: Content }[];
  readonly email: string;
  readonly open: boolean;
  readonly drafting: Drafting;
  /** The draft exactly as it is copied and, unless it is too long, sent. */
  readonly mail: Mail;
  /** The mail link, and how many characters it has left; below 0 it carries a shorter version. */
  readonly link: { readonly href: string; readonly room: number };
  /** The languages a mail can be in, with their own names. */
  readonly locales: readonly NamedLocale[];
  readonly locale: Locale;
  /** The sections there is something for. */
  readonly sections: readonly DraftSection[];
  readonly notice: CopyNotice | undefined;
  readonly toggled: (open: boolean) => void;
  /** Another position, by its id. */
  readonly applyFor: (id: string) => void;
  readonly draft: (action: DraftingAction) => void;
  readonly copy: (what: 'address' | 'mail') => void;
  readonly download: () => void;
  readonly applied: (via: ApplyVia) => void;
}
