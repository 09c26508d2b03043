import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { isOne, type Words } from '../words.js';

/** How many questions can be asked at the most, and how long they take: half a minute each, if nothing else is said. */
export function extentText({ msg }: Words, most: number, minutes = Math.max(1, Math.round(most / 2))): string {
  const questions = isOne(most)
    ? msg('One question', { id: 'questions-one' })
    : msg(str`At most ${most} questions`, { id: 'questions-other' });
  const time = isOne(minutes)
    ? msg('about one minute', { id: 'minutes-one' })
    : msg(str`about ${minutes} minutes`, { id: 'minutes-other' });
  return `${questions}, ${time}.`;
}

/** Why nobody has to meet it all. */
export const idealText = (msg: Words['msg']): string =>
  msg('Job postings describe an ideal. Hardly anyone meets every point.', { id: 'ideal' });

/** What this is not, and what happens with the answers. */
export function promises({ msg }: Words, remembers: boolean): TemplateResult {
  return html`<ul class="promises">
    <li>
      ${msg('This is not a test and not part of the selection. You can apply whatever the result.', { id: 'not-a-test' })}
    </li>
    <li>
      <slot name="privacy"
        >${
          remembers
            ? msg(
                'Your answers and what you write stay in this browser tab. Nothing is sent to anyone. Closing the tab deletes them, unless your browser restores it.',
                {
                  id: 'privacy-tab',
                },
              )
            : msg(
                'Your answers and what you write stay on this page. Nothing is stored or sent. Leaving or reloading the page deletes them.',
                { id: 'privacy-none' },
              )
        }</slot
      >
    </li>
  </ul>`;
}
