import { html, nothing, type TemplateResult } from 'lit';
import type { Fit } from '../../../model/journey/fit.js';
import type { PreparedPosition } from '../../../model/journey/prepare.js';
import { languageName } from '../../language/words.js';
import type { Screen } from '../screen.js';

/** The mail as the element would begin it, in each language of the document. */
export function tryLetter(
  { words, readerFor, document: { languages } }: Screen,
  prepared: PreparedPosition,
  fit: Fit,
): TemplateResult {
  return html`<div class="languages">
    ${languages.map((language) => {
      const { locale, subject, body } = readerFor(language, languages).letter(prepared, fit);
      return html`<div>
        ${languages.length > 1 ? html`<p class="language">${languageName(words, language)}</p>` : nothing}
        <div class="letter" lang=${locale}>
          <p><strong>${subject}</strong></p>
          <p class="letter-body">${body}</p>
        </div>
      </div>`;
    })}
  </div>`;
}
