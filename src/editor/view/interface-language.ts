import { html, type TemplateResult } from 'lit';
import type { EditorWords } from '../language/words.js';

/** To the other language of the interface; the document stays in its own. */
export function interfaceLanguage({ locale, choose }: EditorWords): TemplateResult {
  const [other, name] = locale === 'de' ? (['en', 'English'] as const) : (['de', 'Deutsch'] as const);
  return html`<button
    type="button"
    class="small quiet"
    lang=${other}
    data-focus="language"
    @click=${() => choose(other)}
  >
    ${name}
  </button>`;
}
