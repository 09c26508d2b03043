import { html, nothing, type TemplateResult } from 'lit';
import type { EditorWords } from '../language/words.js';
import { inParts } from './in-parts.js';
import { unfolded } from './unfolded.js';

const SHOWN = 8;

/** A list with its number: the first entries, and the others to unfold. Nothing where there is none. */
export function longList(
  { msg }: EditorWords,
  title: string,
  entries: readonly unknown[],
): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  const rest = entries.slice(SHOWN);
  const rows = (some: readonly unknown[]) =>
    html`<ul class="open">
      ${some.map((entry) => html`<li>${entry}</li>`)}
    </ul>`;
  return html`<h4>${title} <span class="muted">${entries.length}</span></h4>
    ${rows(entries.slice(0, SHOWN))}
    ${
      rest.length
        ? html`<details>
            <summary>${msg('More:', { id: 'more' })} ${rest.length}</summary>
            ${unfolded(() => inParts({ rows: rest.map((entry, index) => [index + SHOWN, entry] as const), name: ([first], [last]) => `${first + 1}–${last + 1}`, list: (some) => rows(some.map(([, entry]) => entry)) }))}
          </details>`
        : nothing
    }`;
}
