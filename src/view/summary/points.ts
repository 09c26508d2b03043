import { html, nothing, type TemplateResult } from 'lit';
import { isUnwilling } from '../../model/document/option-at.js';
import type { Resource } from '../../model/document/position.js';
import { languageOf } from '../../model/document/text.js';
import { type SummaryEntry, summaryParts } from '../../model/journey/summary.js';
import { below, subheading } from '../heading.js';
import { still } from '../still.js';
import { statementOf } from '../wording/answer-text.js';
import { resultText, uncountedText } from '../wording/fit-texts.js';
import { groupOf } from '../wording/result-groups.js';
import { basisText, entryLines, exampleTerm, partTitle, unwillingText } from '../wording/summary-texts.js';
import { show, type Words } from '../words.js';
import type { SummaryProps } from './props.js';
import { MARK_HEIGHT, resultMark } from './result-mark.js';

/** Every question of the summary, strengths first: closed, what was chosen and how it compares; open, all about it. */
export function points(props: SummaryProps): TemplateResult {
  const { words, headingLevel, prepared, fit, isShared } = props;
  return html`${summaryParts(prepared, fit).map(
    ({ part, entries }) =>
      html`<section class="points">
        ${subheading(below(headingLevel), partTitle(words.msg, part, isShared))}
        <ul role="list" class="plain">
          ${entries.map((entry) => point(props, entry))}
        </ul>
      </section>`,
  )}`;
}

function point(props: SummaryProps, entry: SummaryEntry): TemplateResult {
  const { words, headingLevel, examples, isShared } = props;
  const { answer, inferred } = entry.fit;
  const example = examples[entry.index];
  const shown = [entry.question, answer, inferred, isShared, headingLevel, words.locale, words.contentLocale];
  return html`<li class="point">
    <details>
      ${still(shown, () => unfolding(props, entry))}
      ${example ? html`<p><strong>${exampleTerm(words.msg)}</strong> <span dir="auto">${example}</span></p>` : nothing}
    </details>
  </li>`;
}

function unfolding({ words, headingLevel, isShared }: SummaryProps, entry: SummaryEntry): TemplateResult {
  const { msg } = words;
  const { question, fit, uncounted } = entry;
  const statement = statementOf(question, fit.answer);
  return html`<summary>
      <svg class="key" width="1.4em" height=${MARK_HEIGHT} aria-hidden="true" focusable="false">
        ${resultMark(groupOf(fit), '0', '90%', !uncounted)}
      </svg>
      <div>
        ${subheading(below(headingLevel, 2), show(words, question.text), 'point-title')}
        <p class="chosen">
          <strong>${resultText(msg, fit, question)}${statement ? ':' : nothing}</strong>
          ${statement ? show(words, statement) : nothing}
        </p>
        ${uncounted ? html`<p class="tag">${uncountedText(msg, uncounted)}</p>` : nothing}
      </div>
    </summary>
    ${entryLines(words, entry, isShared).map(
      ({ term, text, resources = [] }) =>
        html`<p><strong>${term}</strong> ${show(words, text)} ${resources.map((one) => resource(words, one))}</p>`,
    )}
    ${!isShared && isUnwilling(question, fit.answer) ? html`<p>${unwillingText(msg)}</p>` : nothing}
    ${entry.isBasis ? html`<p class="muted">${basisText(msg)}</p>` : nothing}`;
}

function resource(words: Words, { title, url, language }: Resource): TemplateResult {
  const { contentLocale, text } = words;
  return html`<a
    part="link"
    class="resource"
    href=${text(url)}
    hreflang=${language || languageOf(url, contentLocale)}
    target="_blank"
    rel="noopener"
    >${show(words, title)}</a
  > `;
}
