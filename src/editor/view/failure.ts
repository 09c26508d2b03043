import { html, nothing, type TemplateResult } from 'lit';
import type { EditorWords } from '../language/words.js';

/** What did not work with a file, and what to do instead. */
export function failure(
  { msg }: EditorWords,
  failed: 'fetch' | 'open' | 'save' | undefined,
  src: string | undefined,
): TemplateResult | typeof nothing {
  if (!failed) return nothing;
  const sentences = {
    fetch: msg(
      'This document could not be fetched. The address may be wrong, the network down, or the other site does not allow it. Open it as a file instead:',
      {
        id: 'failed-fetch',
      },
    ),
    open: msg('This file could not be read. It may have been moved, or the browser may not have been allowed to.', {
      id: 'failed-open',
    }),
    save: msg(
      'The file could not be saved. It may be open elsewhere, or the browser may not have been allowed to. Your draft is kept; try another place.',
      {
        id: 'failed-save',
      },
    ),
  };
  return html`<p class="notice" role="alert">
    <strong>${msg('That did not work.', { id: 'failed' })}</strong> ${sentences[failed]}
    ${failed === 'fetch' && src ? html`<code>${src}</code>` : nothing}
  </p>`;
}
