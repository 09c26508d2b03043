import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Text } from '../../model/document/position.js';
import { languageName } from '../language/words.js';
import { nameIn } from '../model/alike.js';
import { type Path, valueAt } from '../model/path.js';
import { fieldName } from '../model/place.js';
import { staleKey } from '../model/stale.js';
import { wordsIn } from '../model/words.js';
import { describedBy, remarksOn } from './remarks.js';
import { ownLines } from './own-lines.js';
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
    ${
      typeof valueAt(screen.document, props.path) === 'string' && screen.document.languages.length > 1
        ? alike(screen, props)
        : html`<div class="languages">
            ${repeat(
              screen.document.languages,
              (language) => language,
              (language) => version(screen, props, language),
            )}
          </div>`
    }
  </div>`;
}

function version(screen: Screen, props: TextFieldProps, language: string): TemplateResult {
  const { path, name, isOptional } = props;
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
    ${isMissing && !isAlone && !isReadOnly ? sameAs(screen, props, text) : nothing} ${remarksOn(screen, field)}
  </div>`;
}

/** A name that is the same in every language needs writing once. */
function sameAs(
  { words, document, act }: Screen,
  { path, name }: TextFieldProps,
  text: Text | undefined,
): TemplateResult | typeof nothing {
  const { msg } = words;
  const written = nameIn(text, document.languages);
  if (written === undefined) return nothing;
  return html`<button
    type="button"
    class="small quiet"
    aria-label="${msg('The same in all languages', { id: 'alike' })}: ${name}"
    @click=${() => act({ type: 'writeAlike', path, words: written }, fieldName(path))}
  >
    ${msg('The same in all languages', { id: 'alike' })}
  </button>`;
}

/** One field for all languages. */
function alike(screen: Screen, { path, name }: TextFieldProps): TemplateResult {
  const { words, document, act, isReadOnly } = screen;
  const { msg } = words;
  const [first = ''] = document.languages;
  const said = wordsIn(valueAt(document, path) as Text, first);
  const field = fieldName(path);
  const all = msg('in all languages', { id: 'in-all-languages' });
  return html`<div class="version">
    <label>
      <span class="language">${all}${said ? nothing : html` <span class="missing">${missing(screen)}</span>`}</span>
      <span class="grow" data-words=${said}>
        <textarea
          rows="1"
          data-field=${field}
          data-alike
          aria-label="${name}, ${all}"
          aria-describedby=${describedBy(screen, field, false) ?? nothing}
          ?readonly=${isReadOnly}
          .value=${live(said)}
        ></textarea>
      </span>
    </label>
    ${
      isReadOnly
        ? nothing
        : html`<button
            type="button"
            class="small quiet"
            aria-label="${msg('Another in each language', { id: 'apart' })}: ${name}"
            @click=${() => act({ type: 'writeApart', path }, fieldName(path, first))}
          >
            ${msg('Another in each language', { id: 'apart' })}
          </button>`
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

/** Several values, each in a line of its own. */
export function listField(screen: Screen, { path, label, hint, value }: Omit<ValueFieldProps, 'type'>): TemplateResult {
  const field = fieldName(path);
  return html`<div class="text">
    <label>
      <span class="label">${label}</span>
      ${hint ? html`<span class="muted">${hint}</span>` : nothing}
      <span class="grow" data-words=${value}>
        <textarea
          rows="2"
          data-field=${field}
          data-list
          aria-describedby=${describedBy(screen, field, false) ?? nothing}
          ?readonly=${screen.isReadOnly}
          ${ownLines(value)}
        ></textarea>
      </span>
    </label>
    ${remarksOn(screen, field)}
  </div>`;
}
