import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../model/document/position.js';
import type { Screen } from './screen.js';

/** Asks once, when a question of a published document was rewritten, whether old answers still belong to it. */
export function meaning(screen: Screen, question: Question): TemplateResult | typeof nothing {
  const { words, act, rewritten, meansSame, isReadOnly } = screen;
  const { msg } = words;
  if (isReadOnly || !rewritten.includes(question.id)) return nothing;
  const title = msg('Does this still ask the same?', { id: 'meaning' });
  return html`<div class="notice" role="group" aria-label=${title}>
    <p><strong>${title}</strong></p>
    <p>
      ${msg(
        'It reads otherwise than in the file that you opened. Whoever has answered it keeps the answer, unless it is a new question.',
        { id: 'meaning-why' },
      )}
    </p>
    <p class="row">
      <button type="button" class="small" @click=${() => meansSame(question.id)}>
        ${msg('The same in other words', { id: 'meaning-same' })}
      </button>
      <button
        type="button"
        class="small"
        @click=${() => act({ type: 'renewQuestion', question: question.id }, 'heading')}
      >
        ${msg('A new question', { id: 'meaning-new' })}
      </button>
    </p>
  </div>`;
}
