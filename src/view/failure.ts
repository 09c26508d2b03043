import { html, type TemplateResult } from 'lit';
import type { FocusTarget } from './focus-target.js';
import type { Words } from './words.js';

/** The position cannot be shown: one sentence, and what the host has to say about applying. */
export function failure({ msg }: Words): TemplateResult {
  return html`<section class="content failure">
    <p class="notice" tabindex="-1" data-focus=${'error' satisfies FocusTarget}>
      ${msg('The self-assessment cannot be shown at the moment. You can apply without it.', { id: 'failure' })}
    </p>
    <slot>
      <p>${msg('Send your documents to the address in the posting.', { id: 'failure-apply' })}</p>
    </slot>
  </section>`;
}

/** The position is on its way; what the host wrote stays readable until it is there. */
export function loading({ msg }: Words): TemplateResult {
  return html`<section class="content loading" aria-busy="true">
    <p class="muted">${msg('Loading …', { id: 'loading' })}</p>
    <slot></slot>
  </section>`;
}
