import { html, nothing, type TemplateResult } from 'lit';
import { type Fit, type Overall, OVERALLS } from '../../model/journey/fit.js';
import type { Member } from '../../model/journey/prepare.js';
import type { Action } from '../../model/journey/session.js';
import { below, screenHeading, subheading } from '../heading.js';
import { restartQuestion } from '../restart.js';
import { basedOnText, countsText, limitsText } from '../wording/fit-texts.js';
import { countedGroups } from '../wording/result-groups.js';
import { show, type Words } from '../words.js';
import { picture } from './topics.js';

/** One of several positions, with what the answers say about it. */
export interface FittingPosition {
  readonly member: Member;
  /** Its own, because it may be in another language than the others. */
  readonly words: Words;
  readonly fit: Fit;
  readonly isClosed: boolean;
}

export interface OverviewProps {
  readonly words: Words;
  readonly headingLevel: number;
  readonly positions: readonly FittingPosition[];
  /** Whether questions on the path have no answer. */
  readonly hasOpen: boolean;
  readonly askingRestart: boolean;
  readonly dispatch: (action: Action) => void;
  readonly askRestart: (ask: boolean) => void;
  /** Goes to the summary for one position. */
  readonly choose: (member: Member) => void;
}

/** What follows from the answers for each of several positions: counts of points, grouped by what they amount to. */
export function overview(props: OverviewProps): TemplateResult {
  const { words, headingLevel, positions, hasOpen, askingRestart, dispatch, askRestart } = props;
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
    ${
      hasOpen
        ? html`<div class="actions">
            <button type="button" part="button" @click=${() => dispatch({ type: 'resume' })}>
              ${msg('Answer the open questions', { id: 'to-open' })}
            </button>
          </div>`
        : nothing
    }
    ${OVERALLS.map((overall) => {
      const group = positions.filter(({ fit }) => fit.overall === overall);
      return group.length
        ? html`<section class="points">
            ${subheading(below(headingLevel), groupTitle(msg, overall))}
            <ul class="plain">
              ${group.map((one) => card(props, one, most))}
            </ul>
          </section>`
        : nothing;
    })}
    <p class="limits">${limitsText(msg)}</p>
    <div class="summary-actions">
      <p>
        <button type="button" part="button" class="quiet" @click=${() => dispatch({ type: 'review' })}>
          ${msg('Check or change your answers', { id: 'to-review' })}
        </button>
      </p>
      ${restartQuestion({ msg, asking: askingRestart, ask: askRestart, confirm: () => dispatch({ type: 'restart' }) })}
    </div>
  </section>`;
}

function card(
  { words: { msg }, headingLevel, choose }: OverviewProps,
  { member, words, fit, isClosed }: FittingPosition,
  most: number,
): TemplateResult {
  const groups = countedGroups(fit);
  const { title } = member.prepared.position;
  const open = msg('Summary for this position', { id: 'to-summary' });
  return html`<li part="topic" class="point">
    ${subheading(below(headingLevel, 2), show(words, title), 'point-title')} ${picture(groups, most)}
    <p class="muted">
      ${groups.length ? `${countsText(words, groups)}.` : nothing} ${basedOnText(words, fit)}
      ${isClosed ? msg('Applications are closed.', { id: 'closed-short' }) : nothing}
    </p>
    <button
      type="button"
      part="button"
      class="quiet"
      aria-label="${open}: ${words.text(title)}"
      @click=${() => choose(member)}
    >
      ${open}
    </button>
  </li>`;
}

function groupTitle(msg: Words['msg'], overall: Overall): string {
  switch (overall) {
    case 'A':
      return msg('Your answers match the expectations or come close to them', { id: 'overview-a' });
    case 'B':
      return msg('In a few points there would still be a lot to learn', { id: 'overview-b' });
    case 'C':
      return msg('In several points there would still be a lot to learn', { id: 'overview-c' });
    case 'insufficient':
      return msg('Too few answers for a statement', { id: 'overview-insufficient' });
  }
}
