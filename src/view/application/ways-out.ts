import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { anew } from '../anew.js';
import { copyFallback } from '../copy-fallback.js';
import type { Letter } from '../../model/letter/compose.js';
import { blanksText } from '../blanks-text.js';
import { show, type Words } from '../words.js';
import type { Part } from '../../model/letter/shorten.js';
import type { PanelProps } from './props.js';

/** Below this many characters the panel says how much room the mail link has left. */
const LITTLE_ROOM = 250;

/** The ways a draft leaves the page. Whether one worked, only the person can see. */
export function waysOut(props: PanelProps): TemplateResult {
  const { words, position, kind, letter, notice, copy, download, applied } = props;
  const { msg } = words;
  const { documents } = position.application;
  const { link, blanks } = letter;
  return html`<p role="status" class="room" .textContent=${roomText(msg, link)}></p>
    ${blanks ? html`<p class="blanks" .textContent=${blanksText(msg, blanks)}></p>` : nothing}
    ${
      documents && kind === 'application'
        ? anew(
            [position.id],
            html`<p>
              ${msg('Please attach these yourself, a link cannot do that:', { id: 'attach' })} ${show(words, documents)}
            </p>`,
          )
        : nothing
    }
    <div class="actions">
      <a
        part="button primary link"
        href=${link.href}
        target=${isFramed() ? '_top' : '_self'}
        @click=${() => applied('mail')}
        >${msg('Open e-mail draft', { id: 'open-mail' })}</a
      >
    </div>
    <p>
      ${msg('Nothing happened? Then copy address and text, or download the draft and open it in your e-mail program.', {
        id: 'nothing-happened',
      })}
    </p>
    <div class="actions">
      <button type="button" part="button" @click=${() => copy('address')}>
        ${msg('Copy address', { id: 'copy-address' })}
      </button>
      <button type="button" part="button" @click=${() => copy('mail')}>
        ${msg('Copy subject and text', { id: 'copy-mail' })}
      </button>
      <button type="button" part="button" @click=${download}>
        ${msg('Download as a draft (.eml)', { id: 'download-eml' })}
      </button>
    </div>
    ${copyFallback(msg, notice)}
    <p class="muted">
      ${msg(
        'Classic Outlook opens the .eml file as a draft; other programs may show it as a message that you can edit or forward.',
        { id: 'eml-explain' },
      )}
    </p>`;
}

function roomText(msg: Words['msg'], { room, lost }: Letter['link']): string {
  if (lost.length) {
    return msg(
      str`The draft is too long for a mail link. The link leaves out: ${lost.map((part) => partText(msg, part)).join(', ')}. For the full text use “Copy subject and text”.`,
      { id: 'too-long' },
    );
  }
  return room < LITTLE_ROOM
    ? msg('The mail link is nearly full: there is room for about one more sentence.', { id: 'little-room' })
    : '';
}

function partText(msg: Words['msg'], part: Part): string {
  switch (part) {
    case 'answers':
      return msg('all answers', { id: 'part-answers' });
    case 'summary':
      return msg('the summary', { id: 'part-summary' });
    case 'link':
      return msg('the link to the summary', { id: 'part-link' });
    case 'new':
      return msg('what is new to you', { id: 'part-new' });
    case 'tasks':
      return msg('tasks that appeal to you', { id: 'part-tasks' });
    case 'claims':
      return msg('statements from the questions', { id: 'part-claims' });
    case 'own':
      return msg('the end of your own text', { id: 'part-own' });
  }
}

/** In a frame, a mail link works only where the frame may navigate the page around it. */
const isFramed = (): boolean => window.top !== window.self;
