import { html, type TemplateResult } from 'lit';
import { LOCALE_NAMES, LOCALES, type Locale } from '../language.js';

/** Offers the other languages, each in its own words. */
export function languageSwitch(locale: Locale, choose: (locale: Locale) => void): TemplateResult {
  return html`<div class="languages">
    ${LOCALES.filter((other) => other !== locale).map(
      (other) =>
        html`<button type="button" part="button" class="quiet" lang=${other} @click=${() => choose(other)}>
          ${LOCALE_NAMES[other]}
        </button>`,
    )}
  </div>`;
}
