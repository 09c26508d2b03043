import { html, type TemplateResult } from 'lit';
import type { Content } from './content.js';
import { live } from './live.js';

/** A choice among a few, with its label. */
export const radio = (
  name: string,
  value: string,
  label: Content,
  checked: boolean,
  choose: () => void,
): TemplateResult =>
  html`<label class="choice">
    <input type="radio" name=${name} value=${value} .checked=${live(checked)} @change=${choose} />
    <span>${label}</span>
  </label>`;
