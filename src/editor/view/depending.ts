import { html, nothing, type TemplateResult } from 'lit';
import type { EditorWords } from '../language/words.js';

/** Which questions depend on one that may be moved, by their numbers. */
export function depending({ msg }: EditorWords, numbers: readonly number[]): TemplateResult | typeof nothing {
  if (!numbers.length) return nothing;
  return html`<p class="muted">
    ${msg('These depend on this question; where it no longer comes before them, their condition goes:', { id: 'dependents' })}
    ${msg('questions', { id: 'questions-inline' })} ${numbers.join(', ')}
  </p>`;
}
