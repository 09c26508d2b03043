import { html, type TemplateResult } from 'lit';
import type { FocusTarget } from './focus-target.js';
import type { Dispatch } from './screen-action.js';
import type { Words } from './words.js';

export interface RestartProps {
  readonly words: Words;
  readonly askingRestart: boolean;
  readonly dispatch: Dispatch;
}

/** "Start again", which asks before it deletes: in its own place, not in a dialog. */
export function restartQuestion({ words: { msg }, askingRestart, dispatch }: RestartProps): TemplateResult {
  const ask = (ask: boolean) => () => dispatch({ type: 'ask-restart', ask });
  if (!askingRestart) {
    return html`<p class="restart">
      <button
        type="button"
        part="button"
        class="quiet"
        data-focus=${'restart' satisfies FocusTarget}
        @click=${ask(true)}
      >
        ${msg('Delete my answers and start again', { id: 'restart' })}
      </button>
    </p>`;
  }
  return html`<div
    class="restart notice"
    role="group"
    aria-labelledby="restart-question"
    tabindex="-1"
    data-focus=${'restart-question' satisfies FocusTarget}
  >
    <p id="restart-question">
      <strong>${msg('Delete all answers?', { id: 'restart-sure' })}</strong>
      ${msg('What you wrote is deleted, too. This cannot be undone.', { id: 'restart-final' })}
    </p>
    <div class="actions">
      <button type="button" part="button" @click=${ask(false)}>${msg('Keep them', { id: 'restart-no' })}</button>
      <button type="button" part="button" class="danger" @click=${() => dispatch({ type: 'restart' })}>
        ${msg('Delete everything', { id: 'restart-yes' })}
      </button>
    </div>
  </div>`;
}
