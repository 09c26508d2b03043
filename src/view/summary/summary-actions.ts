import { html, nothing, type TemplateResult } from 'lit';
import { copyFallback, type CopyNotice } from '../copy-fallback.js';
import { restartQuestion, type RestartProps } from '../restart.js';
import type { Dispatch } from '../screen-action.js';
import type { Words } from '../words.js';
import { toOpen, toReview } from './ways.js';

export interface SummaryActionsProps extends RestartProps {
  readonly notice: CopyNotice | undefined;
  readonly print: () => void;
  readonly download: () => void;
  /** Absent where the page has no address that leads to the summary. */
  readonly copyLink: (() => void) | undefined;
}

/** What somebody can do with their own summary, besides applying. */
export function summaryActions(props: SummaryActionsProps): TemplateResult {
  const { notice, print, download, copyLink } = props;
  const { msg } = props.words;
  return html`<div class="summary-actions">
    <div class="actions">
      <button type="button" part="button" @click=${print}>${msg('Print the summary', { id: 'print' })}</button>
      <button type="button" part="button" @click=${download}>
        ${msg('Download as text', { id: 'download-text' })}
      </button>
      ${
        copyLink
          ? html`<button type="button" part="button" aria-describedby="link-warning" @click=${copyLink}>
              ${msg('Copy link to this summary', { id: 'copy-link' })}
            </button>`
          : nothing
      }
    </div>
    ${copyFallback(msg, notice)}
    ${
      copyLink
        ? html`<p id="link-warning" class="muted">
            ${msg(
              'This link contains your answers. Whoever has it can read them, and the statistics of the website may record it.',
              { id: 'link-warning' },
            )}
          </p>`
        : nothing
    }
    <p class="muted">
      ${msg('Nothing happened when you printed or downloaded? Then copy the text from the e-mail draft.', {
        id: 'print-nothing-happened',
      })}
    </p>
    ${toReview(props)} ${restartQuestion(props)}
  </div>`;
}

export interface SummaryLeadProps {
  readonly words: Words;
  /** Whether questions on the path have no answer. */
  readonly hasOpen: boolean;
  readonly canApply: boolean;
  /** Whether a question may come before an application. */
  readonly mayAsk: boolean;
  readonly dispatch: Dispatch;
}

/** Where to go from the overall sentence: on to the application, or back to what is still open. */
export function summaryLead(props: SummaryLeadProps): TemplateResult {
  const { hasOpen, canApply, mayAsk, dispatch } = props;
  const { msg } = props.words;
  return html`<div class="actions lead">
    ${
      canApply
        ? html`<button type="button" part="button primary" @click=${() => dispatch({ type: 'apply' })}>
            ${
              mayAsk
                ? msg('Ask a question or apply', { id: 'to-question' })
                : msg('Go to the application', { id: 'to-application' })
            }
          </button>`
        : nothing
    }
    ${hasOpen ? toOpen(props) : nothing}
  </div>`;
}
