import { html, nothing, type TemplateResult } from 'lit';
import type { Mail } from '../../model/letter/mailto.js';
import type { FocusTarget } from '../focus-target.js';
import { live } from '../live.js';
import type { PanelProps } from './props.js';

/** The draft itself, and what protects what somebody has written into it. */
export function draftEditor({ words: { msg }, drafting, kind, letter, locale, draft }: PanelProps): TemplateResult {
  const { edited, pending } = drafting;
  const { mail } = letter;
  const edit = (change: Partial<Mail>) => draft({ type: 'edit', mail: { ...mail, ...change }, locale });
  return html`${
      pending
        ? html`<div
            class="notice"
            role="group"
            aria-labelledby="renew-question"
            tabindex="-1"
            data-focus=${'renew-question' satisfies FocusTarget}
          >
            <p id="renew-question">
              <strong>${msg('You have changed the draft yourself.', { id: 'renew-title' })}</strong>
              ${msg('A new draft replaces your own text. First copy anything you want to keep.', { id: 'renew-explain' })}
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
        'The link below opens this draft in your e-mail program. You can change everything, here or there; what you write here stays with your answers.',
        { id: 'draft-explain' },
      )}
      ${
        kind === 'application'
          ? msg('It can be your application letter, or the beginning of one.', { id: 'draft-is-letter' })
          : nothing
      }
    </p>
    <label class="field">
      <span>${msg('Subject', { id: 'subject' })}</span>
      <input
        type="text"
        autocomplete="off"
        maxlength="200"
        lang=${locale}
        dir="auto"
        .value=${live(mail.subject)}
        @input=${(event: Event) => edit({ subject: (event.target as HTMLInputElement).value })}
      />
    </label>
    <label class="field">
      <span>${msg('Text of the e-mail', { id: 'body' })}</span>
      <textarea
        rows="16"
        lang=${locale}
        dir="auto"
        data-focus=${'draft' satisfies FocusTarget}
        .value=${live(mail.body)}
        @input=${(event: Event) => edit({ body: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </label>
    ${
      edited[kind] && !pending
        ? html`<p class="muted">
            ${msg('This is your own text now: it no longer follows what you answer and choose.', { id: 'renew-lead' })}
            <button type="button" part="button" class="quiet" @click=${() => draft({ type: 'renew' })}>
              ${msg('Create a new draft from my answers', { id: 'renew' })}
            </button>
          </p>`
        : nothing
    }`;
}
