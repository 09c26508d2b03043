import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlannedQuestion } from '../../model/line-plan.js';
import { wordsIn } from '../../model/words.js';
import type { Screen } from '../screen.js';
import { noQuestion } from './no-question.js';
import { lineNumber } from './quotes.js';

/** Whether a line has a question of its own, shares one, or has none; and the topic. */
export function howAsked(screen: Screen, { question, lines }: PlannedQuestion): TemplateResult {
  const { words, document, language, act, go, isReadOnly } = screen;
  const { msg } = words;
  const { id } = question;
  const [only] = lines;
  return html`<div class="how-asked">
    ${
      document.topics.length > 1
        ? html`<label class="text"
            ><span class="label">${msg('Topic', { id: 'topic' })}</span>
            <select
              ?disabled=${isReadOnly}
              .value=${live(question.topic)}
              @change=${(event: Event) =>
                act({ type: 'setTopic', question: id, topic: (event.target as HTMLSelectElement).value }, `plan:${id}`)}
            >
              ${document.topics.map(
                (topic, at) =>
                  html`<option value=${topic.id} ?selected=${topic.id === question.topic}>
                    ${wordsIn(topic.title, language) || `${msg('Topic', { id: 'topic' })} ${at + 1}`}
                  </option>`,
              )}
            </select></label
          >`
        : nothing
    }
    ${!isReadOnly && only && lines.length === 1 ? together(screen, id, only.line.id) : nothing}
    ${!isReadOnly && lines.length > 1 ? apart(screen, lines) : nothing}
    ${!isReadOnly && only && lines.length === 1 ? noQuestion(screen, only.line) : nothing}
    <p>
      <button type="button" @click=${() => go({ step: 'write', question: id }, 'heading')}>
        ${msg('Write this question', { id: 'write-this' })}
      </button>
    </p>
  </div>`;
}

/** One question for two lines. */
function together(screen: Screen, id: string, line: string): TemplateResult | typeof nothing {
  const { words, document, language, act } = screen;
  const { msg } = words;
  const others = document.questions.filter((other) => other.id !== id);
  if (!others.length) return nothing;
  const join = (event: Event) => {
    event.preventDefault();
    const other = new FormData(event.target as HTMLFormElement).get('other') as string;
    act({ type: 'askTogether', line, question: other }, `plan:${other}`);
  };
  const name = (other: (typeof others)[number]) => {
    const [from = ''] = other.from;
    const quoted = document.posting.expectations.find((one) => one.id === from)?.text;
    const number = lineNumber(screen, from);
    const said = wordsIn(quoted, language) || wordsIn(other.text, language) || other.id;
    return number ? `${msg('Line', { id: 'line' })} ${number}: ${said}` : said;
  };
  return html`<form class="condition-form" @submit=${join}>
    <label
      ><span class="label">${msg('Ask it together with', { id: 'together-with' })}</span>
      <select name="other">
        ${others.map((other) => html`<option value=${other.id}>${name(other)}</option>`)}
      </select></label
    >
    <button type="submit" class="small">${msg('One question for both', { id: 'ask-together' })}</button>
  </form>`;
}

/** Each of several lines can get a question of its own. */
function apart({ words, language, act }: Screen, lines: PlannedQuestion['lines']): TemplateResult {
  const { msg } = words;
  return html`<ul class="plain">
    ${lines.map(
      ({ line }) =>
        html`<li class="row">
          <span lang=${language}>${wordsIn(line.text, language)}</span>
          <button
            type="button"
            class="small"
            aria-label="${msg('A question of its own', { id: 'ask-apart' })}: ${wordsIn(line.text, language)}"
            @click=${() => act({ type: 'askLine', line: line.id }, 'heading')}
          >
            ${msg('A question of its own', { id: 'ask-apart' })}
          </button>
        </li>`,
    )}
  </ul>`;
}
