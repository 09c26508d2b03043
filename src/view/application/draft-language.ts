import { html, nothing, type TemplateResult } from 'lit';
import { radio } from '../radio.js';
import type { PanelProps } from './props.js';

/** The language of the mail, which need not be that of the screen. */
export function draftLanguage({
  words: { msg },
  locales,
  locale,
  isMixed,
  draft,
}: PanelProps): TemplateResult | typeof nothing {
  if (locales.length < 2) return nothing;
  return html`<fieldset class="choices" aria-describedby=${isMixed ? 'mixed' : nothing}>
    <legend>${msg('Language of the e-mail', { id: 'mail-language' })}</legend>
    ${locales.map(({ locale: value, name }) =>
      radio('mail-language', value, html`<span lang=${value}>${name}</span>`, value === locale, () =>
        draft({ type: 'choose', choice: { locale: value } }),
      ),
    )}
    ${
      isMixed
        ? html`<p id="mixed" class="muted">
            ${msg('The position has no texts in this language. Your e-mail would be in two languages.', {
              id: 'mail-mixed',
            })}
          </p>`
        : nothing
    }
  </fieldset>`;
}
