import { html, nothing, type TemplateResult } from 'lit';
import type { Fit } from '../../model/journey/fit.js';
import { countedGroups, RESULT_GROUPS, type ResultGroup } from '../wording/result-groups.js';
import { isOne, type Words } from '../words.js';
import { MARK_HEIGHT, resultMark } from './result-mark.js';

/** How many of the counted questions are where, each with the mark that stands for it in the pictures. */
export function counts({ msg }: Words, fit: Fit): TemplateResult {
  const groups = countedGroups(fit);
  return html`<ul role="list" class="counts">
    ${RESULT_GROUPS.map((group) => {
      const n = groups.filter((one) => one === group).length;
      return n || group === 'match' || group === 'close' || group === 'grow'
        ? html`<li>
            <svg class="key" width="1.4em" height=${MARK_HEIGHT} aria-hidden="true" focusable="false">
              ${resultMark(group, '0', '90%')}
            </svg>
            <span><span class="count">${n}</span> ${countLabel(msg, group, isOne(n))}</span>
          </li>`
        : nothing;
    })}
  </ul>`;
}

function countLabel(msg: Words['msg'], group: ResultGroup, isOne: boolean): string {
  switch (group) {
    case 'match':
      return isOne
        ? msg('answer matches the posting or goes beyond it', { id: 'counted-match-one' })
        : msg('answers match the posting or go beyond it', { id: 'counted-match-other' });
    case 'close':
      return isOne
        ? msg('answer is close to the posting', { id: 'counted-close-one' })
        : msg('answers are close to the posting', { id: 'counted-close-other' });
    case 'grow':
      return isOne
        ? msg('question where there is still a lot to learn', { id: 'counted-grow-one' })
        : msg('questions where there is still a lot to learn', { id: 'counted-grow-other' });
    default:
      return isOne
        ? msg('question without an answer', { id: 'counted-open-one' })
        : msg('questions without an answer', { id: 'counted-open-other' });
  }
}
