import { html, type TemplateResult } from 'lit';
import type { Content } from '../content.js';
import { live } from '../live.js';

/** Something to switch on and off, with its label. */
export const checkbox = (
  value: string,
  label: Content,
  checked: boolean,
  change: (on: boolean) => void,
  disabled = false,
): TemplateResult =>
  html`<label class="choice">
    <input
      type="checkbox"
      value=${value}
      ?disabled=${disabled}
      .checked=${live(checked)}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
