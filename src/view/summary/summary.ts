import { html, nothing, type TemplateResult } from 'lit';
import { isOpen } from '../../model/document/is-open.js';
import type { PostingLine } from '../../model/document/position.js';
import { below, screenHeading, subheading } from '../heading.js';
import { still } from '../still.js';
import { comparedText, limitsText, overallText } from '../wording/fit-texts.js';
import { dutiesTitle, offersTitle, summaryTitle } from '../wording/summary-texts.js';
import { dateText, show } from '../words.js';
import { counts } from './counts.js';
import { points } from './points.js';
import { projectLink } from './project-link.js';
import type { SummaryProps } from './props.js';
import { topics } from './topics.js';

/** What follows from the answers, said openly: the whole first, then topic by topic, then question by question. */
export function summary(props: SummaryProps): TemplateResult {
  const { words, headingLevel, prepared, answers, fit, date, isShared, notice, lead, actions } = props;
  const { msg, locale, contentLocale } = words;
  const shown = [prepared, answers, isShared, headingLevel, locale, contentLocale];
  const { title, posting } = prepared.position;
  return html`<section part="summary" class="summary">
    <p id="above" class="muted eyebrow">${show(words, title)}</p>
    ${screenHeading(headingLevel, isShared ? msg('Shared summary', { id: 'summary-title-shared' }) : summaryTitle(msg), 'above')}
    ${notice} ${isShared ? nothing : html`<p class="print-only">${dateText(locale, date)}</p>`}
    <p class="overall">
      ${overallText(words, prepared, fit, isShared, date)}
      ${fit.overall === 'C' && !isShared && isOpen(prepared.position, date) ? projectLink(words, prepared.position) : nothing}
    </p>
    ${counts(words, fit)} ${lead}
    <p class="muted">${comparedText(words, fit)}</p>
    ${still(shown, () => topics(props))} ${points(props)}
    ${still(
      shown,
      () => html`${lines(props, dutiesTitle(msg), posting.duties)} ${lines(props, offersTitle(msg), posting.offers)}`,
    )}
    <slot name="summary"></slot>
    <p class="limits">${limitsText(msg, isShared)}</p>
    ${actions}
  </section>`;
}

/** Lines of the posting to unfold, where it has any. */
function lines(
  { words, headingLevel }: SummaryProps,
  title: string,
  all: readonly PostingLine[] = [],
): TemplateResult | typeof nothing {
  return all.length
    ? html`<details class="lines">
        <summary>${subheading(below(headingLevel), title)}</summary>
        <ul>
          ${all.map(({ text }) => html`<li>${show(words, text)}</li>`)}
        </ul>
      </details>`
    : nothing;
}
