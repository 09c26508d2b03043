import type { Locale } from '../document/locale.js';
import { isText } from '../document/shape.js';
import type { Mail } from './mailto.js';

/** An application, or a mail that only asks a question first. */
export type DraftKind = 'application' | 'enquiry';

/** How a person took a draft along. */
export type ApplyVia = 'mail' | 'copy' | 'download';

/** What can go into the draft besides what somebody brings: lines to see to, and what the answers say. */
export type DraftSection = 'start' | 'work' | 'documents' | 'summary' | 'answers' | 'link';

/** What a draft is made from besides the answers and what somebody has written. */
export interface DraftSettings {
  readonly sections: ReadonlySet<DraftSection>;
  /** The tasks of the posting that appeal to the person, by id: at most `TASKS_LIMIT`. */
  readonly tasks: readonly string[];
  /** Whether an answer is among what they bring, by question id. Default: as answers and examples suggest. */
  readonly brings: Readonly<Record<string, boolean>>;
  /** Whether a topic is named as new, by topic id. Default: the two with most to learn. */
  readonly learns: Readonly<Record<string, boolean>>;
  /** The language of the mail; `undefined` is the one that serves best. */
  readonly locale?: Locale | undefined;
}

/** How many tasks can appeal to somebody: more would be a list instead of a reason. */
export const TASKS_LIMIT = 3;

/** The longest plan somebody can write, in UTF-16 units. */
export const PLAN_LIMIT = 500;

/** How somebody has set up their drafts, and what they have written themselves. */
export interface Drafting {
  /** Default: the application, or the enquiry where there is a lot to learn. */
  readonly kind?: DraftKind | undefined;
  readonly settings: DraftSettings;
  /** How they would begin with what is new, by topic id. */
  readonly plans: Readonly<Record<string, string>>;
  /** The drafts that have been edited by hand. */
  readonly edited: Readonly<Partial<Record<DraftKind, Mail>>>;
  /** Whether they began while the position could be applied for: then they may finish after its last day. */
  readonly begun?: boolean | undefined;
  /** Other settings, waiting for the person to say that their own text may go. */
  readonly pending?: DraftSettings | undefined;
}

export type DraftingAction =
  | { readonly type: 'kind'; readonly kind: DraftKind }
  | { readonly type: 'choose'; readonly choice: Partial<DraftSettings> }
  | { readonly type: 'plan'; readonly topic: string; readonly text: string }
  /** `locale` is the language that the text is in; from now on the draft stays in it. */
  | { readonly type: 'edit'; readonly mail: Mail; readonly locale: Locale }
  | { readonly type: 'renew' | 'confirm' | 'keep' | 'begin' };

const ALL_SECTIONS: readonly DraftSection[] = ['start', 'work', 'documents', 'summary', 'answers', 'link'];

export const newDrafting: Drafting = {
  settings: { sections: new Set<DraftSection>(['start', 'work', 'documents']), tasks: [], brings: {}, learns: {} },
  plans: {},
  edited: {},
};

/** The drafting after an action. What somebody wrote is never replaced before they confirm it. */
export function draftingAfter(drafting: Drafting, action: DraftingAction): Drafting {
  const { kind = 'application', settings, plans, edited, pending } = drafting;
  switch (action.type) {
    case 'kind':
      return { ...drafting, kind: action.kind, pending: undefined };
    case 'edit':
      return {
        ...drafting,
        settings: { ...settings, locale: settings.locale || action.locale },
        edited: { ...edited, [kind]: action.mail },
      };
    case 'plan':
      return { ...drafting, plans: { ...plans, [action.topic]: action.text.slice(0, PLAN_LIMIT) } };
    case 'choose':
      return withSettings(drafting, { ...(pending || settings), ...action.choice });
    case 'renew':
      return withSettings(drafting, pending || settings);
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
    case 'begin':
      return { ...drafting, begun: true };
  }
}

function withSettings(drafting: Drafting, wanted: DraftSettings): Drafting {
  const { edited, kind = 'application', settings } = drafting;
  // Another language concerns both drafts, other choices only the one that is shown.
  const concerned = wanted.locale === settings.locale ? [edited[kind]] : [edited.application, edited.enquiry];
  return concerned.some(Boolean) ? { ...drafting, pending: wanted } : { ...drafting, settings: wanted };
}

type Values = Readonly<Record<string, unknown>>;

/** Whether somebody has written something themselves. */
export const isWritten = ({ edited, plans }: Drafting): boolean =>
  !!(edited.application || edited.enquiry) || Object.keys(plans).some((topic) => plans[topic]);

/** The drafting as it is kept for the tab: without lists, as Prototype.js up to 1.6 makes texts of those in JSON. */
export const toStored = ({ kind, begun, settings, plans, edited }: Drafting): unknown => ({
  kind,
  begun,
  settings: { ...settings, sections: byPlace([...settings.sections]), tasks: byPlace(settings.tasks) },
  plans,
  edited,
});

/** Reads what was kept for the tab. Takes any value; what is not as it should be is as at the beginning. */
export function fromStored(stored: unknown): Drafting {
  const { kind, begun, settings, plans, edited } = valuesOf(stored);
  const { sections, tasks, brings, learns, locale } = valuesOf(settings);
  const mails = valuesOf(edited);
  const chosen = textsOf(sections);
  return {
    kind: kind === 'application' || kind === 'enquiry' ? kind : undefined,
    begun: begun === true || undefined,
    settings: {
      sections:
        sections && typeof sections === 'object'
          ? new Set(ALL_SECTIONS.filter((section) => chosen.indexOf(section) >= 0))
          : newDrafting.settings.sections,
      tasks: textsOf(tasks).slice(0, TASKS_LIMIT),
      brings: only(isYesOrNo, brings),
      learns: only(isYesOrNo, learns),
      ...(locale === 'de' || locale === 'en' ? { locale } : {}),
    },
    plans: only(isText, plans),
    edited: { ...mailOf('application', mails), ...mailOf('enquiry', mails) },
  };
}

const isYesOrNo = (value: unknown): value is boolean => typeof value === 'boolean';
const valuesOf = (value: unknown): Values => (typeof value === 'object' && value ? (value as Values) : {});

/** The texts of a list by the numbers of their places. */
function byPlace(list: readonly string[]): Record<string, string> {
  const texts: Record<string, string> = {};
  list.forEach((text, place) => {
    texts[place] = text;
  });
  return texts;
}

function textsOf(value: unknown): string[] {
  const texts = only(isText, value);
  return Object.keys(texts).map((place) => texts[place] || '');
}

/** The members that are as they should be. */
function only<T>(is: (value: unknown) => value is T, value: unknown): Record<string, T> {
  const values = valuesOf(value);
  const kept: Record<string, T> = {};
  for (const key of Object.keys(values)) {
    const one = values[key];
    if (is(one)) kept[key] = one;
  }
  return kept;
}

function mailOf(kind: DraftKind, mails: Values): Partial<Record<DraftKind, Mail>> {
  const { subject, body } = valuesOf(mails[kind]);
  return isText(subject) && isText(body) ? { [kind]: { subject, body } } : {};
}
