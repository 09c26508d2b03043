import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { planOf } from '../../model/line-plan.js';
import { minutesOf } from '../../model/extent.js';
import { fieldName } from '../../model/place.js';
import type { EditorWords } from '../../language/words.js';
import { valueField } from '../field.js';
import { remark } from '../remarks.js';
import type { Screen } from '../screen.js';
import { plannedTopic } from './planned-topic.js';
import { tasks, unasked } from './unasked.js';

/** What each line of the posting asks of people, and how it is asked, by topic. */
export function plan(screen: Screen): TemplateResult {
  const { words, document, act, isReadOnly } = screen;
  const { msg } = words;
  const planned = planOf(document);
  return html`<div class="plan">
    <h2 class="heading" tabindex="-1" data-focus="heading">${msg('Plan', { id: 'step-plan' })}</h2>
    <p class="lead">
      ${msg(
        'Each line of your posting becomes a question, or has a reason for having none. How much it counts and how far it reaches follows from its words; you may see it otherwise.',
        { id: 'plan-lead' },
      )}
    </p>
    ${extent(screen)} ${unasked(screen, planned.unasked)}
    <section class="topics">
      <h3 class="subheading">${msg('Questions by topic', { id: 'plan-topics' })}</h3>
      <p class="muted">
        ${msg('Two to five areas that the questions are grouped in. Give each a name of two or three words, such as “Numbers and tools”.', { id: 'topics-hint' })}
      </p>
      ${repeat(
        planned.topics,
        ({ id }) => id,
        (_topic, at) => plannedTopic(screen, planned, at),
      )}
      ${
        isReadOnly
          ? nothing
          : html`<p>
              <button
                type="button"
                class="small"
                @click=${() => act({ type: 'addTopic' }, fieldName(['topics', document.topics.length, 'title'], document.languages[0]))}
              >
                ${msg('Add a topic', { id: 'add-topic' })}
              </button>
            </p>`
      }
    </section>
    ${tasks(screen, planned.tasks)}
  </div>`;
}

/** How long it takes whoever answers, with what is unwise about that. */
function extent(screen: Screen): TemplateResult {
  const { words, document, remarks } = screen;
  const { msg } = words;
  const about = ['$.questions', '$.topics', '$.minutes'];
  return html`<div class="extent">
    <p>${extentText(words, document.questions.length, minutesOf(document))}</p>
    ${remarks.filter(({ path }) => about.includes(path)).map((one) => remark(screen, one))}
    <details>
      <summary>${msg('It takes longer, or less', { id: 'own-minutes' })}</summary>
      <div class="fold">
        ${valueField(screen, {
          path: ['minutes'],
          label: msg('Minutes', { id: 'minutes' }),
          hint: msg('Left empty: half a minute for each question.', { id: 'minutes-hint' }),
          type: 'number',
          value: String(document.minutes ?? ''),
        })}
      </div>
    </details>
  </div>`;
}

function extentText({ msg }: EditorWords, questions: number, minutes: number): string {
  if (questions === 1) return msg('One question, about one minute for whoever answers.', { id: 'extent-one' });
  return minutes === 1
    ? msg(str`${questions} questions, about one minute for whoever answers.`, { id: 'extent-minute' })
    : msg(str`${questions} questions, about ${minutes} minutes for whoever answers.`, { id: 'extent-minutes' });
}
