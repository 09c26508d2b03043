import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type PostingLines, readPosting } from '../../authoring/posting/read-posting.js';
import type { LineKind, TakenLine } from '../model/actions.js';
import { lineKindName } from './line-kind.js';
import { papersReason } from './plan/plan-words.js';
import type { Screen } from './screen.js';

/** Where a posting is pasted, with what has been recognised in it before anything is taken over. */
export function paste(screen: Screen, hasLines: boolean): TemplateResult {
  const { words, pasted, setPasted } = screen;
  const { msg } = words;
  const field = html`<label class="text">
      <span class="label">${msg('Paste the text of your posting', { id: 'paste' })}</span>
      <span class="muted"
        >${msg('From Word, a PDF or a web page. Bullets and line breaks are tidied up.', { id: 'paste-hint' })}</span
      >
      <textarea
        class="paste"
        rows="8"
        data-paste
        data-focus="paste"
        .value=${live(pasted)}
        @input=${(event: Event) => setPasted((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    ${pasted.trim() ? recognised(screen, readPosting(pasted)) : nothing}`;
  return hasLines
    ? html`<details ?open=${pasted.trim() !== ''}>
        <summary>${msg('Paste more lines', { id: 'paste-more' })}</summary>
        <div class="fold">${field}</div>
      </details>`
    : field;
}

/** Takes over what was recognised in what is pasted. */
export function takePasted({ words, pasted, act, setPasted }: Screen): void {
  const lines = linesIn(readPosting(pasted));
  if (!lines.length) return;
  act({ type: 'takeLines', lines, papers: papersReason(words) }, 'heading');
  setPasted('');
}

function recognised(screen: Screen, posting: PostingLines): TemplateResult {
  const { words } = screen;
  const { msg } = words;
  const lines = linesIn(posting);
  return html`<section class="recognised" aria-label=${msg('Recognised', { id: 'recognised' })}>
    ${
      lines.length
        ? html`<ol>
              ${lines.map(({ kind, words: text }) => html`<li>${text} <span class="kind">${lineKindName(words, kind)}</span></li>`)}
            </ol>
            ${
              posting.broken.length
                ? html`<p class="remark hint">
                    ${msg('Some of these look like parts of a line. They can be joined afterwards.', { id: 'broken-lines' })}
                  </p>`
                : nothing
            }
            <p class="actions">
              <button type="button" part="primary" @click=${() => takePasted(screen)}>
                ${msg('Take over these lines:', { id: 'take-lines' })} ${lines.length}
              </button>
            </p>`
        : html`<p>
            ${msg('No line was recognised. One line for each expectation is best.', { id: 'nothing-recognised' })}
          </p>`
    }
    ${leftOut(screen, posting)}
  </section>`;
}

/** What is not taken over is on the screen, and can be. */
function leftOut({ words: { msg }, act }: Screen, posting: PostingLines): TemplateResult | typeof nothing {
  if (!posting.leftOut.length) return nothing;
  return html`<p class="label">${msg('Not taken over', { id: 'left-out' })}</p>
    <ul class="plain">
      ${posting.leftOut.map(
        (text) =>
          html`<li class="row">
            <span>${text}</span>
            <button
              type="button"
              class="small"
              aria-label="${msg('Take over after all', { id: 'take-after-all' })}: ${text}"
              @click=${() => act({ type: 'takeLines', lines: [{ kind: 'expectation', words: text }], papers: papersReason({ msg }) })}
            >
              ${msg('Take over after all', { id: 'take-after-all' })}
            </button>
          </li>`,
      )}
    </ul>`;
}

function linesIn({ expectations, duties, offers }: PostingLines): TakenLine[] {
  const as = (kind: LineKind) => (words: string) => ({ kind, words });
  return [
    ...expectations.map(({ text, optional }): TakenLine => ({
      kind: optional ? 'optional' : 'expectation',
      words: text,
    })),
    ...duties.map(as('duty')),
    ...offers.map(as('offer')),
  ];
}
