import { html, type TemplateResult } from 'lit';
import type { Text } from '../../model/document/position.js';

/** What can be folded away; open at first where something is in it, so that nothing that is missing hides. */
export function fold(title: string, content: Text | readonly unknown[] | undefined, inside: unknown): TemplateResult {
  const isOpen = Array.isArray(content) ? content.length > 0 : content !== undefined;
  return html`<details ?open=${isOpen}>
    <summary>${title}</summary>
    <div class="fold">${inside}</div>
  </details>`;
}
