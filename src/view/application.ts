import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ApplyVia } from '../events.js';
import type { DraftSection } from '../model/draft.js';
import type { Drafting, DraftingAction, DraftKind } from '../model/drafting.js';
import type { Mail } from '../model/mailto.js';
import type { Position } from '../model/position.js';
import { copyFallback, type CopyNotice } from './copy-fallback.js';
import { subheading } from './heading.js';
import { show, type Words } from './words.js';

export interface ApplicationProps {
  readonly words: Words;
  readonly headingLevel: number;
  readonly position: Position;
  readonly email: string;
  readonly open: boolean;
  readonly drafting: Drafting;
  /** The draft exactly as it is copied and, unless it is too long, sent. */
  readonly mail: Mail;
  /** The mail link, and how many characters it has left; below 0 it carries a shorter version. */
  readonly link: { readonly href: string; readonly room: number };
  /** The languages a mail can be in, with their own names; the current one first if there is a choice. */
  readonly locales: readonly { readonly locale: string; readonly name: string }[];
  readonly locale: string;
  /** The sections there is something for. */
  readonly sections: readonly DraftSection[];
  readonly notice: CopyNotice | undefined;
  readonly toggled: (open: boolean) => void;
  readonly draft: (action: DraftingAction) => void;
  readonly copy: (what: 'address' | 'mail') => void;
  readonly download: () => void;
  readonly applied: (via: ApplyVia) => void;
}

/** Below this many characters the panel says how much room the mail link has left. */
const LITTLE_ROOM = 250;

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
  const { words, position, email, drafting, draft } = props;
  const { msg } = words;
  const { contacts = [] } = position.application;
  return html`<div class="panel">
    <p>
      ${contacts.length ? html`${contacts.join(', ')}<br />` : nothing}<span class="address" translate="no"
        >${email}</span
      >
    </p>
    <fieldset class="choices">
      <legend>${msg('What would you like to write?', { id: 'kind' })}</legend>
      ${kind(drafting.kind, 'application', msg('An application', { id: 'kind-application' }), draft)}
      ${kind(drafting.kind, 'enquiry', msg('I have a question first', { id: 'kind-enquiry' }), draft)}
    </fieldset>
    ${drafting.kind === 'application' ? switches(props) : nothing} ${mailLanguage(props)} ${editor(props)}
    ${ways(props)}
  </div>`;
}

function kind(current: DraftKind, value: DraftKind, label: string, draft: ApplicationProps['draft']): TemplateResult {
  return html`<label class="choice">
    <input
      type="radio"
      name="kind"
      value=${value}
      .checked=${live(current === value)}
      @change=${() => draft({ type: 'kind', kind: value })}
    />
    <span>${label}</span>
  </label>`;
}

/** What goes into the draft. */
function switches({ words: { msg }, sections, drafting, draft }: ApplicationProps): TemplateResult {
  const labels: Record<DraftSection, string> = {
    strengths: msg('My strongest statements', { id: 'section-strengths' }),
    examples: msg('My own examples', { id: 'section-examples' }),
    learn: msg('What I would like to learn', { id: 'section-learn' }),
    summary: msg('The summary as text', { id: 'section-summary' }),
    answers: msg('All my answers', { id: 'section-answers' }),
    link: msg('The link to the summary', { id: 'section-link' }),
  };
  return html`<fieldset class="choices">
    <legend>${msg('Include in the draft:', { id: 'include' })}</legend>
    ${sections.map(
      (section) =>
        html`<label class="choice">
          <input
            type="checkbox"
            value=${section}
            .checked=${live(drafting.settings.sections.has(section))}
            @change=${(event: Event) => draft({ type: 'section', section, on: (event.target as HTMLInputElement).checked })}
          />
          <span>${labels[section]}</span>
        </label>`,
    )}
  </fieldset>`;
}

