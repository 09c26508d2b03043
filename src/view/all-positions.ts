import { html, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** The way back to all positions, where there are several. */
export const allPositions = ({ msg }: Words, go: () => void): TemplateResult =>
  html`<button type="button" part="button" class="quiet" @click=${go}>
    ${msg('All positions', { id: 'all-positions' })}
  </button>`;
