import { attribute, html, type Markup } from './markup.js';
import type { ShownPosition } from './positions.js';
import { splitTitle } from './split-title.js';
import { type PageView, type SiteView, viewIn, viewOfAll } from './view.js';

/**
 * Leads to the pages of all positions, and to the one where somebody answers for all of them.
 *
 * @param here The position that the page is of; without one it is that of all of them.
 */
export function positionList(
  { shown, language, words, example }: SiteView,
  positions: readonly ShownPosition[],
  here?: ShownPosition,
): Markup {
  return html`<h2>${words.allPositions}</h2>
    ${
      here &&
      html`<p class="which">
        ${words.unsureWhich} <a href="${viewOfAll(shown, language, !example).file}">${words.whichPosition}</a>
      </p>`
    }
    <ul>
      ${positions.map((position) => card(viewIn(position, language, !example), position.id === here?.id))}
    </ul>`;
}

function card({ shown, file, title, words, minutes, text }: PageView, isShown: boolean): Markup {
  const { location } = shown.position;
  return html`<li>
    <a href="${file}" ${attribute('aria-current', isShown, 'page')}>${splitTitle(title)}</a>
    <p>${location ? text(location) : ''}</p>
    <p>${isShown ? words.thisPosition : words.minutes(minutes)}</p>
  </li>`;
}
