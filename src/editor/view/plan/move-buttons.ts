import { html, nothing, type TemplateResult } from 'lit';
import type { Screen } from '../screen.js';

/** Up and down, for somebody at the keyboard, too: at the ends they stay where the focus is and do nothing. */
export function moveButtons(
  { words: { msg }, isReadOnly }: Screen,
  { id, name, up, down }: { id: string; name: string; up: (() => void) | undefined; down: (() => void) | undefined },
): TemplateResult | typeof nothing {
  if (isReadOnly) return nothing;
  const button = (sign: string, label: string, focus: string, move: (() => void) | undefined) =>
    html`<button
      type="button"
      class="sign"
      aria-label="${label}: ${name}"
      aria-disabled=${String(!move)}
      title=${label}
      data-focus=${focus}
      @click=${() => move?.()}
    >
      ${sign}
    </button>`;
  return html`<span class="signs"
    >${button('↑', msg('Move up', { id: 'move-up' }), `up:${id}`, up)}
    ${button('↓', msg('Move down', { id: 'move-down' }), `down:${id}`, down)}</span
  >`;
}
