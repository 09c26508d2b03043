import { html, nothing, type TemplateResult } from 'lit';
import type { EditorWords } from '../language/words.js';

/** Which questions depend on one that may be moved, by their numbers. */
export function depending({ msg }: EditorWords, numbers: readonly number[]): TemplateResult | typeof nothing {
  if (!numbers.length) return nothing;
  return html`<p class="muted">
    ${msg('Depends on this question, and loses its condition where it no longer comes after it:', { id: 'dependents' })}
    ${numbers.map((number) => `${msg('Question', { id: 'question' })} ${number}`).join(', ')}
  </p>`;
}
