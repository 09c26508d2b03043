import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionFit } from '../../../model/journey/fit.js';
import { entryOf, type PreparedPosition } from '../../../model/journey/prepare.js';
import { MARK_HEIGHT, resultMark } from '../../../view/summary/result-mark.js';
import { groupOf } from '../../../view/wording/result-groups.js';
import type { Reader } from '../../model/reader.js';
import type { Trial } from '../../model/trial.js';
import { inParts } from '../in-parts.js';
import { questionsName } from '../questions-name.js';
import type { Screen } from '../screen.js';
import { toQuestion } from './to-question.js';

/** What somebody answered to each question, and how it compares. */
export const tryAnswers = (
  screen: Screen,
  prepared: PreparedPosition,
  { fit }: Trial,
  reader: Reader,
): TemplateResult =>
  inParts({
    rows: fit.questions,
    name: (first, last) => questionsName(screen.words, numberOf(prepared, first), numberOf(prepared, last)),
    list: (some) =>
      html`<ol class="plain answers">
        ${some.map((one) => answer(screen, prepared, one, reader))}
      </ol>`,
  });

const numberOf = (prepared: PreparedPosition, { id }: QuestionFit): number => entryOf(prepared, id).index;

function answer(screen: Screen, prepared: PreparedPosition, fit: QuestionFit, reader: Reader): TemplateResult {
  const { question, index } = entryOf(prepared, fit.id);
  return html`<li class="answer">
    <svg class="key" width="22" height=${MARK_HEIGHT} aria-hidden="true" focusable="false">
      ${resultMark(groupOf(fit), '0', '20', fit.counted)}
    </svg>
    <div>
      <p>
        ${toQuestion(screen, index)}
        <span lang=${reader.contentLocale}>${reader.text(question.text)}</span>
      </p>
      ${fit.inferred ? nothing : html`<p><q lang=${reader.contentLocale}>${reader.answer(question, fit.answer)}</q></p>`}
      <p class="muted" lang=${reader.locale}>${reader.result(fit, question)}</p>
    </div>
  </li>`;
}
