import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Level, Question } from '../../model/document/position.js';
import { wordsIn } from '../model/words.js';
import { levelName, weightName } from './levels.js';
import type { Screen } from './screen.js';

/** How far the posting wants it, how much it counts, and which topic it belongs to. */
export function reach(screen: Screen, question: Question): TemplateResult {
  const { words, act, document, language, isReadOnly } = screen;
  const { msg } = words;
  const levels: readonly Level[] = [2, 3];
  const weights = [1, 2, 3];
  const targets = levels.includes(question.target) ? levels : [...levels, question.target];
  const counts = weights.includes(question.weight) ? weights : [...weights, question.weight];
  const choice = (
    label: string,
    chosen: unknown,
    values: readonly (readonly [string | number, string])[],
    set: (value: string) => void,
  ) =>
    html`<label class="text">
      <span class="label">${label}</span>
      <select
        ?disabled=${isReadOnly}
        .value=${live(String(chosen))}
        @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
      >
        ${values.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
      </select>
    </label>`;
  return html`<div class="reach">
    ${choice(
      msg('The posting asks for', { id: 'reach-target' }),
      question.target,
      targets.map((level) => [level, levelName(words, level)] as const),
      (value) => act({ type: 'setTarget', question: question.id, target: Number(value) as Level }),
    )}
    ${choice(
      msg('How much it counts', { id: 'reach-weight' }),
      question.weight,
      counts.map((weight) => [weight, weightName(words, weight)] as const),
      (value) => act({ type: 'setWeight', question: question.id, weight: Number(value) }),
    )}
    ${
      document.topics.length > 1
        ? choice(
            msg('Topic', { id: 'topic' }),
            question.topic,
            document.topics.map(({ id, title }) => [id, wordsIn(title, language) || id] as const),
            (value) => act({ type: 'setTopic', question: question.id, topic: value }),
          )
        : nothing
    }
  </div>`;
}
