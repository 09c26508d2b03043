import { html, nothing, type TemplateResult } from 'lit';
import type { Done } from '../done.js';
import { restartQuestion, type RestartProps } from '../restart.js';

export interface BeginProps extends RestartProps {
  /** Whether answers of an earlier visit are there to go on from. */
  readonly canResume: boolean;
  /** Whether there is a draft that the person has written in, to delete even where there are no answers. */
  readonly hasDraft: boolean;
  /** Whether those answers were given to another version of the position. */
  readonly outdated: boolean;
  readonly done: Done | undefined;
}

/**
 * The way to the questions.
 *
 * @param start Says where to begin if there is nothing to go on from.
 * @param more What else there is to go on with.
 */
export function begin(
  props: BeginProps,
  start: string,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { canResume, hasDraft, outdated, dispatch } = props;
  const { msg } = props.words;
  if (!canResume) {
    return html`<div class="actions">
        <button type="button" part="button primary" @click=${() => dispatch({ type: 'start' })}>${start}</button>
      </div>
      ${hasDraft ? restartQuestion(props) : nothing}`;
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
    ${more} ${restartQuestion(props)}`;
}
