import { html, nothing, type TemplateResult } from 'lit';
import { doubts } from '../../model/doubts.js';
import { triable, trials } from '../../model/trial.js';
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
  const prepared = triable(document);
  const heading = html`<h2 class="heading" tabindex="-1" data-focus="heading">
    ${msg('Try out', { id: 'step-try' })}
  </h2>`;
  if (!prepared) return html`<div class="try">${heading} ${broken(screen)}</div>`;
  const all = trials(prepared, tryout);
  const chosen = all.find(({ who }) => who === tryout.who);
  const reader = readerFor(previewSettings.language, document.languages);
  return html`<div class="try">
    <div class="try-all">
      ${heading}
      <p class="lead">
        ${msg(
          'People with more and with less experience answer your questions. Is what they read what you would tell them?',
          {
            id: 'try-lead',
          },
        )}
      </p>
      <p class="muted" lang=${reader.locale}>${reader.extent(prepared.questions.length, document.minutes)}</p>
      ${tryDoubts(screen, doubts(prepared, all))} ${tryPeople(screen, prepared, all, reader)}
    </div>
    <div class="try-one">${chosen ? tryReading(screen, prepared, chosen, reader) : nothing}</div>
    <div class="beside">${preview(screen)}</div>
  </div>`;
}

/** What keeps the document from being shown, each with a way to its field. */
function broken(screen: Screen): TemplateResult {
  const { msg } = screen.words;
  return html`<p>${msg('This can be tried as soon as these are mended:', { id: 'try-broken' })}</p>
    ${screen.remarks.filter(({ kind }) => kind === 'problem').map((one) => remark(screen, one))}`;
}
