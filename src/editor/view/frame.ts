import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { type EditorWords, languageName, timeText } from '../language/words.js';
import { questionAt } from '../model/place.js';
import { wordsIn } from '../model/words.js';
import { deedName } from './deed-name.js';
import { interfaceLanguage } from './interface-language.js';
import { takePasted } from './paste.js';
import { publication } from './publication.js';
import type { Screen } from './screen.js';
import { OFFERED, SCREENS } from './screens.js';

export interface FrameProps {
  readonly saved: number | undefined;
  readonly hasFailed: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly close: () => void;
  readonly takeOver: () => void;
  /** What did not work with the file. */
  readonly failure: unknown;
}

/** What is around every step: the document, what was done, where somebody is. */
export function frame(screen: Screen, props: FrameProps): TemplateResult {
  const { words, document, language, work, host } = screen;
  const { msg } = words;
  const { undo, redo, close } = props;
  const undone = work.past.at(-1);
  const again = work.future.at(-1);
  return html`<div class="bar">
      <div class="bar-title">
        <h1 lang=${language}>${wordsIn(document.title, language) || msg('Without a title', { id: 'no-title' })}</h1>
        ${savedLine(screen, props)}
      </div>
      <div class="bar-actions">
        <button type="button" class="small" ?disabled=${!undone || screen.isReadOnly} @click=${undo}>
          ${msg('Undo', { id: 'undo' })}${undone ? html`<span class="deed">: ${deedName(words, undone.action)}</span>` : nothing}
        </button>
        <button type="button" class="small" ?disabled=${!again || screen.isReadOnly} @click=${redo}>
          ${msg('Redo', { id: 'redo' })}
        </button>
        ${interfaceLanguage(words)}
        <button type="button" class="small" @click=${close}>${msg('Overview', { id: 'close' })}</button>
        <button type="button" class="small" @click=${screen.save}>${msg('Save as a file', { id: 'save' })}</button>
        ${
          host && !screen.isReadOnly
            ? html`<button type="button" class="small" part="primary" @click=${host.publish}>${host.name}</button>`
            : nothing
        }
      </div>
    </div>
    ${
      screen.isReadOnly
        ? html`<p class="notice">
            ${msg('This draft is open in another tab. Here it can only be read.', { id: 'read-only' })}
            <button type="button" class="small" @click=${props.takeOver}>
              ${msg('Go on writing here', { id: 'take-over' })}
            </button>
          </p>`
        : nothing
    }
    ${host ? publication(screen, host) : nothing} ${props.failure} ${steps(screen)}
    <div class="content">${SCREENS[screen.place.step]?.view(screen)} ${forward(screen)}</div>`;
}

function savedLine({ words, host }: Screen, { saved, hasFailed }: FrameProps): TemplateResult {
  const { msg } = words;
  if (host?.isKept) return html`<p class="muted">${msg('The site has it like this.', { id: 'kept' })}</p>`;
  if (hasFailed)
    return html`<p class="remark problem">
      <strong>${msg('Not saved:', { id: 'not-saved' })}</strong>
      ${msg('this browser keeps nothing more. Save as a file.', { id: 'not-saved-why' })}
    </p>`;
  return html`<p class="muted">
    ${msg('Draft', { id: 'draft' })}${saved === undefined ? '' : html`, ${msg('saved in this browser at', { id: 'saved-at' })} ${timeText(words, saved)}`}${host ? `; ${msg('not on the site yet', { id: 'not-kept' })}` : ''}
  </p>`;
}

function steps(screen: Screen): TemplateResult {
  const { words, place, go } = screen;
  const { msg } = words;
  return html`<nav class="steps" aria-label=${msg('Steps', { id: 'steps' })}>
    <ol>
      ${OFFERED.map(
        ({ step, name, open }, index) =>
          html`<li>
            <button
              type="button"
              aria-current=${step === place.step ? 'step' : nothing}
              @click=${() => go({ ...place, step }, 'heading')}
            >
              <span class="number">${index + 1}</span> ${name(words)} ${muted(open?.(screen))}
            </button>
          </li>`,
      )}
    </ol>
    ${missingCounts(screen)}
  </nav>`;
}

/** On to the next step, where there is nothing to do before: in the middle of writing there is. */
function forward(screen: Screen): TemplateResult | typeof nothing {
  const { words, document, place, go } = screen;
  const { msg } = words;
  const next = OFFERED[OFFERED.findIndex(({ step }) => step === place.step) + 1];
  const isWithin = place.step === 'write' && questionAt(document, place) < document.questions.length - 1;
  if (!next || isWithin) return nothing;
  const goOn = () => {
    // Whoever goes on from what is pasted wants questions of it.
    if (place.step === 'posting') takePasted(screen);
    go({ ...place, step: next.step }, 'heading');
  };
  return html`<p class="forward">
    <button type="button" part="primary" @click=${goOn}>
      ${msg('Next:', { id: 'next-step' })} ${next.name(words)}
    </button>
  </p>`;
}

const muted = (text: string | undefined) => (text ? html`<span class="muted">${text}</span>` : nothing);

/** Of several languages, how much is missing in each, with a way to the next gap. */
function missingCounts({ words, document, unwritten, goTo }: Screen): TemplateResult | typeof nothing {
  const { msg } = words;
  if (document.languages.length < 2) return nothing;
  return html`<p class="gaps muted">
    ${document.languages.map((language) => {
      const gaps = unwritten.filter((one) => one.language === language);
      const [first] = gaps;
      return html`<span
        >${languageName(words, language)}:
        ${
          first
            ? html`${gapsText(words, gaps.length)}
                <button
                  type="button"
                  class="small"
                  aria-label="${msg('Next gap', { id: 'next-gap' })}: ${languageName(words, language)}"
                  @click=${() => goTo(first.path, language)}
                >
                  ${msg('Next gap', { id: 'next-gap' })}
                </button>`
            : msg('complete', { id: 'complete' })
        }</span
      >`;
    })}
  </p>`;
}

function gapsText({ msg }: EditorWords, count: number): string {
  return count === 1 ? msg('1 missing', { id: 'missing-one' }) : msg(str`${count} missing`, { id: 'missing-many' });
}
