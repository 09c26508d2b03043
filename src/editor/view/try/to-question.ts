import { html, type TemplateResult } from 'lit';
import type { Screen } from '../screen.js';

/** A way to where a question is written. */
export function toQuestion({ words: { msg }, document, goTo }: Screen, index: number): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    @click=${() => goTo(['questions', index, 'text'], document.languages[0])}
  >
    ${msg('Question', { id: 'question' })} ${index + 1}
  </button>`;
}
