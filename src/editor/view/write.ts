import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Question } from '../../model/document/position.js';
import { linesOf } from '../model/lines.js';
import { questionAt } from '../model/place.js';
import { remarksByQuestion } from '../model/remarks-by-question.js';
import { wordsIn } from '../model/words.js';
import { textField } from './field.js';
import { guidance } from './guidance.js';
import { ladder } from './ladder.js';
import { levelName, weightName } from './levels.js';
import { meaning } from './meaning.js';
import { outline } from './outline.js';
import { preview } from './preview.js';
import { questionExtras } from './question-extras.js';
import { remark } from './remarks.js';
import type { Screen } from './screen.js';

/** One question at a time: its words, its statements, and the real thing beside it. */
export function write(screen: Screen): TemplateResult {
  const { document, place } = screen;
  const index = questionAt(document, place);
  const question = document.questions[index];
  if (!question) return html``;
  return html`<div class="write">
    ${outline(screen, index)}
    <div class="work">${keyed(question.id, questionForm(screen, question, index))}</div>
    <div class="beside">${guidance(screen)} ${preview(screen)}</div>
  </div>`;
}

function questionForm(screen: Screen, question: Question, index: number): TemplateResult {
  const { words, document, remarks, wasLeft } = screen;
  const { msg } = words;
  const name = `${msg('Question', { id: 'question' })} ${index + 1}`;
  const path = `$.questions[${index}]`;
  const whole = wasLeft(path)
    ? (remarksByQuestion(remarks).get(index) ?? []).filter(
        (one) => one.path === path || /^\.(target|options|askUnless|askOnlyIf)/.test(one.path.replace(path, '')),
      )
    : [];
  return html`<h2 class="heading" tabindex="-1" data-focus="heading">
      ${name} <span class="muted">${msg('of', { id: 'of' })} ${document.questions.length}</span>
    </h2>
    ${source(screen, question)}
    ${textField(screen, { path: ['questions', index, 'text'], name, label: msg('What do you ask?', { id: 'what-asked' }) })}
    ${ladder(screen, question, index)} ${meaning(screen, question)}
    ${whole.filter(({ path: at }) => !/\.text/.test(at)).map((one) => remark(screen, one))}
    ${questionExtras(screen, question, index)} ${turn(screen, index)}`;
}

/** The lines that a question comes from, what the posting asks for there, and how much that counts. */
function source({ words, document, language, place, go }: Screen, question: Question): TemplateResult {
  const { msg } = words;
  const lines = linesOf(document).filter(({ line }) => question.from.includes(line.id));
  return html`<div class="source">
    ${lines.map(({ line: { text } }) => html`<blockquote lang=${language}>${wordsIn(text, language)}</blockquote>`)}
    <p class="muted">
      ${msg('The posting asks for:', { id: 'posting-asks' })} <strong>${levelName(words, question.target)}</strong> ·
      ${weightName(words, question.weight)}
      <button
        type="button"
        class="small"
        @click=${() => go({ ...place, step: 'plan', question: question.id, unfolded: question.id }, `plan:${question.id}`)}
      >
        ${msg('Change the plan', { id: 'plan-change' })}
      </button>
    </p>
  </div>`;
}

/** To the question before and after. */
function turn({ words: { msg }, document, go }: Screen, index: number): TemplateResult {
  const button = (question: Question | undefined, text: string) =>
    question
      ? html`<button type="button" @click=${() => go({ step: 'write', question: question.id }, 'heading')}>
          ${text}
        </button>`
      : nothing;
  return html`<p class="actions">
    ${button(document.questions[index - 1], msg('Question before', { id: 'question-before' }))}
    ${button(document.questions[index + 1], msg('Next question', { id: 'next-question' }))}
  </p>`;
}
