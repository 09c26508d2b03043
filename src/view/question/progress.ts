import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { PreparedPosition } from '../../model/journey/prepare.js';
import type { Route } from '../../model/journey/route.js';
import { still } from '../still.js';
import { isOne, show, type Words } from '../words.js';

export interface ProgressProps {
  readonly words: Words;
  readonly prepared: PreparedPosition;
  readonly route: Route;
  /** The index of the question that is shown. */
  readonly question: number;
}

/** How far somebody has come, in words; the bar beside it, one segment for each topic, says the same. */
export function progress({ words, prepared, route, question }: ProgressProps): TemplateResult {
  const { msg } = words;
  const n = route.askedUpTo[question] || 1;
  const topic = prepared.questions[question]?.topic || 0;
  return html`<div part="progress" class="progress">
    <p class="caption" id="progress">
      <span
        .textContent=${
          // With a full stop: what is heard after it is a topic, not what is counted.
          `${
            isOne(route.askedAtMost)
              ? msg('Question 1 of 1', { id: 'progress-one' })
              : msg(str`Question ${n} of at most ${route.askedAtMost}`, { id: 'progress' })
          }.`
        }
      ></span>
      <span>${show(words, prepared.position.topics[topic]?.title || '')}</span>
    </p>
    <div class="segments" aria-hidden="true">
      ${still(
        [prepared, route, question],
        () =>
          html`${shares(prepared, route, question).map(
            (share) =>
              html`<svg class="segment" width="100%" height="6" focusable="false">
                <rect class="track" width="100%" height="6" rx="3" />
                <rect class="done" width=${`${share * 100}%`} height="6" rx="3" />
              </svg>`,
          )}`,
      )}
    </div>
  </div>`;
}

/** For each topic with questions on the path, the share of them up to the one that is shown. */
function shares({ questions, position }: PreparedPosition, { standings }: Route, current: number): number[] {
  const counts = position.topics.map(() => ({ passed: 0, all: 0 }));
  questions.forEach(({ topic }, index) => {
    const count = counts[topic];
    if (!count || standings[index] !== 'asked') return;
    count.all++;
    if (index <= current) count.passed++;
  });
  return counts.filter(({ all }) => all).map(({ passed, all }) => passed / all);
}
