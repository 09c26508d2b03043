import { html, nothing, type TemplateResult } from 'lit';
import { segmentsOf } from '../../authoring/path.js';
import { place } from '../../authoring/sentences/place.js';
import { momentText } from '../language/words.js';
import type { Conflict, Publication } from '../model/publication.js';
import { conflict } from './conflict.js';
import type { HostProps, Screen } from './screen.js';

/** What became of the wish to save with the host, and what can be done about it. The status is there from the start. */
export function publication(screen: Screen, host: HostProps): TemplateResult {
  const state = shown(host);
  const said = state ? sentence(screen, host, state) : '';
  return html`<div class=${state ? `publication notice ${state.status}` : 'publication'}>
    <p role="status">${said}</p>
    ${state ? more(screen, host, state) : nothing}
  </div>`;
}

/** That it was saved is said until somebody changes something. */
function shown({ publication, isKept }: HostProps): Publication | undefined {
  return publication?.status === 'saved' && !isKept ? undefined : publication;
}

function sentence(screen: Screen, { name }: HostProps, state: Publication): string {
  const { words, unwritten, remarks } = screen;
  const { msg } = words;
  switch (state.status) {
    case 'sending':
      return msg('Saving …', { id: 'publication-sending' });
    case 'saved':
      return msg('Saved.', { id: 'publication-saved' });
    case 'incomplete': {
      const problems = remarks.filter(({ kind }) => kind === 'problem').length;
      const counts = [
        unwritten.length && `${unwritten.length} ${msg('to write', { id: 'to-write-count' })}`,
        problems && `${msg('problems:', { id: 'publication-problems' })} ${problems}`,
      ];
      const why = counts.filter(Boolean).join(', ');
      if (!why) return '';
      return `${name}: ${msg('not yet, something is open:', { id: 'publication-incomplete' })} ${why}.`;
    }
    case 'refused':
      return msg('The site does not take the document as it is. Nothing was changed there.', {
        id: 'publication-refused',
      });
    case 'conflict':
      return conflictSentence(screen, state);
    case 'resumed':
      return `${msg('These are your own changes, kept in this browser. The site does not have them yet:', { id: 'publication-resumed' })} ${momentText(words, state.saved)}.`;
    case 'failed':
      return (
        state.message ?? msg('It could not be saved. Nothing is lost: try again later.', { id: 'publication-failed' })
      );
  }
}

function conflictSentence({ words }: Screen, state: Conflict): string {
  const { msg } = words;
  const who = state.by || msg('Somebody else', { id: 'conflict-somebody' });
  const when = state.changed ? ` (${momentText(words, Date.parse(state.changed))})` : '';
  const did =
    state.text === undefined
      ? msg('has deleted this position in the meantime', { id: 'conflict-deleted' })
      : msg('has saved this position in the meantime', { id: 'conflict-saved' });
  return `${who} ${did}${when}. ${msg('Nothing was overwritten, and yours is still here.', { id: 'conflict-calm' })}`;
}

function more(screen: Screen, host: HostProps, state: Publication): TemplateResult | typeof nothing {
  const { words, goTo } = screen;
  const { msg } = words;
  if (state.status === 'conflict') return conflict(screen, host, state);
  if (state.status === 'resumed')
    return html`<p>
      <button type="button" class="small" @click=${host.setAside}>
        ${msg('Open what the site has, and put mine among the drafts', { id: 'resumed-set-aside' })}
      </button>
    </p>`;
  if (state.status === 'failed' && state.link)
    return html`<p><a href=${state.link.url} target="_blank" rel="noopener">${state.link.name}</a></p>`;
  if (state.status === 'refused')
    return html`<ul class="open">
      ${state.findings.map(
        ({ path, message }) =>
          html`<li>
            ${
              path
                ? html`<button type="button" class="quiet" @click=${() => goTo(segmentsOf(path))}>
                    ${place(path, words.locale)}
                  </button>`
                : nothing
            }
            ${message}
          </li>`,
      )}
    </ul>`;
  return nothing;
}
