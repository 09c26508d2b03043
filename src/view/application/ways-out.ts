import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { anew } from '../anew.js';
import { copyFallback } from '../copy-fallback.js';
import type { Words } from '../words.js';
import type { ApplicationProps } from './props.js';

/** Below this many characters the panel says how much room the mail link has left. */
const LITTLE_ROOM = 250;

/** The ways a draft leaves the page. Whether one worked, only the person can see. */
export function waysOut(props: ApplicationProps): TemplateResult {
  const { words, position, link, drafting, notice, copy, download, applied } = props;
  const { msg, text } = words;
  const { documents } = position.application;
  return html`<p role="status" class="room" .textContent=${roomText(msg, link.room)}></p>
    ${
      documents && drafting.kind === 'application'
        ? anew(
            [position.id],
            html`<p>
              ${msg(str`Please attach ${text(documents)} yourself. A link cannot do that.`, { id: 'attach' })}
            </p>`,
          )
        : nothing
    }
    <div class="actions">
      <a
        part="button primary link"
        href=${link.href}
        target=${isFramed() ? '_top' : nothing}
        @click=${() => applied('mail')}
        >${msg('Open e-mail draft', { id: 'open-mail' })}</a
      >
    </div>
    <p>
      ${msg('Nothing happened? Then copy address and text, or open the downloaded file in your e-mail program.', {
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
    <p class="muted">
      ${msg(
        'Classic Outlook opens the .eml file as a draft; other programs may show it as a message that you can edit or forward.',
        { id: 'eml-explain' },
      )}
    </p>
    ${copyFallback(msg, notice)}`;
}

function roomText(msg: Words['msg'], room: number): string {
  if (room < 0) {
    return msg('The draft is too long for a mail link. The link contains a shorter version; the full text is above.', {
      id: 'too-long',
    });
  }
  return room < LITTLE_ROOM
    ? msg('The mail link is nearly full: there is room for about one more sentence.', { id: 'little-room' })
    : '';
}

/** In a frame, a mail link works only where the frame may navigate the page around it. */
const isFramed = (): boolean => window.top !== window.self;
