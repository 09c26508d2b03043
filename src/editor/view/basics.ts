import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageName } from '../language/words.js';
import { isWritten } from '../model/words.js';
import { listField, textField, valueField } from './field.js';
import { linkField } from './link-field.js';
import type { Screen } from './screen.js';

/** What a position is called, who advertises it, how to apply, in which languages. */
export function basics(screen: Screen): TemplateResult {
  const { words, document } = screen;
  const { msg } = words;
  const { application, project, closes, published } = document;
  const text = (path: string[], name: string, hint?: string, isOptional = false) =>
    textField(screen, { path, name, label: name, isOptional, ...(hint && { hint }) });
  return html`<section class="basics">
      <h3 class="subheading">${msg('The position', { id: 'basics' })}</h3>
      ${text(['title'], msg('Title', { id: 'title' }))}
      ${text(['organisation', 'name'], msg('Who advertises it', { id: 'organisation' }))}
      ${linkField(screen, ['organisation', 'url'], msg('Page of the organisation', { id: 'organisation-url' }))}
      ${text(['project', 'name'], msg('Project', { id: 'project' }), msg('If the position belongs to one.', { id: 'project-hint' }), true)}
      ${project ? linkField(screen, ['project', 'url'], msg('Page of the project', { id: 'project-url' })) : nothing}
      ${text(['location'], msg('Where the work is done', { id: 'location' }), undefined, true)}
      ${valueField(screen, { path: ['closes'], label: msg('Last day to apply', { id: 'closes' }), type: 'date', value: closes ?? '' })}
      ${valueField(screen, {
        path: ['published'],
        label: msg('First day, for job boards', { id: 'published' }),
        type: 'date',
        value: published ?? '',
      })}
    </section>
    <section class="basics">
      <h3 class="subheading">${msg('Applying', { id: 'applying' })}</h3>
      ${valueField(screen, {
        path: ['application', 'email'],
        label: msg('Applications go to', { id: 'email' }),
        type: 'email',
        value: isWritten(application.email) ? application.email : '',
      })}
      ${text(['application', 'subject'], msg('Subject of the mail', { id: 'subject' }))}
      ${text(
        ['application', 'enquirySubject'],
        msg('Subject of a mail that only asks something', { id: 'enquiry-subject' }),
        undefined,
        true,
      )}
      ${text(
        ['application', 'documents'],
        msg('Documents', { id: 'documents' }),
        msg('What to attach, as after a colon: CV, references', { id: 'documents-hint' }),
        true,
      )}
      ${listField(screen, {
        path: ['application', 'contacts'],
        label: msg('Who can be asked', { id: 'contacts' }),
        hint: msg('The names that your posting gives, one in each line.', { id: 'contacts-hint' }),
        value: (application.contacts ?? []).join('\n'),
      })}
    </section>
    ${languages(screen)}`;
}

/** The languages that the element itself speaks: others are possible, but its buttons would be in another. */
const OFFERED = ['de', 'en'];

function languages(screen: Screen): TemplateResult {
  const { words, document, act, isReadOnly } = screen;
  const { msg } = words;
  const has = (tag: string) =>
    document.languages.some((language) => language === tag || language.startsWith(`${tag}-`));
  const german = document.languages.find((language) => /^de(-x-du)?$/.test(language));
  return html`<section class="basics">
    <h3 class="subheading" tabindex="-1" data-focus="languages">${msg('Languages', { id: 'languages' })}</h3>
    <ul class="plain">
      ${document.languages.map(
        (language, index) =>
          html`<li class="row">
            ${languageName(words, language)}
            ${
              index && !isReadOnly
                ? html`<button
                    type="button"
                    class="small"
                    aria-label="${msg('Put first', { id: 'put-first' })}: ${languageName(words, language)}"
                    @click=${() => act({ type: 'putLanguageFirst', language }, 'languages')}
                  >
                    ${msg('Put first', { id: 'put-first' })}
                  </button>`
                : nothing
            }
            ${
              document.languages.length > 1 && !isReadOnly
                ? html`<button
                    type="button"
                    class="small"
                    aria-label="${msg('Remove', { id: 'remove' })}: ${languageName(words, language)}"
                    @click=${() => act({ type: 'removeLanguage', language }, 'languages')}
                  >
                    ${msg('Remove', { id: 'remove' })}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${
      isReadOnly
        ? nothing
        : OFFERED.filter((tag) => !has(tag)).map(
            (language) =>
              html`<button
                type="button"
                class="small"
                @click=${() => act({ type: 'addLanguage', language }, 'languages')}
              >
                ${msg('Add:', { id: 'add-level' })} ${languageName(words, language)}
              </button>`,
          )
    }
    ${
      german && !isReadOnly
        ? html`<label class="text"
            ><span class="label">${msg('How German addresses people', { id: 'address' })}</span>
            <select
              .value=${live(german)}
              @change=${(event: Event) => act({ type: 'renameLanguage', language: german, to: (event.target as HTMLSelectElement).value })}
            >
              <option value="de" ?selected=${german === 'de'}>Sie</option>
              <option value="de-x-du" ?selected=${german !== 'de'}>du</option>
            </select></label
          >`
        : nothing
    }
  </section>`;
}
