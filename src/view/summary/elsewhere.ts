import { html, type TemplateResult } from 'lit';
import type { Member } from '../../model/journey/prepare.js';
import { show, type Words } from '../words.js';
import { toSummaryText } from './ways.js';

export interface ElsewhereProps {
  readonly words: Words;
  /** Other positions of the page that the answers fit better, as far as they tell. */
  readonly better: readonly { readonly member: Member; readonly words: Words }[];
  /** Goes to the summary for one of them. */
  readonly choose: (member: Member) => void;
  /** Goes to all positions. */
  readonly chooseAll: () => void;
}

/** Where a position asks for a lot that is still to learn: another one may suit the person better. */
export function elsewhere({ words: { msg }, better, choose, chooseAll }: ElsewhereProps): TemplateResult {
  const toSummary = toSummaryText(msg);
  return html`<div class="notice">
    <p>
      ${
        better.length
          ? msg('As far as your answers tell, they fit these positions better:', { id: 'fits-better' })
          : msg('Another of the positions here may suit you better.', { id: 'may-fit-better' })
      }
    </p>
    <div class="actions">
      ${
        better.length
          ? better.map(
              ({ member, words }) =>
                html`<button
                  type="button"
                  part="button"
                  aria-label="${words.text(member.prepared.position.title)}: ${toSummary}"
                  @click=${() => choose(member)}
                >
                  ${show(words, member.prepared.position.title)}
                </button>`,
            )
          : html`<button type="button" part="button" @click=${chooseAll}>
              ${msg('Look at all positions', { id: 'to-all' })}
            </button>`
      }
    </div>
  </div>`;
}
