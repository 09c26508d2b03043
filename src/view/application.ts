import { html, nothing, type TemplateResult } from 'lit';
import type { DraftSection } from '../model/draft.js';
import type { ApplyVia, Drafting, DraftingAction, DraftKind } from '../model/drafting.js';
import type { Mail } from '../model/mailto.js';
import type { Position } from '../model/position.js';
import { waysOut } from './application-ways-out.js';
import type { CopyNotice } from './copy-fallback.js';
import { draftEditor } from './draft-editor.js';
import { draftLanguage, draftSections } from './draft-settings.js';
import { subheading } from './heading.js';
import { live } from './live.js';
import { radio } from './radio.js';
import type { NamedLocale, Words } from './words.js';

export interface ApplicationProps {
  readonly words: Words;
  readonly headingLevel: number;
  readonly position: Position;
  /** What can be applied for: the position, or several to choose from. */
  readonly targets: readonly { readonly id: string; readonly title: unknown }[];
  readonly email: string;
  readonly open: boolean;
  readonly drafting: Drafting;
  /** The draft exactly as it is copied and, unless it is too long, sent. */
  readonly mail: Mail;
  /** The mail link, and how many characters it has left; below 0 it carries a shorter version. */
  readonly link: { readonly href: string; readonly room: number };
  /** The languages a mail can be in, with their own names. */
  readonly locales: readonly NamedLocale[];
  readonly locale: string;
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

/** The application: a draft in the person's hands, and every way to take it along. */
export function application(props: ApplicationProps): TemplateResult {
  const { words, headingLevel, open, toggled } = props;
  return html`<details
    part="application"
    class="application"
    .open=${live(open)}
    @toggle=${(event: Event) => toggled((event.target as HTMLDetailsElement).open)}
  >
    <summary data-focus="application">
      ${subheading(headingLevel, words.msg('Apply by e-mail', { id: 'apply' }))}
    </summary>
    ${open ? panel(props) : nothing}
  </details>`;
}

function panel(props: ApplicationProps): TemplateResult {
  const { words, position, targets, email, drafting, applyFor, draft } = props;
  const { msg } = words;
  const { contacts = [] } = position.application;
  const kind = (value: DraftKind, label: string) =>
    radio('kind', value, label, drafting.kind === value, () => draft({ type: 'kind', kind: value }));
  return html`<div class="panel">
    ${
      targets.length > 1
        ? html`<fieldset class="choices positions">
            <legend>${msg('Which position is it about?', { id: 'apply-for' })}</legend>
            ${targets.map(({ id, title }) => radio('position', id, title, id === position.id, () => applyFor(id)))}
          </fieldset>`
        : nothing
    }
    <p>
      ${contacts.length ? html`${contacts.join(', ')}<br />` : nothing}<span class="address" translate="no"
        >${email}</span
      >
    </p>
    <fieldset class="choices">
      <legend>${msg('What would you like to write?', { id: 'kind' })}</legend>
      ${kind('application', msg('An application', { id: 'kind-application' }))}
      ${kind('enquiry', msg('I have a question first', { id: 'kind-enquiry' }))}
    </fieldset>
    ${drafting.kind === 'application' ? draftSections(props) : nothing} ${draftLanguage(props)} ${draftEditor(props)}
    ${waysOut(props)}
  </div>`;
}
