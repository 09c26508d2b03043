import { html, nothing, type TemplateResult } from 'lit';
import { segmentsOf } from '../../authoring/path.js';
import { sentence } from '../../authoring/sentences/sentence.js';
import { place } from '../../authoring/sentences/place.js';
import { isNameless } from '../model/new-document.js';
import { fieldName } from '../model/place.js';
import { meansOtherwise, nextVersion } from '../model/versioning.js';
import type { Unwritten } from '../model/unwritten.js';
import { valueField } from './field.js';
import { embedLines } from './embed-lines.js';
import { longList } from './long-list.js';
import { remark } from './remarks.js';
import type { HostProps, Screen } from './screen.js';
import { translations } from './translations.js';

/** What is open, the file, the lines for the site, and who does what next. */
export function handOver(screen: Screen): TemplateResult {
  const { words, unwritten, remarks, host } = screen;
  const { msg } = words;
  const problems = remarks.filter(({ kind }) => kind === 'problem');
  const hints = remarks.filter(({ kind }) => kind === 'hint');
  const isDone = !unwritten.length && !problems.length;
  return html`<div class="hand-over">
    <h2 class="heading" tabindex="-1" data-focus="heading">${msg('Hand over', { id: 'step-hand-over' })}</h2>
    <section>
      <h3 class="subheading">${msg('What is open', { id: 'open' })}</h3>
      ${isDone ? html`<p>${msg('Nothing: everything is written, and it can be published.', { id: 'nothing-open' })}</p>` : nothing}
      ${longList(
        words,
        msg('To write', { id: 'to-write' }),
        unwritten.map((one) => unwrittenEntry(screen, one)),
      )}
      ${longList(
        words,
        msg('Problems: these keep it from being shown', { id: 'problems' }),
        problems.map((one) => html`${link(screen, one.path)} ${remark(screen, one)}`),
      )}
      ${longList(
        words,
        msg('Hints: your choice', { id: 'hints' }),
        hints.map((one) => html`${link(screen, one.path)} ${remark(screen, one)}`),
      )}
      ${lookedAt(screen)}
    </section>
    ${host ? atHost(host) : nothing} ${file(screen, isDone)} ${translations(screen)} ${embedLines(screen)}
    ${next(screen)}
  </div>`;
}

function unwrittenEntry({ words, goTo }: Screen, { path, language }: Unwritten): TemplateResult {
  return html`<button type="button" class="quiet" @click=${() => goTo(path, language)}>
    ${place(fieldName(path, language), words.locale)}
  </button>`;
}

function link({ words, goTo }: Screen, path: string): TemplateResult {
  const { msg, locale } = words;
  return html`<button type="button" class="quiet" @click=${() => goTo(segmentsOf(path))}>
    ${place(path, locale) || msg('The whole document', { id: 'whole-document' })}
  </button>`;
}

/** The hints that are not said any more; each can be said again. */
function lookedAt(screen: Screen): TemplateResult | typeof nothing {
  const { words, act, isReadOnly } = screen;
  const { msg, locale } = words;
  const hints = screen.lookedAt();
  if (!hints.length) return nothing;
  const again = msg('Show again', { id: 'show-again' });
  return html`<details>
    <summary data-focus="looked-at">${msg('Hints looked at:', { id: 'hints-looked-at' })} ${hints.length}</summary>
    <ul class="open">
      ${hints.map(
        (one) =>
          html`<li>
            ${link(screen, one.path)}
            <p class="remark hint">
              ${sentence(one, locale)}
              ${
                isReadOnly
                  ? nothing
                  : html`<button
                      type="button"
                      class="small"
                      aria-label="${again}: ${sentence(one, locale)}"
                      @click=${() => act({ type: 'reconsider', path: segmentsOf(one.path), code: one.code }, 'looked-at')}
                    >
                      ${again}
                    </button>`
              }
            </p>
          </li>`,
      )}
    </ul>
  </details>`;
}

function atHost({ name, publish }: HostProps): TemplateResult {
  return html`<section>
    <p class="actions"><button type="button" part="primary" @click=${publish}>${name}</button></p>
    <slot name="on-site"></slot>
  </section>`;
}

function file(screen: Screen, isDone: boolean): TemplateResult {
  const { words, document, opened, act, isReadOnly, fileName, save, host } = screen;
  const { msg } = words;
  const next = nextVersion(document.version);
  const needsVersion = opened?.document.version === document.version && meansOtherwise(opened.document, document);
  return html`<section>
    <h3 class="subheading">${msg('The file', { id: 'file' })}</h3>
    <p class="actions">
      <button type="button" part=${host ? nothing : 'primary'} @click=${save}>
        ${isDone ? msg('Save the file', { id: 'save-file' }) : msg('Save unfinished', { id: 'save-unfinished' })}
      </button>
      <code>${fileName}</code>
    </p>
    <p class="actions">
      <button type="button" @click=${screen.print}>${msg('Print to read and correct', { id: 'print' })}</button>
      <span class="muted" role="status"
        >${screen.cannotPrint ? msg('This browser does not print from here. Use its own menu.', { id: 'cannot-print' }) : ''}</span
      >
    </p>
    <p class="muted">
      ${msg('All questions on paper, in all languages, with room for remarks: for people from the trade, or the works council.', { id: 'print-why' })}
    </p>
    ${
      needsVersion && !isReadOnly
        ? html`<div class="notice">
            <p>
              ${msg('Questions or statements have changed. With a new version, whoever is answering right now keeps what still fits.', { id: 'version-why' })}
            </p>
            <p>
              <button type="button" class="small" @click=${() => act({ type: 'set', path: ['version'], value: next })}>
                ${msg('Make it version', { id: 'make-version' })} ${next}
              </button>
            </p>
          </div>`
        : nothing
    }
    <details>
      <summary>${msg('Technical', { id: 'technical-file' })}</summary>
      <div class="fold">
        ${valueField(screen, {
          path: ['id'],
          label: msg('Name of the position in links and storage', { id: 'position-id' }),
          value: isNameless(document) ? '' : document.id,
        })}
        ${valueField(screen, { path: ['version'], label: msg('Version', { id: 'version' }), value: document.version })}
      </div>
    </details>
  </section>`;
}

function next({ words: { msg }, host }: Screen): TemplateResult {
  return html`<section>
    <h3 class="subheading">${msg('What now?', { id: 'what-now' })}</h3>
    <ol class="checklist">
      <li>
        ${msg('Let somebody from the trade read the questions: do the statements describe the work?', { id: 'now-1' })}
      </li>
      <li>${msg('Answer them yourself once, in the preview, as somebody who is new.', { id: 'now-2' })}</li>
      <li>
        ${
          host
            ? msg('Save it on the site, and show it on one of its pages.', { id: 'now-3-host' })
            : msg('Save the file, and send it with the lines above to whoever keeps the site.', { id: 'now-3' })
        }
      </li>
      <li>${msg('Look at the page when it is there: does the mail reach you?', { id: 'now-4' })}</li>
      ${host ? nothing : html`<li>${msg('Keep the file. To change something later, open it here again.', { id: 'now-5' })}</li>`}
    </ol>
  </section>`;
}
