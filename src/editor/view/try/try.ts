import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../model/reader.js';
import type { Tried } from '../../model/tried.js';
import { preview } from '../preview.js';
import { remark } from '../remarks.js';
import type { Screen } from '../screen.js';
import { tryDoubts } from './doubts.js';
import { tryPeople } from './people.js';
import { tryReading } from './reading.js';

/** Made-up applicants beside each other: what they read, and what led there. */
export function tryOut(screen: Screen): TemplateResult {
  const { words, readerFor, document, previewSettings, tryout } = screen;
  const { msg } = words;
  const tried = screen.tried();
  const chosen = tried?.trials.find(({ who }) => who === tryout.who);
  const reader = readerFor(previewSettings.language, document.languages);
  return html`<div class="try">
    <div class="try-all">
      <h2 class="heading" tabindex="-1" data-focus="heading">${msg('Try out', { id: 'step-try' })}</h2>
      ${tried === null ? broken(screen) : everybody(screen, tried, reader)}
    </div>
    <div class="try-one">${tried && chosen ? tryReading(screen, tried.prepared, chosen, reader) : nothing}</div>
    ${tried === null ? nothing : html`<div class="beside">${preview(screen)}</div>`}
  </div>`;
}

/** The applicants, as soon as it is known what they read. */
function everybody(screen: Screen, tried: Tried | undefined, reader: Reader): TemplateResult {
  const { words, document } = screen;
  const { msg } = words;
  return html`<p class="lead">
      ${msg(
        'People with more and with less experience answer your questions. Is what they read what you would tell them?',
        {
          id: 'try-lead',
        },
      )}
    </p>
    <p class="muted" lang=${reader.locale}>${reader.extent(document.questions.length, document.minutes)}</p>
    ${
      tried
        ? html`${tryDoubts(screen, tried.doubts)} ${tryPeople(screen, tried.prepared, tried.trials, reader)}`
        : html`<p class="muted">${msg('They are still answering …', { id: 'try-wait' })}</p>`
    }`;
}

/** What keeps the document from being shown, each with a way to its field. */
function broken(screen: Screen): TemplateResult {
  const { msg } = screen.words;
  return html`<p>${msg('This can be tried as soon as these are mended:', { id: 'try-broken' })}</p>
    ${screen.remarks.filter(({ kind }) => kind === 'problem').map((one) => remark(screen, one))}`;
}
