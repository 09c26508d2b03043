import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LineKind } from '../model/actions.js';
import { type KnownLine, linesOf } from '../model/lines.js';
import { fieldName } from '../model/place.js';
import { basics } from './basics.js';
import { textField } from './field.js';
import { LINE_KINDS, lineKindName } from './line-kind.js';
import { moveTools } from './move-tools.js';
import { paste } from './paste.js';
import type { Screen } from './screen.js';
import { toolbar } from './toolbar.js';

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
  const { words, act, isReadOnly } = screen;
  const { msg } = words;
  const { line, kind, list, index } = known;
  const name = `${msg('Line', { id: 'line' })} ${number + 1}`;
  const path = ['posting', list, index, 'text'];
  return html`<li class="line">
    ${textField(screen, { path, name })}
    ${
      isReadOnly
        ? nothing
        : html`<div class="row">
            <select
              aria-label="${name}: ${msg('what it is', { id: 'line-kind' })}"
              .value=${live(kind)}
              data-focus=${`kind:${line.id}`}
              @change=${(event: Event) =>
                act(
                  {
                    type: 'setLineKind',
                    line: line.id,
                    kind: (event.target as HTMLSelectElement).value as LineKind,
                  },
                  `kind:${line.id}`,
                )}
            >
              ${LINE_KINDS.map((value) => html`<option value=${value} ?selected=${value === kind}>${lineKindName(words, value)}</option>`)}
            </select>
            ${tools(screen, known, name)}
          </div>`
    }
  </li>`;
}

/** What can be done to a line among those of its kind. */
function tools(screen: Screen, { line, list, index }: KnownLine, name: string): TemplateResult {
  const { words, document, act } = screen;
  const { msg } = words;
  const [first = ''] = document.languages;
  const field = fieldName(['posting', list, index, 'text'], first);
  const lines = document.posting[list] ?? [];
  const neighbour = index === lines.length - 1 ? fieldName(['posting', list, index - 1, 'text'], first) : field;
  const move = (by: -1 | 1, focus: string) =>
    lines[index + by] && (() => act({ type: 'moveLine', line: line.id, by }, `${focus}:${line.id}`));
  return toolbar(name, [
    ...moveTools(screen, line.id, { up: move(-1, 'up'), down: move(1, 'down') }),
    {
      name: msg('Split at the cursor', { id: 'split' }),
      use: (event) => act({ type: 'splitLine', line: line.id, language: first, offset: cursorIn(event, field) }, field),
    },
    {
      name: msg('Join with the next', { id: 'join' }),
      use: lines[index + 1] && (() => act({ type: 'joinLines', line: line.id }, field)),
    },
    {
      name: msg('Remove', { id: 'remove' }),
      use: () => act({ type: 'removeLine', line: line.id }, neighbour),
    },
  ]);
}

/** Where the cursor is, or was last, in the field of the row. */
function cursorIn(event: Event, field: string): number {
  const fields = (event.target as Element).closest('.line')?.querySelectorAll('textarea') ?? [];
  return [...fields].find(({ dataset }) => dataset['field'] === field)?.selectionStart ?? 0;
}
