import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerList } from '../../model/journey/said.js';
import type { Dispatch } from '../screen-action.js';
import type { Words } from '../words.js';

export interface SharedProps {
  readonly words: Words;
  /** The version of the position that the summary was made with. */
  readonly version: string;
  /** Whether going on from here would replace answers of the reader's own. */
  readonly replaces: boolean;
  /** What was shared. */
  readonly answers: AnswerList;
  readonly dispatch: Dispatch;
}

/** Says whose summary this is, and offers the way to one's own. */
export function sharedNotice({ words: { msg }, version, replaces, answers, dispatch }: SharedProps): TemplateResult {
  return html`<div class="notice shared">
    <p>
      <strong>
        ${msg('Somebody has shared this summary with you. It shows their answers, not yours.', { id: 'shared' })}
      </strong>
      ${msg(str`It was made with version ${version} of the questions.`, { id: 'shared-version' })}
    </p>
    <div class="actions">
      <button type="button" part="button primary" @click=${() => dispatch({ type: 'leave-shared' })}>
        ${msg('Take the self-assessment yourself', { id: 'shared-leave' })}
      </button>
      <button type="button" part="button" @click=${() => dispatch({ type: 'adopt', answers })}>
        ${msg('These are my own answers: go on from here', { id: 'shared-adopt' })}
      </button>
    </div>
    ${
      replaces
        ? html`<p class="muted">
            ${msg('Going on from here replaces the answers you have given in this tab.', { id: 'shared-replaces' })}
          </p>`
        : nothing
    }
  </div>`;
}

/** Says why a link shows nothing. */
export function sharedProblem({ msg }: Words, problem: 'damaged' | 'other-version'): TemplateResult {
  return html`<p class="notice" role="status">
    ${
      problem === 'damaged'
        ? msg(
            'The link to the summary is damaged, so the summary cannot be shown. Ask for a new link, or start here.',
            {
              id: 'shared-damaged',
            },
          )
        : msg(
            'The link belongs to another version of the questions, so the summary cannot be shown. Ask for a new link, or start here.',
            { id: 'shared-other-version' },
          )
    }
  </p>`;
}
