import { html, nothing, type TemplateResult } from 'lit';
import type { Fit } from '../../model/journey/fit.js';
import { below, screenHeading, subheading } from '../heading.js';
import { still } from '../still.js';
import { basedOnText, limitsText, overallText } from '../wording/fit-texts.js';
import { countedGroups, RESULT_GROUPS, type ResultGroup } from '../wording/result-groups.js';
import { dateText, isOne, show, type Words } from '../words.js';
import { points } from './points.js';
import type { SummaryProps } from './props.js';
import { MARK_HEIGHT, resultMark } from './result-mark.js';
import { topics } from './topics.js';

/** What follows from the answers, said openly: the whole first, then topic by topic, then point by point. */
export function summary(props: SummaryProps): TemplateResult {
  const { words, headingLevel, prepared, answers, fit, examples, date, isShared, notice, lead, actions } = props;
  const { msg, locale, contentLocale } = words;
  const shown = [prepared, answers, examples, isShared, headingLevel, locale, contentLocale];
  const { position } = prepared;
  return html`<section part="summary" class="summary">
    ${screenHeading(
      headingLevel,
      html`<span class="eyebrow">${show(words, position.title)}</span> ${
          isShared
            ? msg('Shared summary', { id: 'summary-title-shared' })
            : msg('Your summary', { id: 'summary-title' })
        }`,
    )}
    ${notice} ${isShared ? nothing : html`<p class="print-only">${dateText(locale, date)}</p>`}
    <p class="overall">${overallText(msg, fit)}</p>
    <p class="muted">
      ${basedOnText(words, fit)}
      ${msg('Only what the posting expects is counted here, not what is nice to have, and not tasks or details.', {
        id: 'what-counts',
      })}
    </p>
    ${counts(words, fit)} ${lead} ${still(shown, () => details(props))}
    <slot name="summary"></slot>
    <p class="limits">${limitsText(msg)}</p>
    ${actions}
  </section>`;
}

/** What follows from the answers in detail: by topic, by point, and what the position offers. */
function details(props: SummaryProps): TemplateResult {
  const { words, headingLevel, prepared, fit } = props;
  const { offers = [] } = prepared.position.posting;
  const inner = below(headingLevel);
  return html`${topics({ words, headingLevel: inner, prepared, fit })} ${points(props)}
  ${
    offers.length
      ? html`<section>
          ${subheading(inner, words.msg('What the position offers', { id: 'offers' }))}
          <ul>
            ${offers.map(({ text }) => html`<li>${show(words, text)}</li>`)}
          </ul>
        </section>`
      : nothing
  }`;
}

/** How many of the counted points are where, each with the mark that stands for it in the pictures. */
function counts(words: Words, fit: Fit): TemplateResult {
  const groups = countedGroups(fit);
  return html`<ul class="counts">
    ${RESULT_GROUPS.map((group) => {
      const n = groups.filter((one) => one === group).length;
      return n || group !== 'open'
        ? html`<li>
            <span class="count"
              ><svg class="key" width="1.4em" height=${MARK_HEIGHT} aria-hidden="true" focusable="false">
                ${resultMark(group, '0', '90%')}</svg
              >${n}</span
            >
            ${countLabel(words, group, n)}
          </li>`
        : nothing;
    })}
  </ul>`;
}

function countLabel({ msg }: Words, group: ResultGroup, n: number): string {
  const one = isOne(n);
  switch (group) {
    case 'match':
      return one
        ? msg('point matches the posting or goes beyond it', { id: 'points-match-one' })
        : msg('points match the posting or go beyond it', { id: 'points-match-other' });
    case 'close':
      return one
        ? msg('point is close to the posting', { id: 'points-close-one' })
        : msg('points are close to the posting', { id: 'points-close-other' });
    case 'grow':
      return one
        ? msg('point where there is still a lot to learn', { id: 'points-grow-one' })
        : msg('points where there is still a lot to learn', { id: 'points-grow-other' });
    case 'open':
      return one
        ? msg('point without an answer', { id: 'points-open-one' })
        : msg('points without an answer', { id: 'points-open-other' });
  }
}
