import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Text } from '../../model/document/position.js';
import { languageName } from '../language/words.js';
import { type Path, valueAt } from '../model/path.js';
import { fieldName } from '../model/place.js';
import { staleKey } from '../model/stale.js';
import { wordsIn } from '../model/words.js';
import { describedBy, remarksOn } from './remarks.js';
import type { Screen } from './screen.js';

export interface TextFieldProps {
  readonly path: Path;
  /** What is written here, as it reads before the language: “Question 3, level 2”. */
  readonly name: string;
  /** What stands above the fields, where the name does not stand there already. */
  readonly label?: string;
  /** A line that says how to begin. */
  readonly hint?: string;
  /** Whether it may stay empty. */
  readonly isOptional?: boolean;
}

/** A text in each language of the document, beside each other. */
export function textField(screen: Screen, props: TextFieldProps): TemplateResult {
  const { label, hint } = props;
  return html`<div class="text">
    ${label ? html`<p class="label" aria-hidden="true">${label}</p>` : nothing}
    ${hint ? html`<p class="muted">${hint}</p>` : nothing}
    <div class="languages">
      ${repeat(
        screen.document.languages,
        (language) => language,
        (language) => version(screen, props, language),
      )}
    </div>
  </div>`;
}

function version(screen: Screen, { path, name, isOptional }: TextFieldProps, language: string): TemplateResult {
  const { words, document, work, isReadOnly, looked } = screen;
  const { msg } = words;
  const text = valueAt(document, path) as Text | undefined;
  const said = wordsIn(text, language);
  const field = fieldName(path, language);
  const inLanguage = languageName(words, language);
  const key = staleKey(document, path, language);
  const changed = work.stale[key];
  const isAlone = document.languages.length < 2;
  const isMissing = !said && (text !== undefined || !isOptional);
  return html`<div class="version">
    <label>
      <span class=${isAlone ? 'visually-hidden' : 'language'}
        >${inLanguage}${isMissing && !isAlone ? html` <span class="missing">${missing(screen)}</span>` : nothing}</span
      >
      <span class="grow" data-words=${said}>
        <textarea
          rows="1"
          data-field=${field}
          lang=${language}
          aria-label="${name}, ${inLanguage}"
          aria-describedby=${describedBy(screen, field, changed !== undefined) ?? nothing}
          ?readonly=${isReadOnly}
          .value=${live(said)}
        ></textarea>
      </span>
    </label>
    ${
      changed === undefined
        ? nothing
        : html`<p class="remark" id=${`stale-${field}`}>
            ${msg('The other language has changed:', { id: 'stale' })} ${languageName(words, changed)}.
            <button type="button" class="small" @click=${() => looked(key)}>
              ${msg('This still fits', { id: 'stale-fits' })}
            </button>
          </p>`
    }
    ${remarksOn(screen, field)}
  </div>`;
}

const missing = ({ words: { msg } }: Screen): string => msg('missing', { id: 'missing' });

export interface ValueFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'url' | 'date' | 'number';
  readonly value: string;
}

/** A value that is the same in all languages. */
export function valueField(
  screen: Screen,
  { path, label, hint, type = 'text', value }: ValueFieldProps,
): TemplateResult {
  const field = fieldName(path);
  return html`<div class="text">
    <label>
      <span class="label">${label}</span>
      ${hint ? html`<span class="muted">${hint}</span>` : nothing}
      <input
        type=${type}
        data-field=${field}
        aria-describedby=${describedBy(screen, field, false) ?? nothing}
        ?readonly=${screen.isReadOnly}
        .value=${live(value)}
      />
    </label>
    ${remarksOn(screen, field)}
  </div>`;
}
