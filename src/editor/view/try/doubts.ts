import { html, nothing, type TemplateResult } from 'lit';
import type { EditorWords } from '../../language/words.js';
import type { Doubt, DoubtKind } from '../../model/doubts.js';
import type { Screen } from '../screen.js';
import { toQuestion } from './to-question.js';

/** What stands out about the questions as a whole, each with ways to where it comes from. */
export function tryDoubts(screen: Screen, doubts: readonly Doubt[]): TemplateResult {
  const { words } = screen;
  const { msg } = words;
  if (!doubts.length)
    return html`<p class="finding">
      ${msg('The questions tell apart who is at the beginning and who has done it all.', { id: 'no-doubts' })}
    </p>`;
  return html`${doubts.map(({ kind, questions }) => {
    const shown = questions.slice(0, SHOWN);
    return html`<div class="remark hint">
      <p><strong>${msg('Hint:', { id: 'hint' })}</strong> ${doubtText(words, kind)}</p>
      ${
        shown.length
          ? html`<p class="row">
              ${shown.map((index) => toQuestion(screen, index))}
              ${questions.length > SHOWN ? html`<span class="muted">+ ${questions.length - SHOWN}</span>` : nothing}
            </p>`
          : nothing
      }
    </div>`;
  })}`;
}

const SHOWN = 6;

function doubtText({ msg }: EditorWords, kind: DoubtKind): string {
  switch (kind) {
    case 'nothing-counts':
      return msg(
        'No question counts for the whole, so everybody reads that there are too few answers. What counts are questions from an expectation of the posting that is not just nice to have.',
        { id: 'doubt-nothing-counts' },
      );
    case 'nobody-arrives':
      return msg('Even people who choose the last statement everywhere do not read that it matches. This is due to:', {
        id: 'doubt-nobody-arrives',
      });
    case 'all-alike':
      return msg(
        'Even people who choose the first statement everywhere read that they are close to the posting. Are the targets right?',
        { id: 'doubt-all-alike' },
      );
    case 'tells-nothing-apart':
      return msg('Whatever people answer here, they read the same comparison:', { id: 'doubt-nothing-apart' });
    case 'never-asked':
      return msg('Nobody is asked this, because its conditions rule each other out:', { id: 'doubt-never-asked' });
  }
}
