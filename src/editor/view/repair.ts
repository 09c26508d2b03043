import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Finding } from '../../authoring/finding.js';
import type { EditorWords } from '../language/words.js';

export interface RepairProps {
  readonly words: EditorWords;
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly change: (text: string) => void;
  readonly again: () => void;
  readonly close: () => void;
}

/** A file that is no document yet: its text, and each mistake in a sentence. */
export function repair({ words, name, text, findings, change, again, close }: RepairProps): TemplateResult {
  const { msg } = words;
  return html`<div class="repair">
    <h1 class="heading" tabindex="-1" data-focus="heading">${msg('This file needs a repair', { id: 'repair' })}</h1>
    <p>
      ${name ? html`<code>${name}</code>` : msg('The document', { id: 'repair-nameless' })}
      ${msg('cannot be opened as it is. Nothing was changed in it. Mend the text here, or close it.', { id: 'repair-lead' })}
    </p>
    <ul class="open">
      ${findings.map((finding) => mistake(words, finding))}
    </ul>
    <label class="text"
      ><span class="label">${msg('The text of the file', { id: 'repair-text' })}</span>
      <textarea
        class="paste"
        data-repair
        rows="20"
        spellcheck="false"
        .value=${live(text)}
        @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    <p class="actions">
      <button type="button" part="primary" @click=${again}>${msg('Open again', { id: 'repair-again' })}</button>
      <button type="button" @click=${close}>${msg('Close', { id: 'repair-close' })}</button>
    </p>
  </div>`;
}

/** A mistake, with a way to its line. */
function mistake({ msg }: EditorWords, { line, column, place, message }: Finding): TemplateResult {
  const jump = (event: Event) => {
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    const field = root.querySelector<HTMLTextAreaElement>('[data-repair]');
    if (!field) return;
    const lines = field.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    field.focus();
    field.setSelectionRange(start + column - 1, start + (lines[line - 1]?.length ?? 0));
    // No browser scrolls to a selection by itself.
    field.scrollTop = (field.scrollHeight / lines.length) * Math.max(0, line - 4);
  };
  return html`<li>
    <p class="remark problem">
      <button type="button" class="small" @click=${jump}>${msg('Line', { id: 'line' })} ${line}</button>
      ${place ? html`<strong>${place}:</strong>` : ''} ${message}
    </p>
  </li>`;
}
