import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageName } from '../language/words.js';
import type { Screen } from './screen.js';

/** Where `PreviewKeeper` puts the real element. */
export function preview(screen: Screen): TemplateResult {
  const { words, document, previewSettings, setPreview } = screen;
  const { msg } = words;
  const { language, isNarrow } = previewSettings;
  return html`<section class="preview" aria-label=${msg('Preview', { id: 'preview' })}>
    <div class="preview-head">
      <h2 class="subheading">${msg('Preview', { id: 'preview' })}</h2>
      ${
        document.languages.length > 1
          ? html`<label
              ><span class="visually-hidden">${msg('Language of the preview', { id: 'preview-language' })}</span>
              <select
                .value=${live(language)}
                @change=${(event: Event) => setPreview({ isNarrow, language: (event.target as HTMLSelectElement).value })}
              >
                ${document.languages.map((tag) => html`<option value=${tag} ?selected=${tag === language}>${languageName(words, tag)}</option>`)}
              </select></label
            >`
          : ''
      }
      <label class="check"
        ><input
          type="checkbox"
          .checked=${live(isNarrow)}
          @change=${(event: Event) => setPreview({ language, isNarrow: (event.target as HTMLInputElement).checked })}
        />
        ${msg('As on a phone', { id: 'preview-narrow' })}</label
      >
    </div>
    <div class="preview-frame" data-narrow=${isNarrow}></div>
  </section>`;
}
