import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Plan } from '../../model/line-plan.js';
import { textField } from '../field.js';
import { inParts } from '../in-parts.js';
import { questionsName } from '../questions-name.js';
import { remark } from '../remarks.js';
import type { Screen } from '../screen.js';
import { toolbar } from '../toolbar.js';
import { moveTools } from '../move-tools.js';
import { type Neighbours, plannedQuestion } from './planned-question.js';

/** A topic with its questions, in the order in which they are asked. */
export function plannedTopic(screen: Screen, { topics }: Plan, at: number): TemplateResult {
  const { words, document, place, act, isReadOnly, remarks } = screen;
  const { msg } = words;
  const { id = '', questions = [] } = topics[at] ?? {};
  const name = `${msg('Topic', { id: 'topic' })} ${at + 1}`;
  const move = (by: -1 | 1, focus: string) =>
    topics[at + by] && (() => act({ type: 'moveTopic', topic: id, by }, `${focus}:topic:${id}`));
  return html`<section class="planned-topic" aria-label=${name}>
    <div class="topic-head">
      ${textField(screen, { path: ['topics', at, 'title'], name, label: name })}
      ${
        isReadOnly || topics.length < 2
          ? nothing
          : toolbar(name, [
              ...moveTools(screen, `topic:${id}`, { up: move(-1, 'up'), down: move(1, 'down') }),
              {
                name: msg('Remove', { id: 'remove' }),
                use: () => act({ type: 'removeTopic', topic: id }, 'heading'),
              },
            ])
      }
    </div>
    ${questions.length ? remarks.filter(({ path }) => path === `$.topics[${at}]`).map((one) => remark(screen, one)) : nothing}
    ${inParts({
      rows: questions,
      here: Math.max(
        0,
        questions.findIndex(({ question }) => question.id === place.question),
      ),
      name: (first, last) => questionsName(words, first.index, last.index),
      list: (some, from) =>
        html`<ol class="rows">
          ${repeat(
            some,
            ({ question }) => question.id,
            (planned, index) => plannedQuestion(screen, planned, neighbours(screen, topics, at, from + index)),
          )}
        </ol>`,
    })}
    ${document.questions.length && !questions.length ? html`<p class="muted">${msg('No question yet. Move one here: by its arrows, or by “Change”.', { id: 'topic-empty' })}</p>` : nothing}
  </section>`;
}

/** Beyond the first and last place of a topic comes the next topic. */
function neighbours({ act }: Screen, topics: Plan['topics'], at: number, index: number): Neighbours {
  const questions = topics[at]?.questions ?? [];
  const id = questions[index]?.question.id ?? '';
  const move = (by: -1 | 1): (() => void) | undefined => {
    const focus = `${by < 0 ? 'up' : 'down'}:${id}`;
    const other = questions[index + by];
    const topic = topics[at + by];
    if (other) return () => act({ type: 'moveQuestion', question: id, to: other.index }, focus);
    return topic && (() => act({ type: 'setTopic', question: id, topic: topic.id }, focus));
  };
  return { up: move(-1), down: move(1) };
}
