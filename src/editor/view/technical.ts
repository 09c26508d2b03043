import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Level, Question } from '../../model/document/position.js';
import { dependents } from '../model/dependents.js';
import { wordsIn } from '../model/words.js';
import { levelName } from './levels.js';
import { fold } from './fold.js';
import type { Screen } from './screen.js';
import { unfolded } from './unfolded.js';
import { depending } from './depending.js';

/** Where a question stands, how it is called in the file, and what hardly anybody needs. */
export function technical(screen: Screen, question: Question, index: number): TemplateResult {
  const { words, document, language, act, isReadOnly } = screen;
  const { msg } = words;
  const { questions } = document;
  const name = (other: Question) => wordsIn(other.text, language) || other.id;
  const concerned = dependents(document, question.id).map((at) => at + 1);
  return fold(
    msg('Move, copy, delete', { id: 'technical' }),
    undefined,
    html`${depending(words, concerned)}
    ${
      isReadOnly
        ? nothing
        : html`<label class="text"
              ><span class="label">${msg('Move to place', { id: 'move-to' })}</span>
              <select
                .value=${live(String(index))}
                @change=${(event: Event) =>
                  act(
                    {
                      type: 'moveQuestion',
                      question: question.id,
                      to: Number((event.target as HTMLSelectElement).value),
                    },
                    'heading',
                  )}
              >
                ${unfolded(() => questions.map((other, at) => html`<option value=${at} ?selected=${at === index}>${at + 1} · ${at === index ? msg('here', { id: 'here' }) : name(other)}</option>`))}
              </select></label
            >
            <label class="text"
              ><span class="label">${msg('Target', { id: 'target' })}</span>
              <select
                .value=${live(String(question.target))}
                @change=${(event: Event) =>
                  act({
                    type: 'setTarget',
                    question: question.id,
                    target: Number((event.target as HTMLSelectElement).value) as Level,
                  })}
              >
                ${([1, 2, 3, 4, 5] as const).map((level) => html`<option value=${level} ?selected=${level === question.target}>${level} ${levelName(words, level)}</option>`)}
              </select></label
            >
            <p class="muted">
              ${msg('Targets 1 and 4 are rarely right: with 1 nearly everybody matches, with 4 hardly anybody.', { id: 'target-hint' })}
            </p>
            ${nameInFile(screen, question)}
            <p class="row">
              <button
                type="button"
                class="small"
                @click=${() => act({ type: 'copyQuestion', question: question.id }, 'heading')}
              >
                ${msg('Copy the question', { id: 'copy-question' })}
              </button>
              ${
                questions.length > 1
                  ? html`<button
                      type="button"
                      class="small"
                      @click=${() => act({ type: 'removeQuestion', question: question.id }, 'heading')}
                    >
                      ${msg('Delete the question', { id: 'delete-question' })}
                    </button>`
                  : nothing
              }
            </p>`
    }`,
  );
}

const NAME = 'question-name';

/** The id: whatever is typed becomes one that no other question has. */
function nameInFile({ words: { msg }, act }: Screen, { id }: Question): TemplateResult {
  const rename = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    // Whoever leaves the field by renaming is somewhere else by now.
    const focus = (field.getRootNode() as ShadowRoot).activeElement === field ? NAME : undefined;
    act({ type: 'renewQuestion', question: id, name: field.value.trim() }, focus);
  };
  return html`<label class="text"
    ><span class="label">${msg('Name in the file', { id: 'question-id' })}</span>
    <span class="muted"
      >${msg('Positions shown together ask questions of the same name once.', { id: 'question-id-hint' })}</span
    >
    <input type="text" data-focus=${NAME} .value=${live(id)} @change=${rename}
  /></label>`;
}
