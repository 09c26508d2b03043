import { html, nothing, type TemplateResult } from 'lit';
import { blanksText } from './blanks-text.js';
import type { CopyField } from './focus-target.js';
import type { Words } from './words.js';

/** What was copied. Said by name, because Orca says nothing that it has just said. */
export type Copied = 'address' | 'mail' | 'link';

/**
 * What became of the last way out: a sentence, how many places in [brackets] a letter still had that went it, and where
 * copying failed the text to copy by hand.
 */
export type CopyNotice = { readonly blanks?: number } & (
  | { readonly sentence: Copied | 'download' | 'print-failed' | 'opened' }
  | {
      readonly sentence: 'copy-failed';
      readonly text: string;
      readonly field: CopyField;
    }
);

/** Says what happened, politely; where copying was not possible, the text stands there ready to be copied. */
export function copyFallback(msg: Words['msg'], notice: CopyNotice | undefined): TemplateResult {
  return html`<p role="status" class="status" .textContent=${notice ? noticeText(msg, notice) : ''}></p>
    ${
      notice?.sentence !== 'copy-failed'
        ? nothing
        : html`<textarea
            readonly
            rows="4"
            dir="auto"
            data-focus=${notice.field}
            aria-label=${msg('Text to copy', { id: 'text-to-copy' })}
            .value=${notice.text}
          ></textarea>`
    }`;
}

function noticeText(msg: Words['msg'], { sentence, blanks }: CopyNotice): string {
  return [sentenceText(msg, sentence), blanks ? blanksText(msg, blanks) : ''].filter(Boolean).join(' ');
}

function sentenceText(msg: Words['msg'], sentence: CopyNotice['sentence']): string {
  switch (sentence) {
    case 'opened':
      return '';
    case 'address':
      return msg('Address copied.', { id: 'copied-address' });
    case 'mail':
      return msg('Subject and text copied.', { id: 'copied-mail' });
    case 'link':
      return msg('Link copied.', { id: 'copied-link' });
    case 'copy-failed':
      return msg(
        'Copying was not possible. The text is selected: copy it yourself (Ctrl+C, ⌘C on a Mac, long press on a phone).',
        { id: 'copy-failed' },
      );
    case 'download':
      return msg('The file should be in your downloads now. Nothing happened? Then copy the text instead.', {
        id: 'downloaded',
      });
    case 'print-failed':
      return msg('Printing did not start. Use the print command of your browser instead.', { id: 'print-failed' });
  }
}
