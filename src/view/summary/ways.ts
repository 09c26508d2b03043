import { html, type TemplateResult } from 'lit';
import type { Dispatch } from '../screen-action.js';
import type { Words } from '../words.js';

interface WayProps {
  readonly words: Words;
  readonly dispatch: Dispatch;
}

/** Back to what has no answer yet. */
export const toOpen = ({ words: { msg }, dispatch }: WayProps): TemplateResult =>
  html`<button type="button" part="button" @click=${() => dispatch({ type: 'resume' })}>
    ${msg('Answer the open questions', { id: 'to-open' })}
  </button>`;

/** Back to all answers. */
export const toReview = ({ words: { msg }, dispatch }: WayProps): TemplateResult =>
  html`<p>
    <button type="button" part="button" class="quiet" @click=${() => dispatch({ type: 'review' })}>
      ${msg('Check or change your answers', { id: 'to-review' })}
    </button>
  </p>`;

export const toSummaryText = (msg: Words['msg']): string => msg('Summary for this position', { id: 'to-summary' });
