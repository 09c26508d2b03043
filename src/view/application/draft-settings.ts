import { html, nothing, type TemplateResult } from 'lit';
import type { DraftSection } from '../../model/letter/draft.js';
import { anew } from '../anew.js';
import { live } from '../live.js';
import { radio } from '../radio.js';
import type { ApplicationProps } from './props.js';

/** What goes into the draft. */
export function draftSections({ words: { msg }, sections, drafting, draft }: ApplicationProps): TemplateResult {
  const labels: Record<DraftSection, string> = {
    strengths: msg('My strengths', { id: 'section-strengths' }),
    examples: msg('My own examples', { id: 'section-examples' }),
    learn: msg('What I would like to learn', { id: 'section-learn' }),
    summary: msg('The summary as text', { id: 'section-summary' }),
    answers: msg('All my answers', { id: 'section-answers' }),
    link: msg('The link to the summary', { id: 'section-link' }),
  };
  return html`<fieldset class="choices">
    <legend>${msg('Include in the draft:', { id: 'include' })}</legend>
    ${sections.map((section) =>
      anew(
        [section],
        html`<label class="choice">
          <input
            type="checkbox"
            value=${section}
            .checked=${live(drafting.settings.sections.has(section))}
            @change=${(event: Event) => draft({ type: 'section', section, on: (event.target as HTMLInputElement).checked })}
          />
          <span>${labels[section]}</span>
        </label>`,
      ),
    )}
  </fieldset>`;
}

/** The language of the mail, which need not be that of the screen. */
export function draftLanguage({
  words: { msg },
  locales,
  locale,
  draft,
}: ApplicationProps): TemplateResult | typeof nothing {
  if (locales.length < 2) return nothing;
  return html`<fieldset class="choices">
    <legend>${msg('Language of the e-mail', { id: 'mail-language' })}</legend>
    ${locales.map(({ locale: value, name }) =>
      radio('mail-language', value, html`<span lang=${value}>${name}</span>`, value === locale, () =>
        draft({ type: 'locale', locale: value }),
      ),
    )}
  </fieldset>`;
}
