import { html, nothing, type TemplateResult } from 'lit';
import { levelName, weightName } from '../levels.js';
import type { Strength } from '../../model/actions.js';
import { dependents } from '../../model/dependents.js';
import { WEIGHT_OF } from '../../model/edit-plan.js';
import { kindOfLine, type PlannedQuestion } from '../../model/line-plan.js';
import { wordsIn } from '../../model/words.js';
import type { Screen } from '../screen.js';
import { toolbar } from '../toolbar.js';
import { howAsked } from './how-asked.js';
import { moveTools } from '../move-tools.js';
import { expectationKindName, strengthName } from './plan-words.js';
import { quotes } from './quotes.js';
import { whatExpected } from './what-expected.js';
import { depending } from '../depending.js';

/** A question with the lines it comes from: what is planned in a sentence, and all of it when unfolded. */
export function plannedQuestion(screen: Screen, planned: PlannedQuestion, neighbours: Neighbours): TemplateResult {
  const { words, document, language, place, go } = screen;
  const { msg } = words;
  const { question, index, lines } = planned;
  const { id } = question;
  const isUnfolded = place.unfolded === id;
  const asked = wordsIn(question.text, language);
  const concerned = dependents(document, id).map((at) => at + 1);
  const name = `${msg('Question', { id: 'question' })} ${index + 1}`;
  return html`<li class="planned" data-unfolded=${isUnfolded}>
    <div class="planned-head">
      <div>
        ${
          lines.length
            ? quotes(screen, lines)
            : html`<p>${msg('A question without a line of the posting', { id: 'no-line' })}</p>`
        }
        <p class="muted">
          <span class="number">${name}</span>${asked ? html`: <span lang=${language}>${asked}</span>` : nothing}
        </p>
        <p>${summary(screen, planned)}</p>
        ${depending(words, concerned)}
      </div>
      <div class="row">
        ${screen.isReadOnly ? nothing : toolbar(name, moveTools(screen, id, neighbours))}
        <button
          type="button"
          class="small"
          aria-expanded=${String(isUnfolded)}
          aria-label="${msg('Change the plan', { id: 'plan-change' })}: ${name}"
          data-focus="plan:${id}"
          @click=${() => go({ ...place, question: id, unfolded: isUnfolded ? undefined : id })}
        >
          ${isUnfolded ? msg('Done', { id: 'plan-done' }) : msg('Change', { id: 'plan-change-short' })}
        </button>
      </div>
    </div>
    ${
      isUnfolded
        ? html`<div class="planned-body">${whatExpected(screen, planned)} ${howAsked(screen, planned)}</div>`
        : nothing
    }
  </li>`;
}

/** What moving a question up or down does; nothing at the ends. */
export interface Neighbours {
  readonly up: (() => void) | undefined;
  readonly down: (() => void) | undefined;
}

const STRENGTHS: readonly Strength[] = ['must', 'expected', 'nice'];

function summary({ words, document }: Screen, { question, lines }: PlannedQuestion): string {
  const { msg } = words;
  const [first] = lines;
  const strength = STRENGTHS.find((one) => WEIGHT_OF[one] === question.weight);
  const kind = first && first.list === 'expectations' && kindOfLine(first.line, document.languages[0] ?? '');
  const parts = [
    kind && expectationKindName(words, kind),
    strength ? strengthName(words, strength) : weightName(words, question.weight),
    `${msg('Target', { id: 'target' })}: ${levelName(words, question.target)}`,
  ].filter(Boolean);
  const said = parts.join(' · ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
