import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { place } from '../../authoring/sentences/place.js';
import { fieldName } from '../model/place.js';
import { type ChangedCell, readTranslationTable, translationTable } from '../model/translation-table.js';
import { longList } from './long-list.js';
import type { Screen } from './screen.js';

const NAME = 'table';

/** The texts as a table for a spreadsheet, and the way back from there. Nothing where there is one language. */
export function translations(screen: Screen): TemplateResult | typeof nothing {
  const { words, document, copied, uncopied, copy, table, setTable, isReadOnly } = screen;
  const { msg, locale } = words;
  if (document.languages.length < 2) return nothing;
  const isShown = uncopied?.name === NAME;
  return html`<section>
    <h3 class="subheading">${msg('Table for translators', { id: 'table' })}</h3>
    <p>
      ${msg('All texts, one row each, to translate or read over in a spreadsheet: copy the table, and paste it into an empty sheet.', { id: 'table-why' })}
    </p>
    <p class="row">
      <button type="button" @click=${() => copy(NAME, translationTable(document, locale))}>
        ${msg('Copy the table', { id: 'table-copy' })}
      </button>
      <span role="status"
        >${
          copied === NAME
            ? msg('Copied.', { id: 'copied' })
            : isShown
              ? msg('This browser lets nothing be copied: the table is selected, copy it with the keyboard.', {
                  id: 'table-select',
                })
              : ''
        }</span
      >
    </p>
    ${isShown ? html`<pre tabindex="0" class="table"><code data-lines=${NAME}>${uncopied.lines}</code></pre>` : nothing}
    ${
      isReadOnly
        ? nothing
        : html`<label class="text">
              <span class="label">${msg('Paste the sheet back here', { id: 'table-paste' })}</span>
              <span class="muted">${msg('You see what changes before it does.', { id: 'table-paste-hint' })}</span>
              <textarea
                rows="3"
                .value=${live(table)}
                @input=${(event: Event) => setTable((event.target as HTMLTextAreaElement).value)}
              ></textarea>
            </label>
            ${table.trim() ? read(screen) : nothing}`
    }
  </section>`;
}

/** What is in the table that came back. */
function read(screen: Screen): TemplateResult {
  const { words, document, table, setTable, act } = screen;
  const { msg } = words;
  const { changes, unknown, isTable } = readTranslationTable(table, document);
  if (!isTable)
    return html`<p class="remark problem">
      ${msg('This is no such table. Its first row has to name the columns: “key”, and languages of this document, such as “de”.', { id: 'table-none' })}
    </p>`;
  const take = () => {
    act({ type: 'translate', changes }, 'heading');
    setTable('');
  };
  return html`${
    changes.length ? nothing : html`<p>${msg('The table says the same as the document.', { id: 'table-same' })}</p>`
  }
  ${longList(
    words,
    msg('This will change', { id: 'table-changes' }),
    changes.map((change) => changedCell(screen, change)),
  )}
  ${
    changes.length
      ? html`<p class="actions">
          <button type="button" part="primary" @click=${take}>
            ${msg('Take over these texts:', { id: 'table-take' })} ${changes.length}
          </button>
        </p>`
      : nothing
  }
  ${longList(words, msg('Not taken over: this document does not have it', { id: 'table-unknown' }), unknown)}`;
}

function changedCell({ words: { locale } }: Screen, { path, language, words, before }: ChangedCell): TemplateResult {
  return html`${place(fieldName(path, language), locale)}:
    ${before ? html`<del lang=${language}>${before}</del>` : nothing} <ins lang=${language}>${words}</ins>`;
}
