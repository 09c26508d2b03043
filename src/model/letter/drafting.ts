import type { Locale } from '../document/locale.js';
import { type DraftSection, USUAL_SECTIONS } from './draft.js';
import type { Mail } from './mailto.js';

/** An application, or a mail that only asks a question first. */
export type DraftKind = 'application' | 'enquiry';

/** How a person took a draft along. */
export type ApplyVia = 'mail' | 'copy' | 'download';

/** What a draft is made from besides the answers. */
export interface DraftSettings {
  readonly sections: ReadonlySet<DraftSection>;
  /** The language of the mail; `undefined` is the one that serves best. */
  readonly locale?: Locale | undefined;
}

/** How somebody has set up their drafts, and what they have written themselves. */
export interface Drafting {
  readonly kind: DraftKind;
  readonly settings: DraftSettings;
  /** The drafts that have been edited by hand. */
  readonly edited: Readonly<Partial<Record<DraftKind, Mail>>>;
  /** Other settings, waiting for the person to say that their own text may go. */
  readonly pending?: DraftSettings | undefined;
}

export type DraftingAction =
  | { readonly type: 'kind'; readonly kind: DraftKind }
  | { readonly type: 'section'; readonly section: DraftSection; readonly on: boolean }
  | { readonly type: 'locale'; readonly locale: Locale }
  /** `locale` is the language that the text is in; from now on the draft stays in it. */
  | { readonly type: 'edit'; readonly mail: Mail; readonly locale: Locale }
  | { readonly type: 'renew' | 'confirm' | 'keep' };

export const newDrafting: Drafting = {
  kind: 'application',
  settings: { sections: new Set(USUAL_SECTIONS) },
  edited: {},
};

/** The drafting after an action. What somebody wrote is never replaced before they confirm it. */
export function draftingAfter(drafting: Drafting, action: DraftingAction): Drafting {
  const { kind, settings, edited, pending } = drafting;
  const wanted = pending ?? settings;
  switch (action.type) {
    case 'kind':
      return { ...drafting, kind: action.kind, pending: undefined };
    case 'edit':
      return {
        ...drafting,
        settings: { ...settings, locale: settings.locale ?? action.locale },
        edited: { ...edited, [kind]: action.mail },
      };
    case 'section': {
      const sections = new Set(wanted.sections);
      if (action.on) sections.add(action.section);
      else sections.delete(action.section);
      return withSettings(drafting, { ...wanted, sections });
    }
    case 'locale':
      return withSettings(drafting, { ...wanted, locale: action.locale });
    case 'renew':
      return withSettings(drafting, wanted);
    case 'confirm':
      return pending
        ? {
            ...drafting,
            settings: pending,
            edited: pending.locale === settings.locale ? { ...edited, [kind]: undefined } : {},
            pending: undefined,
          }
        : drafting;
    case 'keep':
      return { ...drafting, pending: undefined };
  }
}

function withSettings(drafting: Drafting, wanted: DraftSettings): Drafting {
  const { edited, kind, settings } = drafting;
  // Another language concerns both drafts, other sections only the one that is shown.
  const concerned = wanted.locale === settings.locale ? [edited[kind]] : [edited.application, edited.enquiry];
  return concerned.some(Boolean) ? { ...drafting, pending: wanted } : { ...drafting, settings: wanted };
}
