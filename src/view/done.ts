import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** What somebody has just done that another screen followed: they are told there. */
export type Done = 'deleted' | 'changed';

/** The id of the sentence that says so. The heading that takes the focus is described by it: it is heard with it. */
export const DONE = 'done';

/** Says what was done. */
export function doneNotice({ msg }: Words, done: Done | undefined): TemplateResult | typeof nothing {
  return done
    ? html`<p id=${DONE} class="notice">
        ${
          done === 'deleted'
            ? msg('Your answers and texts have been deleted.', { id: 'done-deleted' })
            : msg('Your new answer is in the list.', { id: 'done-changed' })
        }
      </p>`
    : nothing;
}
