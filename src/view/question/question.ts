import { str } from '@lit/localize';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Answer, Question } from '../../model/document/position.js';
import { EXAMPLE_LIMIT } from '../../model/journey/session.js';
import type { Content } from '../content.js';
import type { FocusTarget } from '../focus-target.js';
import { screenHeading } from '../heading.js';
import { live } from '../live.js';
import type { Dispatch } from '../screen-action.js';
import { show, type Words } from '../words.js';
import { summaryNow } from '../summary-now.js';

export interface QuestionProps {
  readonly words: Words;
  readonly headingLevel: number;
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly example: string | undefined;
  /** Continue was pressed with nothing chosen. */
  readonly missing: boolean;
  readonly dispatch: Dispatch;
}

/** One question: its statements as native radios, and the two ways to choose none of them. */
export function question(props: QuestionProps): TemplateResult {
  const { words, headingLevel, question, missing, dispatch } = props;
  const { msg } = words;
  return html`<section part="question" class="question">
    ${screenHeading(headingLevel, show(words, question.text), 'progress')}
    ${question.help ? html`<p id="help" class="help">${show(words, question.help)}</p>` : nothing}
    <p id="instruction" class="muted">
      ${msg(
        'Choose the statement closest to what you have really done. If several are true, choose the last of them. Teamwork, volunteering and private projects count.',
        { id: 'instruction' },
      )}
    </p>
    ${
      missing
        ? html`<div
            role="group"
            aria-labelledby="error"
            class="error"
            tabindex="-1"
            data-focus=${'error' satisfies FocusTarget}
          >
            <p id="error">
              <strong>${msg('Something is missing', { id: 'missing-title' })}</strong>
              ${msg('Choose one of the answers; “I am not sure …” is one, too.', { id: 'missing-choice' })}
            </p>
          </div>`
        : nothing
    }
    <fieldset
      aria-labelledby="heading"
      aria-describedby=${[question.help && 'help', 'instruction', missing && 'error'].filter(Boolean).join(' ')}
      @change=${(event: Event) => dispatch({ type: 'answer', answer: answerOf(event.target as HTMLInputElement) })}
      @keydown=${chooseByDigit}
    >
      <div class="options">
        ${question.options.map(({ level, text }) => option(props, level, show(words, text)))}
        <p class="divider">${msg('or', { id: 'divider' })}</p>
        ${option(props, 'unsure', msg('I am not sure, or I would rather skip this question', { id: 'unsure' }))}
        ${question.notApplicable ? option(props, 'not-applicable', show(words, question.notApplicable)) : nothing}
      </div>
    </fieldset>
    ${example(props)}
    <div class="actions">
      <button type="button" part="button" @click=${() => dispatch({ type: 'back' })}>
        ${msg('Back', { id: 'back' })}
      </button>
      <button type="button" part="button primary" @click=${() => dispatch({ type: 'continue' })}>
        ${msg('Continue', { id: 'continue' })}
      </button>
    </div>
    ${summaryNow(words, dispatch)}
  </section>`;
}

function option({ answer }: QuestionProps, value: Answer, content: Content): TemplateResult {
  return html`<label part="option" class="option">
    <input type="radio" name="answer" value=${value} .checked=${live(answer === value)} />
    <span>${content}</span>
  </label>`;
}

/**
 * What somebody may note for the letter: after an answer, because only then there is something to give an example of.
 * It opens by itself where there is an example, and closes for nobody.
 */
function example({ words, question, answer, example, dispatch }: QuestionProps): TemplateResult | typeof nothing {
  const { msg } = words;
  if (typeof answer !== 'number') return nothing;
  return html`<details class="example" ?open=${example ? true : noChange}>
    <summary>${msg('An example for your letter (optional)', { id: 'example' })}</summary>
    <textarea
      rows="3"
      dir="auto"
      maxlength=${EXAMPLE_LIMIT}
      aria-label=${msg('An example for your letter (optional)', { id: 'example' })}
      aria-describedby=${question.evidence ? 'evidence example-limit' : 'example-limit'}
      .value=${live(example || '')}
      @input=${(event: Event) => dispatch({ type: 'example', text: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    ${question.evidence ? html`<p id="evidence" class="help">${show(words, question.evidence)}</p>` : nothing}
    <p id="example-limit" class="muted">
      ${msg(
        str`At most ${EXAMPLE_LIMIT} characters. Your example stays with your answers and does not change the result.`,
        { id: 'example-limit' },
      )}
    </p>
  </details>`;
}

/** The value of a radio as an answer. */
const answerOf = ({ value }: HTMLInputElement): Answer =>
  /^\d$/.test(value) ? (Number(value) as Answer) : (value as Answer);

/** Digit n chooses the n-th row while the focus is among the rows. */
function chooseByDigit(event: KeyboardEvent): void {
  const target = event.target as HTMLInputElement;
  if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || target.type !== 'radio') return;
  const radio = (event.currentTarget as Element).querySelectorAll<HTMLInputElement>('input[type=radio]')[
    Number(event.key) - 1
  ];
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  radio.click();
}
