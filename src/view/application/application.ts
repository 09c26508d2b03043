import { html, nothing, type TemplateResult } from 'lit';
import type { DraftKind } from '../../model/letter/drafting.js';
import { anew } from '../anew.js';
import type { FocusTarget } from '../focus-target.js';
import { subheading } from '../heading.js';
import { live } from '../live.js';
import { radio } from '../radio.js';
import { draftEditor } from './draft-editor.js';
import { draftLanguage } from './draft-language.js';
import type { ApplicationProps, PanelProps } from './props.js';
import { waysOut } from './ways-out.js';
import { workshop } from './workshop.js';

/** The application: a draft in the person's hands, and every way to take it along. */
export function application({ words, headingLevel, content, toggled }: ApplicationProps): TemplateResult {
  return html`<details
    part="application"
    class="application"
    .open=${live(content !== undefined)}
    @toggle=${({ target }: Event) => {
      // One that is no longer on the screen has nothing to say any more.
      if ((target as Node).isConnected) toggled((target as HTMLDetailsElement).open);
    }}
  >
    <summary
      id="apply"
      @click=${(event: Event) => {
        // By itself it would open at once and say so a task later; a screen that is made in between would close it.
        event.preventDefault();
        toggled(content === undefined);
      }}
    >
      ${subheading(headingLevel, words.msg('Apply by e-mail', { id: 'apply' }))}
    </summary>
    ${content ? panel(content) : nothing}
  </details>`;
}

function panel(props: PanelProps): TemplateResult {
  const { words, position, isOver, targets, email, kind, isEnquiryFirst, applyFor, draft } = props;
  const { msg } = words;
  const { contacts = [] } = position.application;
  const choice = (value: DraftKind, label: string) =>
    anew(
      [value],
      radio('kind', value, label, kind === value, () => draft({ type: 'kind', kind: value })),
    );
  const kinds = [
    choice('application', msg('An application', { id: 'kind-application' })),
    choice('enquiry', msg('I have a question first', { id: 'kind-enquiry' })),
  ];
  return html`<div
    class="panel"
    role="group"
    aria-labelledby="apply"
    tabindex="-1"
    data-focus=${'application' satisfies FocusTarget}
  >
    ${
      isOver
        ? html`<p class="notice" role="status">
            ${msg('The last day for applications is over. You can still finish and send what you have begun.', {
              id: 'day-is-over',
            })}
          </p>`
        : nothing
    }
    ${
      targets.length > 1
        ? html`<fieldset class="choices column">
            <legend>${msg('Which position is it about?', { id: 'apply-for' })}</legend>
            ${targets.map(({ id, title }) =>
              anew(
                [id],
                radio('position', id, title, id === position.id, () => applyFor(id)),
              ),
            )}
          </fieldset>`
        : nothing
    }
    ${anew(
      [position.id, email],
      html`<p>
        ${contacts.length ? html`${contacts.join(', ')}<br />` : nothing}<span class="address" translate="no"
          >${email}</span
        >
      </p>`,
    )}
    <fieldset class="choices">
      <legend>${msg('What would you like to write?', { id: 'kind' })}</legend>
      ${isEnquiryFirst ? kinds.reverse() : kinds}
    </fieldset>
    ${kind === 'application' ? anew([position.id], workshop(props)) : nothing} ${draftLanguage(props)}
    ${draftEditor(props)} ${waysOut(props)}
  </div>`;
}
