import { html, type TemplateResult } from 'lit';
import type { PostingLine } from '../../../model/document/position.js';
import { reasonOf } from '../../model/line-plan.js';
import type { Screen } from '../screen.js';
import { reasons } from './plan-words.js';

/** A line without a question: the reason why stands with it, so that nobody is reminded of it. */
export function noQuestion({ words, act }: Screen, line: PostingLine): TemplateResult {
  const { msg } = words;
  const list = `reasons-${line.id}`;
  const [first = ''] = reasons(words);
  const leave = (event: Event) => {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reason') as string;
    act({ type: 'leaveUnasked', line: line.id, reason: reason.trim() || first }, `plan:line:${line.id}`);
  };
  return html`<form class="condition-form" @submit=${leave}>
    <label class="reason"
      ><span class="label">${msg('No question. The reason:', { id: 'no-question' })}</span>
      <input type="text" name="reason" list=${list} .defaultValue=${reasonOf(line) ?? ''} placeholder=${first} />
      <datalist id=${list}>${reasons(words).map((reason) => html`<option value=${reason}></option>`)}</datalist></label
    >
    <button type="submit" class="small">${msg('Keep it without a question', { id: 'keep-unasked' })}</button>
  </form>`;
}
