import { html, nothing, type TemplateResult } from 'lit';
import type { Content } from './content.js';

/** The level of a heading below one of the given level; HTML knows six. */
export const below = (level: number, steps = 1): number => Math.min(6, level + steps);

/**
 * The heading of a screen: takes the focus when the screen appears, so that reading starts there.
 *
 * @param above The ids of what stands around it and is heard after it.
 */
export function screenHeading(level: number, content: Content, above?: string): TemplateResult {
  const described = above || nothing;
  switch (level) {
    case 1:
      return html`<h1 part="heading" class="heading" id="heading" aria-describedby=${described} tabindex="-1">
        ${content}
      </h1>`;
    case 2:
      return html`<h2 part="heading" class="heading" id="heading" aria-describedby=${described} tabindex="-1">
        ${content}
      </h2>`;
    case 3:
      return html`<h3 part="heading" class="heading" id="heading" aria-describedby=${described} tabindex="-1">
        ${content}
      </h3>`;
    case 4:
      return html`<h4 part="heading" class="heading" id="heading" aria-describedby=${described} tabindex="-1">
        ${content}
      </h4>`;
    case 5:
      return html`<h5 part="heading" class="heading" id="heading" aria-describedby=${described} tabindex="-1">
        ${content}
      </h5>`;
    default:
      return html`<h6 part="heading" class="heading" id="heading" aria-describedby=${described} tabindex="-1">
        ${content}
      </h6>`;
  }
}

/** A heading within a screen, at level 2 or more. */
export function subheading(level: number, content: Content, name = 'subheading'): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name}>${content}</h6>`;
  }
}
