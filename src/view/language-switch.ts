import { html, type TemplateResult } from 'lit';
import type { Locale } from '../model/document/locale.js';
import type { NamedLocale } from './words.js';

/** Offers the other languages, each in its own words. */
export function languageSwitch(
  locales: readonly NamedLocale[],
  current: Locale,
  choose: (locale: Locale) => void,
): TemplateResult {
  return html`<div class="languages">
    ${locales
      .filter(({ locale }) => locale !== current)
      .map(
        ({ locale, name }) =>
          html`<button type="button" part="button" class="quiet" lang=${locale} @click=${() => choose(locale)}>
            ${name}
          </button>`,
      )}
  </div>`;
}
