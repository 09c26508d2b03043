import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { KnownLine } from '../../model/lines.js';
import { reasonOf } from '../../model/line-plan.js';
import type { Screen } from '../screen.js';
import { noQuestion } from './no-question.js';
import { lineNumber, quotes } from './quotes.js';

/** Lines that no question comes from: each gets one, or a reason. */
export function unasked(screen: Screen, lines: readonly KnownLine[]): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  const { msg } = screen.words;
  return html`<section>
    <h3 class="subheading">${msg('Lines without a question', { id: 'unasked' })}</h3>
    <ul class="rows">
      ${repeat(
        lines,
        ({ line }) => line.id,
        (known) => unaskedLine(screen, known),
      )}
    </ul>
  </section>`;
}

/** Tasks may have questions as well; what these say counts within their topic. */
export function tasks(screen: Screen, lines: readonly KnownLine[]): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  const { msg } = screen.words;
  return html`<details>
    <summary>
      ${msg('Tasks without a question', { id: 'tasks-unasked' })} <span class="muted">${lines.length}</span>
    </summary>
    <div class="fold">
      <p class="muted">
        ${msg('They need none. A question about a task counts within its topic, not for the sentence on the whole.', { id: 'tasks-hint' })}
      </p>
      <ul class="rows">
        ${repeat(
          lines,
          ({ line }) => line.id,
          (known) =>
            html`<li class="planned">
              <div class="planned-head">${quotes(screen, [known])} ${ask(screen, known)}</div>
            </li>`,
        )}
      </ul>
    </div>
  </details>`;
}

function unaskedLine(screen: Screen, known: KnownLine): TemplateResult {
  const { words, place, go, isReadOnly } = screen;
  const { msg } = words;
  const { line, list, index } = known;
  const reason = reasonOf(line);
  const key = `line:${line.id}`;
  const isUnfolded = place.unfolded === key;
  return html`<li class="planned" tabindex="-1" data-focus="$.posting.${list}[${index}]">
    <div class="planned-head">
      <div>
        ${quotes(screen, [known])}
        <p class="muted">
          ${reason === undefined ? msg('Open: ask for it, or say why not.', { id: 'line-open' }) : reason}
        </p>
      </div>
      <div class="row">
        ${ask(screen, known)}
        ${
          isReadOnly
            ? nothing
            : html`<button
                type="button"
                class="small"
                aria-expanded=${String(isUnfolded)}
                data-focus="plan:${key}"
                aria-label="${reason === undefined ? msg('Ask nothing', { id: 'ask-nothing' }) : msg('Change the reason', { id: 'reason-change' })}: ${lineName(screen, line.id)}"
                @click=${() => go({ ...place, unfolded: isUnfolded ? undefined : key })}
              >
                ${reason === undefined ? msg('Ask nothing', { id: 'ask-nothing' }) : msg('Change the reason', { id: 'reason-change' })}
              </button>`
        }
      </div>
    </div>
    ${isUnfolded && !isReadOnly ? html`<div class="planned-body">${noQuestion(screen, line)}</div>` : nothing}
  </li>`;
}

function ask(screen: Screen, { line }: KnownLine): TemplateResult | typeof nothing {
  const { words, act, isReadOnly } = screen;
  const { msg } = words;
  if (isReadOnly) return nothing;
  return html`<button
    type="button"
    class="small"
    aria-label="${msg('Make a question', { id: 'make-question' })}: ${lineName(screen, line.id)}"
    @click=${() => act({ type: 'askLine', line: line.id }, 'heading')}
  >
    ${msg('Make a question', { id: 'make-question' })}
  </button>`;
}

const lineName = (screen: Screen, id: string): string =>
  `${screen.words.msg('Line', { id: 'line' })} ${lineNumber(screen, id)}`;
