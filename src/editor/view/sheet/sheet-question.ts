import { html, nothing, type TemplateResult } from 'lit';
import type { Question, Text } from '../../../model/document/position.js';
import { wordsIn } from '../../model/words.js';
import { conditionTexts } from '../conditions.js';
import { levelName, weightName } from '../levels.js';
import type { Screen } from '../screen.js';
import { inAll } from './sheet-parts.js';

/** A question with all that belongs to it, kept on one page, which says what document it is of. */
export function sheetQuestion(screen: Screen, question: Question, index: number, imprint: string): TemplateResult {
  const { words, document, language } = screen;
  const { msg } = words;
  const topic = wordsIn(document.topics.find(({ id }) => id === question.topic)?.title, language);
  const { help, notApplicable, evidence, growth } = question;
  return html`<section class="sheet-question">
    <h2>
      ${msg('Question', { id: 'question' })}
      ${index + 1}${topic ? html` · <span lang=${language}>${topic}</span>` : nothing}
    </h2>
    <div class="sheet-asked">${inAll(screen, question.text)}</div>
    <p class="sheet-note">
      ${msg('The posting asks for:', { id: 'posting-asks' })} ${levelName(words, question.target)} ·
      ${weightName(words, question.weight)}
    </p>
    ${conditionTexts(screen, question).map((text) => html`<p class="sheet-note">${text}</p>`)}
    ${extra(screen, msg('Help', { id: 'help' }), help)}
    <ol class="sheet-ladder">
      ${question.options.map(
        ({ level, text }) =>
          html`<li data-target=${level === question.target}>
            <p class="sheet-level">
              ${levelName(words, level)}
              ${level === question.target ? html`<strong>▸ ${msg('the posting asks for this', { id: 'is-target' })}</strong>` : nothing}
            </p>
            ${inAll(screen, text)}
          </li>`,
      )}
      ${
        notApplicable === undefined
          ? nothing
          : html`<li>
              <p class="sheet-level">${msg('Does not apply', { id: 'sheet-not-applicable' })}</p>
              ${inAll(screen, notApplicable)}
            </li>`
      }
    </ol>
    ${extra(screen, msg('To mention in the letter', { id: 'sheet-evidence' }), evidence)}
    ${extra(screen, msg('First step', { id: 'sheet-step' }), growth?.step)}
    <div class="sheet-remarks"><p>${msg('Remarks', { id: 'sheet-remarks' })}</p></div>
    <p class="sheet-imprint">${imprint}</p>
  </section>`;
}

const extra = (screen: Screen, label: string, text: Text | undefined): TemplateResult | typeof nothing =>
  text === undefined
    ? nothing
    : html`<div class="sheet-extra">
        <p class="sheet-note">${label}</p>
        ${inAll(screen, text)}
      </div>`;
