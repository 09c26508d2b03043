import { html, type TemplateResult } from 'lit';
import type { Position } from '../../model/document/position.js';
import type { Dispatch } from '../screen-action.js';
import { show, type Words } from '../words.js';
import { toSummaryText } from './ways.js';

export interface ElsewhereProps {
  readonly words: Words;
  /** Other positions of the page that the answers fit better, as far as they tell. */
  readonly better: readonly { readonly position: Position; readonly words: Words }[];
  readonly dispatch: Dispatch;
}

/** Where a position asks for a lot that is still to learn: another one may suit the person better. */
export function elsewhere({ words: { msg }, better, dispatch }: ElsewhereProps): TemplateResult {
  const toSummary = toSummaryText(msg);
  return html`<div class="notice">
    <p>
      ${
        better.length
          ? msg('As far as your answers show, they fit these positions better:', { id: 'fits-better' })
          : msg('Another of the positions here may suit you better.', { id: 'may-fit-better' })
      }
    </p>
    <div class="actions">
      ${
        better.length
          ? better.map(
              ({ position: { id, title }, words }) =>
                html`<button
                  type="button"
                  part="button"
                  aria-label="${words.text(title)}: ${toSummary}"
                  @click=${() => dispatch({ type: 'choose', position: id, toSummary: true })}
                >
                  ${show(words, title)}
                </button>`,
            )
          : html`<button type="button" part="button" @click=${() => dispatch({ type: 'choose' })}>
              ${msg('Look at all positions', { id: 'to-all' })}
            </button>`
      }
    </div>
  </div>`;
}
