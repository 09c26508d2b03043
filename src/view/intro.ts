import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Position } from '../model/position.js';
import type { Action } from '../model/session.js';
import { screenHeading } from './heading.js';
import { restartQuestion } from './restart.js';
import { isOne, show, type Words } from './words.js';

export interface BeginProps {
  readonly words: Words;
  /** Whether answers of an earlier visit are there to go on from. */
  readonly canResume: boolean;
  readonly askingRestart: boolean;
  /** Whether those answers were given to another version of the position. */
  readonly outdated: boolean;
  readonly dispatch: (action: Action) => void;
  readonly askRestart: (ask: boolean) => void;
}

export interface IntroProps extends BeginProps {
  readonly headingLevel: number;
  readonly position: Position;
  /** How many questions can be asked at the most. */
  readonly most: number;
  /** Whether answers outlive a reload of the page in this tab. */
  readonly remembers: boolean;
  readonly isClosed: boolean;
}

/** The first screen: what this is, how long it takes, what happens with the answers. */
export function intro(props: IntroProps): TemplateResult {
  const { words, headingLevel, position, most, remembers, isClosed } = props;
  const { msg } = words;
  const extent = extentText(words, most, position.minutes);
  return html`<section class="intro">
    ${screenHeading(
      headingLevel,
      html`<span class="eyebrow">${msg('Is this position right for me?', { id: 'title' })}</span>
        ${show(words, position.title)}`,
    )}
    <p class="muted">
      ${show(words, position.organisation.name)}${position.location ? html` · ${show(words, position.location)}` : nothing}
    </p>
    ${
      isClosed
        ? html`<p class="notice">
            ${msg('Applications for this position are closed. You can still look at the questions.', { id: 'closed' })}
          </p>`
        : nothing
    }
    <slot name="intro">
      <p>
        ${msg(
          str`${extent} At the end you see your strengths, points where there is something to learn, and ideas for your application letter.`,
          { id: 'lead' },
        )}
      </p>
      <p>${msg('Job postings describe an ideal. Hardly anyone meets every point.', { id: 'ideal' })}</p>
    </slot>
    ${promises(words, remembers)} ${begin(props, msg('Start', { id: 'start' }))}
  </section>`;
}

/** How many questions can be asked at the most, and how long they take: half a minute each, if nothing else is said. */
export function extentText({ msg }: Words, most: number, minutes = Math.max(1, Math.round(most / 2))): string {
  const questions = isOne(most)
    ? msg('One question', { id: 'questions-one' })
    : msg(str`At most ${most} questions`, { id: 'questions-other' });
  const time = isOne(minutes)
    ? msg('about one minute', { id: 'minutes-one' })
    : msg(str`about ${minutes} minutes`, { id: 'minutes-other' });
  return `${questions}, ${time}.`;
}

/** What this is not, and what happens with the answers. */
export function promises({ msg }: Words, remembers: boolean): TemplateResult {
  return html`<ul class="promises">
    <li>
      ${msg('This is not a test and not part of the selection. You can apply whatever comes out.', { id: 'not-a-test' })}
    </li>
    <li>
      <slot name="privacy"
        >${
          remembers
            ? msg('Your answers stay in this browser tab. Nothing is sent to anyone. Closing the tab deletes them.', {
                id: 'privacy-tab',
              })
            : msg(
                'Your answers stay on this page. Nothing is stored or sent. Leaving or reloading the page deletes them.',
                { id: 'privacy-none' },
              )
        }</slot
      >
    </li>
  </ul>`;
}

/**
 * The way to the questions.
 *
 * @param start Says where to begin if there is nothing to go on from.
 * @param more What else there is to go on with.
 */
export function begin(
  { words: { msg }, canResume, askingRestart, outdated, dispatch, askRestart }: BeginProps,
  start: string,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  if (!canResume) {
    return html`<div class="actions">
      <button type="button" part="button primary" @click=${() => dispatch({ type: 'start' })}>${start}</button>
    </div>`;
  }
  return html`${
      outdated
        ? html`<p class="notice">
            ${msg('The questions have changed since your last visit. Your answers are kept where they still fit.', { id: 'outdated' })}
          </p>`
        : nothing
    }
    <div class="actions">
      <button type="button" part="button primary" @click=${() => dispatch({ type: 'resume' })}>
        ${msg('Continue where you were', { id: 'resume' })}
      </button>
    </div>
    ${more}
    ${restartQuestion({ msg, asking: askingRestart, ask: askRestart, confirm: () => dispatch({ type: 'restart' }) })}`;
}
