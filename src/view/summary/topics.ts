import { html, nothing, svg, type TemplateResult } from 'lit';
import { below, subheading } from '../heading.js';
import { topicText } from '../wording/fit-texts.js';
import { RESULT_GROUPS, type ResultGroup } from '../wording/result-groups.js';
import { topicsTitle } from '../wording/summary-texts.js';
import { topicCountsText, topicGroups } from '../wording/topic-counts.js';
import { show } from '../words.js';
import type { SummaryProps } from './props.js';
import { MARK_HEIGHT, resultMark } from './result-mark.js';

/** The topics one by one: a picture of their questions, and the same in words. */
export function topics({ words, headingLevel, prepared, fit, isShared }: SummaryProps): TemplateResult {
  const { msg } = words;
  const groupsOf = prepared.position.topics.map((_, index) => topicGroups(prepared, fit, index));
  const most = Math.max(...groupsOf.map(({ counted, others }) => widthOf(counted, others)));
  const inner = below(headingLevel);
  return html`<section class="topics">
    ${subheading(inner, topicsTitle(msg))}
    ${prepared.position.topics.map((topic, index) => {
      const { counted = [], others = [] } = groupsOf[index] || {};
      return counted.length + others.length
        ? html`<div part="topic" class="topic">
            ${subheading(below(inner), show(words, topic.title), 'topic-title')} ${picture(counted, most, others)}
            <p class="topic-counts muted">${topicCountsText(words, { counted, others })}</p>
            <p>${topicText(words, prepared, fit, index, isShared)}</p>
          </div>`
        : nothing;
    })}
  </section>`;
}

/**
 * Questions side by side, strengths first, and after a gap those that are not counted. The text beside it says the same.
 *
 * @param most The width of the widest picture, in questions, so that a question is as wide in all of them.
 */
export function picture(
  counted: readonly ResultGroup[],
  most: number,
  others: readonly ResultGroup[] = [],
): TemplateResult {
  const step = 100 / Math.max(most, 4);
  const marks = (groups: readonly ResultGroup[], from: number, isCounted: boolean) =>
    [...groups]
      .sort((a, b) => RESULT_GROUPS.indexOf(a) - RESULT_GROUPS.indexOf(b))
      .map((group, index) => svg`${resultMark(group, `${(from + index) * step}%`, `${step * 0.92}%`, isCounted)}`);
  return html`<svg class="picture" width="100%" height=${MARK_HEIGHT} aria-hidden="true" focusable="false">
    ${marks(counted, 0, true)}${marks(others, widthOf(counted, others) - others.length, false)}
  </svg>`;
}

const widthOf = (counted: readonly ResultGroup[], others: readonly ResultGroup[]): number =>
  counted.length + others.length + (counted.length && others.length ? 0.5 : 0);
