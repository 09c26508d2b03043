import { html, nothing, type TemplateResult } from 'lit';
import type { Position } from '../../model/document/position.js';
import { type Fit, type Overall, OVERALLS } from '../../model/journey/fit.js';
import { below, screenHeading, subheading } from '../heading.js';
import { restartQuestion, type RestartProps } from '../restart.js';
import { basedOnText, countsText, limitsText } from '../wording/fit-texts.js';
import { countedGroups } from '../wording/result-groups.js';
import { closedText, show, type Words } from '../words.js';
import { picture } from './topics.js';
import { toOpen, toReview, toSummaryText } from './ways.js';

/** One of several positions, with what the answers say about it. */
export interface FittingPosition {
  readonly position: Position;
  /** Its own, because it may be in another language than the others. */
  readonly words: Words;
  readonly fit: Fit;
  readonly isClosed: boolean;
}

export interface OverviewProps extends RestartProps {
  readonly headingLevel: number;
  readonly positions: readonly FittingPosition[];
  /** Whether questions on the path have no answer. */
  readonly hasOpen: boolean;
}

/** What follows from the answers for each of several positions: counts of questions, grouped by what they amount to. */
export function overview(props: OverviewProps): TemplateResult {
  const { words, headingLevel, positions, hasOpen } = props;
  const { msg } = words;
  const most = Math.max(...positions.map(({ fit }) => countedGroups(fit).length));
  return html`<section part="summary" class="summary">
    ${screenHeading(headingLevel, msg('Your answers and the positions', { id: 'overview-title' }))}
    <p>
      ${msg('People decide about applications, not this page.', { id: 'overview-lead' })}
      ${
        positions.some(({ isClosed }) => isClosed)
          ? nothing
          : msg('You can apply for any of these positions, whatever it says here.', { id: 'overview-apply' })
      }
    </p>
    ${hasOpen ? html`<div class="actions">${toOpen(props)}</div>` : nothing}
    ${OVERALLS.map((overall) => {
      const group = positions.filter(({ fit }) => fit.overall === overall);
      return group.length
        ? html`<section class="points">
            ${subheading(below(headingLevel), groupTitle(msg, overall))}
            <ul role="list" class="plain">
              ${group.map((one) => card(props, one, most))}
            </ul>
          </section>`
        : nothing;
    })}
    <p class="limits">${limitsText(msg, false)}</p>
    <div class="summary-actions">${toReview(props)} ${restartQuestion(props)}</div>
  </section>`;
}

function card(
  { words: { msg }, headingLevel, dispatch }: OverviewProps,
  { position, words, fit, isClosed }: FittingPosition,
  most: number,
): TemplateResult {
  const groups = countedGroups(fit);
  const { id, title } = position;
  const open = toSummaryText(msg);
  return html`<li part="topic" class="point card">
    ${subheading(below(headingLevel, 2), show(words, title), 'point-title')} ${picture(groups, most)}
    <p class="muted">
      ${groups.length ? `${countsText(words, groups)}.` : nothing} ${basedOnText(words, fit)}
      ${isClosed ? closedText(words) : nothing}
    </p>
    <button
      type="button"
      part="button"
      class="quiet"
      aria-label="${open}: ${words.text(title)}"
      @click=${() => dispatch({ type: 'choose', position: id, toSummary: true })}
    >
      ${open}
    </button>
  </li>`;
}

function groupTitle(msg: Words['msg'], overall: Overall): string {
  switch (overall) {
    case 'A':
      return msg('Your answers come close to the expectations or match them', { id: 'overview-a' });
    case 'B':
      return msg('For a few questions there would still be a lot to learn', { id: 'overview-b' });
    case 'C':
      return msg('For several questions there would still be a lot to learn', { id: 'overview-c' });
    case 'insufficient':
      return msg('Too few answers for a statement', { id: 'overview-insufficient' });
  }
}
