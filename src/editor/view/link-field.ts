import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Link } from '../../model/document/position.js';
import { languageName } from '../language/words.js';
import { type Path, valueAt } from '../model/path.js';
import { fieldName } from '../model/place.js';
import { wordsIn } from '../model/words.js';
import { valueField } from './field.js';
import { describedBy, remarksOn } from './remarks.js';
import type { Screen } from './screen.js';

/** The address of a page: one for all languages, or one for each. */
export function linkField(screen: Screen, path: Path, label: string): TemplateResult {
  const { document, words, act } = screen;
  const { msg } = words;
  const url = valueAt(document, path) as Link | undefined;
  const [first = ''] = document.languages;
  if (typeof url === 'object')
    return html`<div class="text">
      ${document.languages.map((language) => version(screen, path, label, language))}
      ${choice(screen, label, msg('The same in all languages', { id: 'alike' }), () =>
        act({ type: 'writeAlike', path, words: wordsIn(url, first) }, fieldName(path)),
      )}
    </div>`;
  const value = wordsIn(url, first);
  return html`${valueField(screen, { path, label, type: 'url', value })}
  ${
    value && document.languages.length > 1
      ? choice(screen, label, msg('Another in each language', { id: 'apart' }), () =>
          act({ type: 'writeApart', path }, fieldName(path, first)),
        )
      : nothing
  }`;
}

function version(screen: Screen, path: Path, label: string, language: string): TemplateResult {
  const field = fieldName(path, language);
  return html`<label>
      <span class="label">${label}, ${languageName(screen.words, language)}</span>
      <input
        type="url"
        data-field=${field}
        lang=${language}
        aria-describedby=${describedBy(screen, field, false) ?? nothing}
        ?readonly=${screen.isReadOnly}
        .value=${live(wordsIn(valueAt(screen.document, path) as Link, language))}
      />
    </label>
    ${remarksOn(screen, field)}`;
}

const choice = (
  { isReadOnly }: Screen,
  label: string,
  name: string,
  choose: () => void,
): TemplateResult | typeof nothing =>
  isReadOnly
    ? nothing
    : html`<button type="button" class="small quiet" aria-label="${name}: ${label}" @click=${choose}>${name}</button>`;
