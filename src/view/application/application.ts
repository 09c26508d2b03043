import { html, nothing, type TemplateResult } from 'lit';
import type { DraftKind } from '../../model/letter/drafting.js';
import { anew } from '../anew.js';
import type { FocusTarget } from '../focus-target.js';
import { subheading } from '../heading.js';
import { live } from '../live.js';
import { radio } from '../radio.js';
import { draftEditor } from './draft-editor.js';
import { draftLanguage, draftSections } from './draft-settings.js';
import type { ApplicationProps } from './props.js';
import { waysOut } from './ways-out.js';

/** The application: a draft in the person's hands, and every way to take it along. */
export function application(props: ApplicationProps): TemplateResult {
  const { words, headingLevel, open, toggled } = props;
  return html`<details
    part="application"
    class="application"
    .open=${live(open)}
    @toggle=${(event: Event) => toggled((event.target as HTMLDetailsElement).open)}
  >
    <summary data-focus=${'application' satisfies FocusTarget}>
      ${subheading(headingLevel, words.msg('Apply by e-mail', { id: 'apply' }))}
    </summary>
    ${open ? panel(props) : nothing}
  </details>`;
}

function panel(props: ApplicationProps): TemplateResult {
  const { words, position, targets, email, drafting, applyFor, draft } = props;
  const { msg } = words;
  const { contacts = [] } = position.application;
  const kind = (value: DraftKind, label: string) =>
    radio('kind', value, label, drafting.kind === value, () => draft({ type: 'kind', kind: value }));
  return html`<div class="panel">
    ${
      targets.length > 1
        ? html`<fieldset class="choices positions">
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
      ${kind('application', msg('An application', { id: 'kind-application' }))}
      ${kind('enquiry', msg('I have a question first', { id: 'kind-enquiry' }))}
    </fieldset>
    ${drafting.kind === 'application' ? draftSections(props) : nothing} ${draftLanguage(props)} ${draftEditor(props)}
    ${waysOut(props)}
  </div>`;
}
