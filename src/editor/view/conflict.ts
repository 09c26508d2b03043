import { html, nothing, type TemplateResult } from 'lit';
import { place } from '../../authoring/sentences/place.js';
import type { Position } from '../../model/document/position.js';
import { type Difference, differences } from '../model/differences.js';
import { fieldName } from '../model/place.js';
import type { Conflict } from '../model/publication.js';
import type { HostProps, Screen } from './screen.js';

/** Two have changed the same document: what the other one says, and what shall become of one's own. */
export function conflict(screen: Screen, host: HostProps, { text, theirs, revision }: Conflict): TemplateResult {
  const { words, save } = screen;
  const { keepMine, keepBoth, setAside, isNew } = host;
  const { msg } = words;
  const isGone = text === undefined;
  return html`${theirs ? comparison(screen, theirs) : nothing}
    <p class="actions">
      ${
        isNew && !isGone
          ? html`<button type="button" class="small" part="primary" @click=${keepBoth}>
              ${msg('Save mine as a position of its own', { id: 'conflict-keep-both' })}
            </button>`
          : nothing
      }
      ${
        isGone || revision !== undefined
          ? html`<button type="button" class="small" @click=${keepMine}>
              ${
                isGone
                  ? msg('Save mine all the same', { id: 'conflict-again' })
                  : msg('Keep mine as the new version', { id: 'conflict-keep-mine' })
              }
            </button>`
          : nothing
      }
      ${
        isGone
          ? nothing
          : html`<button type="button" class="small" @click=${setAside}>
              ${msg('Open theirs, and put mine among the drafts', { id: 'conflict-set-aside' })}
            </button>`
      }
      <button type="button" class="small" @click=${save}>${msg('Download mine', { id: 'conflict-download' })}</button>
    </p>`;
}

function comparison(screen: Screen, theirs: Position): TemplateResult {
  const { words, document } = screen;
  const { msg } = words;
  const found = differences(document, theirs);
  if (!found.length)
    return html`<p>
      ${msg('Both say the same; at most something stands in another order.', { id: 'conflict-same' })}
    </p>`;
  return html`<details>
    <summary>${msg('Look at theirs. Places that differ:', { id: 'conflict-look' })} ${found.length}</summary>
    <ul class="open fold">
      ${found.map((one) => html`<li>${difference(screen, one)}</li>`)}
    </ul>
  </details>`;
}

function difference({ words, act, isReadOnly }: Screen, { path, language, mine, theirs }: Difference): TemplateResult {
  const { msg, locale } = words;
  const where = place(fieldName(path), locale);
  const nothingThere = html`<em>${msg('nothing', { id: 'conflict-nothing' })}</em>`;
  const take = () => act({ type: 'write', path: path.slice(0, -1), language: language ?? '', words: theirs ?? '' });
  return html`<p><strong>${where}</strong></p>
    <p>
      <span class="language">${msg('Mine', { id: 'conflict-mine' })}</span>
      <span lang=${language ?? nothing}>${mine ?? nothingThere}</span>
    </p>
    <p>
      <span class="language">${msg('Theirs', { id: 'conflict-theirs' })}</span>
      <span lang=${language ?? nothing}>${theirs ?? nothingThere}</span>
    </p>
    ${
      language === undefined || isReadOnly
        ? nothing
        : html`<p>
            <button
              type="button"
              class="small"
              aria-label="${msg('Take theirs', { id: 'conflict-take' })}: ${where}"
              @click=${take}
            >
              ${msg('Take theirs', { id: 'conflict-take' })}
            </button>
          </p>`
    }`;
}
