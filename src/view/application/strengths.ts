import { html, nothing, type TemplateResult } from 'lit';
import { EXAMPLE_LIMIT } from '../../model/journey/session.js';
import { firstSentence, type Statement, type Strengths } from '../../model/letter/strengths.js';
import { anew } from '../anew.js';
import { live } from '../live.js';
import { show } from '../words.js';
import type { PanelProps } from './props.js';

/** What somebody brings: per topic what they say, out of what they answered, and their own example of it. */
export function strengths(props: PanelProps): TemplateResult {
  const { words, substance } = props;
  return html`${substance.strengths.map((one) =>
    anew(
      [one.topic.id],
      html`<fieldset class="strength">
        <legend>${show(words, one.topic.title)}</legend>
        ${(one.chosen.length ? one.chosen : [undefined]).map((statement) => row(props, one, statement))}
      </fieldset>`,
    ),
  )}`;
}

function row(props: PanelProps, { statements, chosen }: Strengths, current: Statement | undefined): TemplateResult {
  const { words, drafting, draft, writeExample } = props;
  const { msg, text, locale, contentLocale } = words;
  const { question, index } = current || {};
  const hint = `strength-${question?.id || ''}`;
  const choose = (event: Event) => {
    const id = (event.target as HTMLSelectElement).value;
    const { brings } = drafting.pending || drafting.settings;
    // What stands in the letter by itself is chosen from now on, or it would go with the first choice.
    const next: Record<string, boolean> = { ...brings };
    for (const { question } of chosen) next[question.id] = true;
    if (question) next[question.id] = false;
    if (id) next[id] = true;
    draft({ type: 'choose', choice: { brings: next } });
  };
  return html`<label class="field">
      <span>${msg('What you say', { id: 'strength-claim' })}</span>
      <select lang=${locale === contentLocale ? nothing : contentLocale} @change=${choose}>
        ${statements
          .filter((one) => one === current || !chosen.includes(one))
          .map(
            ({ question, claim }) =>
              html`<option
                value=${question.id}
                dir="auto"
                .selected=${live(question.id === current?.question.id)}
                .textContent=${claim ? firstSentence(text(claim)) : text(question.text)}
              ></option>`,
          )}
        <option value="" .selected=${live(!current)} lang=${locale}>
          ${msg('Nothing on this topic', { id: 'strength-none' })}
        </option>
      </select>
    </label>
    ${
      question && index !== undefined
        ? html`<label class="field">
              <span>${msg('Your own example (optional)', { id: 'strength-example' })}</span>
              <textarea
                rows="3"
                maxlength=${EXAMPLE_LIMIT}
                aria-describedby=${question.evidence ? hint : nothing}
                .value=${live(props.examples[index] || '')}
                @input=${(event: Event) => writeExample(index, (event.target as HTMLTextAreaElement).value)}
              ></textarea>
            </label>
            ${question.evidence ? anew([question.id], html`<p id=${hint} class="help">${show(words, question.evidence)}</p>`) : nothing}`
        : nothing
    }`;
}
