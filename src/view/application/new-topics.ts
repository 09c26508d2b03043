import { html, nothing, type TemplateResult } from 'lit';
import { PLAN_LIMIT } from '../../model/letter/drafting.js';
import { anew } from '../anew.js';
import { live } from '../live.js';
import { show } from '../words.js';
import { checkbox } from './checkbox.js';
import type { PanelProps } from './props.js';

/** What is new to somebody: whether they name it, and how they would begin. */
export function newTopics({ words, substance, drafting, draft }: PanelProps): TemplateResult {
  const { msg } = words;
  return html`<p class="muted">${msg('Say openly what is new, and how you would begin.', { id: 'new-explain' })}</p>
    ${substance.learnings.map(({ topic, step, isIn }) => {
      const { learns } = drafting.pending || drafting.settings;
      return anew(
        [topic.id],
        html`<fieldset class="strength">
          <legend>${show(words, topic.title)}</legend>
          ${checkbox(topic.id, msg('Name it in the letter', { id: 'new-name' }), isIn, (on) =>
            draft({ type: 'choose', choice: { learns: { ...learns, [topic.id]: on } } }),
          )}
          ${
            isIn
              ? html`<label class="field">
                    <span>${msg('How you would begin (optional)', { id: 'new-plan' })}</span>
                    <textarea
                      rows="2"
                      maxlength=${PLAN_LIMIT}
                      aria-describedby=${step ? `new-${topic.id}` : nothing}
                      .value=${live(drafting.plans[topic.id] || '')}
                      @input=${(event: Event) =>
                        draft({ type: 'plan', topic: topic.id, text: (event.target as HTMLTextAreaElement).value })}
                    ></textarea>
                  </label>
                  ${
                    step
                      ? html`<p id=${`new-${topic.id}`} class="help">
                          ${msg('For example:', { id: 'for-example' })} ${show(words, step)}
                        </p>`
                      : nothing
                  }`
              : nothing
          }
        </fieldset>`,
      );
    })}`;
}
