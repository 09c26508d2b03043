import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LineKind } from '../model/actions.js';
import { type KnownLine, linesOf } from '../model/lines.js';
import { fieldName } from '../model/place.js';
import { basics } from './basics.js';
import { textField } from './field.js';
import { LINE_KINDS, lineKindName } from './line-kind.js';
import { paste } from './paste.js';
import type { Screen } from './screen.js';

/** The posting: pasted as a whole, looked at line by line, and what else the position is called and needs. */
export function posting(screen: Screen): TemplateResult {
  const { words, document } = screen;
  const { msg } = words;
  const lines = linesOf(document);
  return html`<div class="posting">
    <h2 class="heading" tabindex="-1" data-focus="heading">${msg('Posting', { id: 'step-posting' })}</h2>
    ${screen.isReadOnly ? nothing : paste(screen, lines.length > 0)}
    ${
      lines.length
        ? html`<section>
            <h3 class="subheading">${msg('The lines of the posting', { id: 'lines' })}</h3>
            <ol class="lines">
              ${repeat(
                lines,
                ({ line }) => line.id,
                (line, number) => row(screen, line, number),
              )}
            </ol>
          </section>`
        : nothing
    }
    ${basics(screen)}
  </div>`;
}

function row(screen: Screen, known: KnownLine, number: number): TemplateResult {
  const { words, document, act, isReadOnly } = screen;
  const { msg } = words;
  const { line, kind, list, index } = known;
  const [first = ''] = document.languages;
  const name = `${msg('Line', { id: 'line' })} ${number + 1}`;
  const path = ['posting', list, index, 'text'];
  const next = document.posting[list]?.[index + 1];
  const field = fieldName(path, first);
  return html`<li class="line">
    ${textField(screen, { path, name })}
    ${
      isReadOnly
        ? nothing
        : html`<div class="row">
            <label
              ><span class="visually-hidden">${name}: ${msg('what it is', { id: 'line-kind' })}</span>
              <select
                .value=${live(kind)}
                @change=${(event: Event) =>
                  act({
                    type: 'setLineKind',
                    line: line.id,
                    kind: (event.target as HTMLSelectElement).value as LineKind,
                  })}
              >
                ${LINE_KINDS.map((value) => html`<option value=${value} ?selected=${value === kind}>${lineKindName(words, value)}</option>`)}
              </select></label
            >
            <button
              type="button"
              class="small"
              aria-label="${msg('Split at the cursor', { id: 'split' })}: ${name}"
              @click=${(event: Event) => act({ type: 'splitLine', line: line.id, language: first, offset: cursorIn(event, field) }, field)}
            >
              ${msg('Split at the cursor', { id: 'split' })}
            </button>
            ${
              next
                ? html`<button
                    type="button"
                    class="small"
                    aria-label="${msg('Join with the next', { id: 'join' })}: ${name}"
                    @click=${() => act({ type: 'joinLines', line: line.id }, field)}
                  >
                    ${msg('Join with the next', { id: 'join' })}
                  </button>`
                : nothing
            }
            <button
              type="button"
              class="small"
              aria-label="${msg('Remove', { id: 'remove' })}: ${name}"
              @click=${() => act({ type: 'removeLine', line: line.id }, 'heading')}
            >
              ${msg('Remove', { id: 'remove' })}
            </button>
          </div>`
    }
  </li>`;
}

/** Where the cursor is, or was last, in the field of the row. */
function cursorIn(event: Event, field: string): number {
  const fields = (event.target as Element).closest('.line')?.querySelectorAll('textarea') ?? [];
  return [...fields].find(({ dataset }) => dataset['field'] === field)?.selectionStart ?? 0;
}
