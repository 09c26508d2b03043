import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Position } from '../../model/document/position.js';
import type { StoredDraft } from '../drafts/drafts.js';
import { type EditorWords, languageName, momentText } from '../language/words.js';
import { unwritten } from '../model/unwritten.js';
import { wordsIn } from '../model/words.js';
import { interfaceLanguage } from './interface-language.js';

/** A shipped position to begin from. */
export interface Example {
  readonly document: Position;
}

export interface StartProps {
  readonly words: EditorWords;
  readonly drafts: readonly StoredDraft[];
  readonly examples: readonly Example[];
  /** The id of the draft that somebody wants to delete, `all` for every one. */
  readonly asked: string | undefined;
  /** What did not work with a file. */
  readonly failure: unknown;
  /** What the way of the host to save is called; `undefined` if it has none. */
  readonly hostSaves: string | undefined;
  readonly startNew: () => void;
  readonly openFile: () => void;
  readonly openDraft: (draft: StoredDraft) => void;
  readonly openExample: (example: Example) => void;
  readonly askDelete: (id: string | undefined) => void;
  readonly deleteDraft: (id: string) => void;
}

/** Where everything begins: a posting, a file, a draft, an example. */
export function start(props: StartProps): TemplateResult {
  const { words, hostSaves, startNew, openFile } = props;
  const { msg } = words;
  return html`<div class="start">
    <p class="top">${interfaceLanguage(words)}</p>
    <h1 class="heading" tabindex="-1" data-focus="heading">${msg('Write a self-assessment', { id: 'start-title' })}</h1>
    <p class="lead">
      ${msg(
        'From the posting of a position to questions that people answer for themselves: where their experience matches, and where there is something to learn.',
        { id: 'start-lead' },
      )}
    </p>
    ${props.failure}
    <p class="actions">
      <button type="button" part="primary" @click=${startNew}>
        ${msg('Begin with a posting', { id: 'start-new' })}
      </button>
      <button type="button" @click=${openFile}>${msg('Open a file', { id: 'open-file' })}</button>
    </p>
    <p class="muted">
      ${
        hostSaves === undefined
          ? msg('Nothing is sent. What you write stays in this browser until you save it as a file.', {
              id: 'start-promise',
            })
          : `${msg('What you write stays in this browser until you choose:', { id: 'start-promise-host' })} ${hostSaves}.`
      }
    </p>
    ${draftList(props)} ${exampleList(props)}
  </div>`;
}

function draftList(props: StartProps): TemplateResult | typeof nothing {
  const { words, drafts, asked, askDelete } = props;
  const { msg } = words;
  if (!drafts.length) return nothing;
  return html`<section>
    <h2 class="subheading">${msg('Your drafts in this browser', { id: 'drafts' })}</h2>
    <ul class="rows">
      ${repeat(
        drafts,
        ({ id }) => id,
        (draft) => draftRow(props, draft),
      )}
    </ul>
    ${
      drafts.length < 2
        ? nothing
        : asked === 'all'
          ? question(props, 'all', msg('Delete all drafts from this browser?', { id: 'delete-all-question' }))
          : html`<p>
              <button type="button" class="quiet" @click=${() => askDelete('all')}>
                ${msg('Delete all drafts (on a shared computer)', { id: 'delete-all' })}
              </button>
            </p>`
    }
  </section>`;
}

function draftRow(props: StartProps, stored: StoredDraft): TemplateResult {
  const { words, asked, openDraft, askDelete } = props;
  const { msg } = words;
  const { draft, id } = stored;
  const [language = ''] = draft.document.languages;
  const title = wordsIn(draft.document.title, language) || msg('Without a title', { id: 'no-title' });
  return html`<li>
    <div class="draft">
      <p>
        <strong lang=${language}>${title}</strong>
        <span class="muted"
          >${momentText(words, draft.saved)} · ${unwritten(draft.document).length}
          ${msg('to write', { id: 'to-write-count' })}</span
        >
      </p>
      <p class="row">
        <button type="button" aria-label="${msg('Go on', { id: 'go-on' })}: ${title}" @click=${() => openDraft(stored)}>
          ${msg('Go on', { id: 'go-on' })}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label="${msg('Delete', { id: 'delete' })}: ${title}"
          @click=${() => askDelete(id)}
        >
          ${msg('Delete', { id: 'delete' })}
        </button>
      </p>
    </div>
    ${asked === id ? question(props, id, msg('Delete this draft for good?', { id: 'delete-draft-question' })) : nothing}
  </li>`;
}

function question({ words: { msg }, askDelete, deleteDraft }: StartProps, id: string, text: string): TemplateResult {
  return html`<div class="notice" role="group" aria-label=${text}>
    <p tabindex="-1" data-focus="delete-question">${text}</p>
    <p class="actions">
      <button type="button" class="danger" @click=${() => deleteDraft(id)}>
        ${msg('Yes, delete', { id: 'delete-yes' })}
      </button>
      <button type="button" @click=${() => askDelete(undefined)}>${msg('No, keep it', { id: 'delete-no' })}</button>
    </p>
  </div>`;
}

function exampleList({ words, examples, openExample }: StartProps): TemplateResult | typeof nothing {
  const { msg, locale } = words;
  if (!examples.length) return nothing;
  return html`<section>
    <h2 class="subheading">${msg('Examples to look at', { id: 'examples' })}</h2>
    <p class="muted">
      ${msg('Finished positions. You get a copy of your own: change everything, also where applications go.', { id: 'examples-intro' })}
    </p>
    <ul class="plain examples">
      ${examples.map((example) => {
        const { languages, title } = example.document;
        const language = languages.includes(locale) ? locale : (languages[0] ?? '');
        return html`<li>
          <button type="button" @click=${() => openExample(example)}>
            <span lang=${language}>${wordsIn(title, language)}</span>
            <span class="muted">${languages.map((tag) => languageName(words, tag)).join(', ')}</span>
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}
