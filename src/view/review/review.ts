import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../model/document/position.js';
import type { PreparedPosition } from '../../model/journey/prepare.js';
import { firstOpen, type Route } from '../../model/journey/route.js';
import type { AnswerList } from '../../model/journey/said.js';
import { DONE, type Done, doneNotice } from '../done.js';
import { below, screenHeading, subheading } from '../heading.js';
import type { Dispatch } from '../screen-action.js';
import { showAnswer } from '../wording/answer-text.js';
import { show, type Words } from '../words.js';

export interface ReviewProps {
  readonly words: Words;
  readonly headingLevel: number;
  readonly prepared: PreparedPosition;
  readonly route: Route;
  readonly answers: AnswerList;
  readonly done: Done | undefined;
  readonly dispatch: Dispatch;
}

/** All answers by topic, each with a way to change it. */
export function review(props: ReviewProps): TemplateResult {
  const { words, headingLevel, prepared, route, answers, done, dispatch } = props;
  const { msg } = words;
  return html`<section class="review">
    ${screenHeading(headingLevel, msg('Check your answers', { id: 'review-title' }), done && DONE)}
    ${doneNotice(words, done)}
    <p>${msg('Would people who have worked with you choose the same statement for you?', { id: 'cross-check' })}</p>
    ${
      firstOpen(route, answers) < 0
        ? nothing
        : html`<p class="notice">
            ${msg('Not every question has an answer yet. You can add what is missing, or leave it open.', { id: 'review-open' })}
          </p>`
    }
    ${prepared.position.topics.map((topic, index) => {
      const rows: TemplateResult[] = [];
      prepared.questions.forEach((entry, at) => {
        if (entry.topic === index && route.standings[at] === 'asked') rows.push(row(props, entry.question, at));
      });
      return rows.length
        ? html`${subheading(below(headingLevel), show(words, topic.title))}
            <ul role="list" class="rows">
              ${rows}
            </ul>`
        : nothing;
    })}
    <div class="actions">
      <button type="button" part="button" @click=${() => dispatch({ type: 'back' })}>
        ${msg('Back', { id: 'back' })}
      </button>
      <button type="button" part="button primary" @click=${() => dispatch({ type: 'summary' })}>
        ${msg('Show summary', { id: 'show-summary' })}
      </button>
    </div>
  </section>`;
}

function row({ words, answers, dispatch }: ReviewProps, question: Question, index: number): TemplateResult {
  const { msg, text } = words;
  const answer = answers[index];
  // The visible word comes first in the longer name, so that what people see and say works for speech input, too.
  const label = answer === undefined ? msg('Answer', { id: 'answer' }) : msg('Change', { id: 'change' });
  return html`<li class="row">
    <div>
      <p class="muted">${show(words, question.text)}</p>
      <p class=${answer === undefined ? 'open' : ''}>${showAnswer(words, question, answer)}</p>
    </div>
    <button
      type="button"
      part="button"
      class="quiet"
      aria-label=${`${label}: ${text(question.text)}`}
      @click=${() => dispatch({ type: 'change', question: index })}
    >
      ${label}
    </button>
  </li>`;
}
