import { html, type Markup } from './markup.js';
import type { ShownPosition } from './positions.js';
import { splitTitle } from './split-title.js';
import { viewIn, type PageView } from './view.js';

/** Leads to the pages of all positions. */
export function positionList({ shown, language, words }: PageView, positions: readonly ShownPosition[]): Markup {
  return html`<h2>${words.allPositions}</h2>
    <ul>
      ${positions.map((position) => card(viewIn(position, language), position.id === shown.id))}
    </ul>`;
}

function card({ shown, file, title, words, minutes, text }: PageView, isShown: boolean): Markup {
  const { location } = shown.position;
  return html`<li>
    <a href="${file}" ${html`${isShown ? 'aria-current=page' : ''}`}>${splitTitle(title)}</a>
    <p>${location ? text(location) : ''}</p>
    <p>${isShown ? words.thisPosition : words.minutes(minutes)}</p>
  </li>`;
}
