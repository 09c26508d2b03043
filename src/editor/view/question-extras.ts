import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Question } from '../../model/document/position.js';
import type { Path } from '../model/path.js';
import { fieldName } from '../model/place.js';
import { conditions } from './conditions.js';
import { textField, valueField } from './field.js';
import { linkField } from './link-field.js';
import { fold } from './fold.js';
import type { Screen } from './screen.js';
import { technical } from './technical.js';

/** What a question may have besides: each can be folded, and is open where something is in it. */
export function questionExtras(screen: Screen, question: Question, index: number): TemplateResult {
  const { msg } = screen.words;
  const name = (part: string) => `${msg('Question', { id: 'question' })} ${index + 1}, ${part}`;
  const extra = (field: 'help' | 'evidence' | 'notApplicable', title: string, hint: string) =>
    fold(title, question[field], textField(screen, { path: at(field), name: name(title), hint, isOptional: true }));
  const at = (...path: Path): Path => ['questions', index, ...path];
  const step = msg('First step', { id: 'growth' });
  return html`<div class="extras">
    ${extra('help', msg('Help', { id: 'help' }), msg('A sentence that makes the question easier to answer.', { id: 'help-hint' }))}
    ${extra(
      'evidence',
      msg('To mention in the letter', { id: 'evidence' }),
      msg('What would show it: an example, a piece of work.', { id: 'evidence-hint' }),
    )}
    ${fold(
      step,
      question.growth?.step,
      html`${textField(screen, {
        path: at('growth', 'step'),
        name: name(step),
        hint: msg('How somebody begins who is not there yet.', { id: 'growth-hint' }),
        isOptional: true,
      })}
      ${resources(screen, question, index)} ${unwilling(screen, question, index)}`,
    )}
    ${extra(
      'notApplicable',
      msg('Does not apply', { id: 'not-applicable' }),
      msg('Only where the question cannot concern everybody: what such a person would say.', {
        id: 'not-applicable-hint',
      }),
    )}
    ${conditions(screen, question, index)} ${technical(screen, question, index)}
  </div>`;
}

/** Whoever would rather not do something is not told how to begin with it. */
function unwilling(
  { words: { msg }, act, isReadOnly }: Screen,
  { id, options: [lowest] }: Question,
  index: number,
): TemplateResult | typeof nothing {
  if (!lowest) return nothing;
  const { level, willing } = lowest;
  const change = ({ target }: Event) =>
    act({ type: 'setWilling', question: id, level, isWilling: !(target as HTMLInputElement).checked });
  return html`<label class="check"
    ><input
      type="checkbox"
      data-field=${fieldName(['questions', index, 'options', 0, 'willing'])}
      .checked=${live(willing === false)}
      ?disabled=${isReadOnly}
      @change=${change}
    />
    ${msg('The first statement says that somebody would rather not; no first step follows.', { id: 'unwilling' })}</label
  >`;
}

function resources(screen: Screen, question: Question, index: number): TemplateResult {
  const { words, act, document, isReadOnly } = screen;
  const { msg } = words;
  const link = msg('Link', { id: 'link' });
  const list = question.growth?.resources ?? [];
  const path = (at: number, field: string): Path => ['questions', index, 'growth', 'resources', at, field];
  return html`${list.map(
    ({ language }, at) =>
      html`<div class="resource">
        ${textField(screen, {
          path: path(at, 'title'),
          name: `${msg('Question', { id: 'question' })} ${index + 1}, ${link} ${at + 1}, ${msg('title', { id: 'link-title' })}`,
          label: `${link} ${at + 1}`,
        })}
        ${linkField(screen, path(at, 'url'), `${msg('Address of link', { id: 'link-address' })} ${at + 1}`)}
        ${valueField(screen, {
          path: path(at, 'language'),
          label: `${msg('Language of link', { id: 'link-language' })} ${at + 1} (de, en …)`,
          value: language ?? '',
        })}
        ${
          isReadOnly
            ? nothing
            : html`<button
                type="button"
                class="small"
                @click=${() => act({ type: 'removeResource', question: question.id, index: at }, 'heading')}
              >
                ${msg('Remove the link', { id: 'remove-link' })} ${at + 1}
              </button>`
        }
      </div>`,
  )}
  ${
    isReadOnly
      ? nothing
      : html`<button
          type="button"
          class="small"
          @click=${() =>
            act(
              { type: 'addResource', question: question.id },
              fieldName(path(list.length, 'title'), document.languages[0]),
            )}
        >
          ${msg('Add a link', { id: 'add-link' })}
        </button>`
  }`;
}
