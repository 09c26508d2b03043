import { html, type TemplateResult } from 'lit';
import type { Dispatch } from './screen-action.js';
import type { Words } from './words.js';

/** The way to the summary at any time. */
export const summaryNow = ({ msg }: Words, dispatch: Dispatch): TemplateResult =>
  html`<p>
    <button type="button" part="button" class="quiet" @click=${() => dispatch({ type: 'summary' })}>
      ${msg('Show the summary now', { id: 'summary-now' })}
    </button>
  </p>`;