function mailLanguage({ words: { msg }, locales, locale, draft }: ApplicationProps): TemplateResult | typeof nothing {
  if (locales.length < 2) return nothing;
  return html`<fieldset class="choices">
    <legend>${msg('Language of the e-mail', { id: 'mail-language' })}</legend>
    ${locales.map(
      ({ locale: value, name }) =>
        html`<label class="choice">
          <input
            type="radio"
            name="mail-language"
            value=${value}
            .checked=${live(value === locale)}
            @change=${() => draft({ type: 'locale', locale: value })}
          />
          <span lang=${value}>${name}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** The draft itself, and what protects what somebody has written into it. */
function editor({ words: { msg }, drafting, mail, locale, draft }: ApplicationProps): TemplateResult {
  const { kind, edited, pending } = drafting;
  const edit = (change: Partial<Mail>) => draft({ type: 'edit', mail: { ...mail, ...change } });
  return html`${
      pending
        ? html`<div class="notice" role="group" aria-labelledby="renew-question">
            <p id="renew-question" tabindex="-1" data-focus="renew-question">
              <strong>${msg('You have changed the draft yourself.', { id: 'renew-title' })}</strong>
              ${msg('A new draft replaces your own text. Copy first what you want to keep.', { id: 'renew-explain' })}
            </p>
            <div class="actions">
              <button type="button" part="button" @click=${() => draft({ type: 'keep' })}>
                ${msg('Keep my text', { id: 'renew-no' })}
              </button>
              <button type="button" part="button" class="danger" @click=${() => draft({ type: 'confirm' })}>
                ${msg('Replace my text', { id: 'renew-yes' })}
              </button>
            </div>
          </div>`
        : nothing
    }
    <p class="muted">
      ${msg(
        'The link opens a draft in your e-mail program. This is exactly what it contains; you can change everything, here or there, before you send it.',
        { id: 'draft-explain' },
      )}
    </p>
    <label class="field">
      <span>${msg('Subject', { id: 'subject' })}</span>
      <input
        type="text"
        autocomplete="off"
        lang=${locale}
        .value=${live(mail.subject)}
        @input=${(event: Event) => edit({ subject: (event.target as HTMLInputElement).value })}
      />
    </label>
    <label class="field">
      <span>${msg('Text', { id: 'body' })}</span>
      <textarea
        rows="16"
        lang=${locale}
        data-focus="draft"
        .value=${live(mail.body)}
        @input=${(event: Event) => edit({ body: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </label>
    ${
      edited[kind] && !pending
        ? html`<p>
            <button type="button" part="button" class="quiet" @click=${() => draft({ type: 'renew' })}>
              ${msg('Make the draft anew from my answers', { id: 'renew' })}
            </button>
          </p>`
        : nothing
    }`;
}

/** The ways a draft leaves the page. Whether one worked, only the person can see. */
function ways(props: ApplicationProps): TemplateResult {
  const { words, position, link, drafting, notice, copy, download, applied } = props;
  const { msg, text } = words;
  const { documents } = position.application;
  return html`<p role="status" class="room">${roomText(msg, link.room)}</p>
    ${
      documents && drafting.kind === 'application'
        ? html`<p>${msg(str`Please attach ${text(documents)} yourself. A link cannot do that.`, { id: 'attach' })}</p>`
        : nothing
    }
    <div class="actions">
      <a
        part="button primary link"
        href=${link.href}
        target=${isFramed() ? '_top' : nothing}
        @click=${() => applied('mail')}
        >${msg('Open e-mail draft', { id: 'open-mail' })}</a
      >
    </div>
    <p>
      ${msg('Nothing happened? Then copy address and text, or open the downloaded file in your e-mail program.', {
        id: 'nothing-happened',
      })}
    </p>
    <div class="actions">
      <button type="button" part="button" @click=${() => copy('address')}>
        ${msg('Copy address', { id: 'copy-address' })}
      </button>
      <button type="button" part="button" @click=${() => copy('mail')}>
        ${msg('Copy subject and text', { id: 'copy-mail' })}
      </button>
      <button type="button" part="button" @click=${download}>
        ${msg('Download as a draft (.eml)', { id: 'download-eml' })}
      </button>
    </div>
    <p class="muted">
      ${msg(
        'Classic Outlook opens the .eml file as a draft; other programs may show it as a message that you can edit or forward.',
        { id: 'eml-explain' },
      )}
    </p>
    ${copyFallback(msg, notice)}`;
}

function roomText(msg: Words['msg'], room: number): string {
  if (room < 0) {
    return msg('The draft is too long for a mail link. The link contains a shorter version; the full text is above.', {
      id: 'too-long',
    });
  }
  return room < LITTLE_ROOM
    ? msg(str`The mail link is nearly full: there is room for about ${room} more characters.`, { id: 'little-room' })
    : '';
}

/** In a frame, a mail link works only where the frame may navigate the page around it. */
const isFramed = (): boolean => window.top !== window.self;
