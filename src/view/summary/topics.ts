import { html, svg, type TemplateResult } from 'lit';
import type { Fit } from '../../model/journey/fit.js';
import type { PreparedPosition } from '../../model/journey/prepare.js';
import { below, subheading } from '../heading.js';
import { bandText, countsText } from '../wording/fit-texts.js';
import { groupOf, RESULT_GROUPS, type ResultGroup } from '../wording/result-groups.js';
import { show, type Words } from '../words.js';
import { MARK_HEIGHT, resultMark } from './result-mark.js';

export interface TopicsProps {
  readonly words: Words;
  readonly headingLevel: number;
  readonly prepared: PreparedPosition;
  readonly fit: Fit;
}

/** The topics one by one: a picture of their points, and the same in words. */
export function topics({ words, headingLevel, prepared, fit }: TopicsProps): TemplateResult {
  const { msg } = words;
  const { position, questions, indexOf } = prepared;
  const groupsOf = position.topics.map((_, index) =>
    fit.questions
      .filter(({ id }) => questions[indexOf.get(id) ?? -1]?.topic === index)
      .map(({ result }) => groupOf(result)),
  );
  const most = Math.max(...groupsOf.map(({ length }) => length));
  return html`<section class="topics">
    ${subheading(headingLevel, msg('By topic', { id: 'by-topic' }))}
    ${position.topics.map((topic, index) => {
      const groups = groupsOf[index] ?? [];
      const band = fit.topics[index]?.band ?? 'insufficient';
      return groups.length
        ? html`<div part="topic" class="topic">
            ${subheading(below(headingLevel), show(words, topic.title), 'topic-title')} ${picture(groups, most)}
            <p class="topic-counts muted">${countsText(words, groups)}</p>
            <p>${bandText(msg, band)}</p>
          </div>`
        : '';
    })}
  </section>`;
}

/**
 * Points side by side, strengths first. The text beside it says the same.
 *
 * @param most The points of the picture that has most, so that a point is as wide in all of them.
 */
export function picture(groups: readonly ResultGroup[], most: number): TemplateResult {
  const sorted = [...groups].sort((a, b) => RESULT_GROUPS.indexOf(a) - RESULT_GROUPS.indexOf(b));
  const step = 100 / Math.max(most, 4);
  return html`<svg class="picture" width="100%" height=${MARK_HEIGHT} aria-hidden="true" focusable="false">
    ${sorted.map((group, index) => svg`${resultMark(group, `${index * step}%`, `${step * 0.92}%`)}`)}
  </svg>`;
}
