import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { type DraftSection, type DraftSettings, TASKS_LIMIT } from '../../model/letter/drafting.js';
import { show } from '../words.js';
import { checkbox } from './checkbox.js';
import { newTopics } from './new-topics.js';
import type { PanelProps } from './props.js';
import { strengths } from './strengths.js';

/** What the application is made of: each part a disclosure, none of them needed. */
export function workshop(props: PanelProps): TemplateResult {
  const {
    words: { msg },
    position,
    substance,
  } = props;
  const part = (title: string, content: TemplateResult) =>
    html`<details class="part">
      <summary>${title}</summary>
      <div class="panel">${content}</div>
    </details>`;
  return html`<div class="workshop">
    ${
      position.posting.duties?.length
        ? part(msg('What appeals to you?', { id: 'workshop-tasks' }), tasks(props))
        : nothing
    }
    ${substance.strengths.length ? part(msg('What you bring', { id: 'workshop-brings' }), strengths(props)) : nothing}
    ${substance.learnings.length ? part(msg('What is new to you', { id: 'workshop-new' }), newTopics(props)) : nothing}
    ${part(msg('What else goes in', { id: 'workshop-else' }), sections(props))}
  </div>`;
}

/** The tasks of the posting, to say which of them appeal. */
function tasks({ words, position, drafting, draft }: PanelProps): TemplateResult {
  const { tasks } = settingsOf(drafting);
  return html`<fieldset class="choices column">
    <legend>${words.msg(str`Which of these tasks? Choose up to ${TASKS_LIMIT}.`, { id: 'tasks-legend' })}</legend>
    ${position.posting.duties?.map(({ id, text }) => {
      const isChosen = tasks.includes(id);
      return checkbox(
        id,
        show(words, text),
        isChosen,
        (on) =>
          draft({ type: 'choose', choice: { tasks: on ? [...tasks, id] : tasks.filter((other) => other !== id) } }),
        !isChosen && tasks.length >= TASKS_LIMIT,
      );
    })}
  </fieldset>`;
}

/** The lines to fill in, and what the answers say in full. */
function sections({ words: { msg }, position, drafting, hasLink, draft }: PanelProps): TemplateResult {
  const { sections } = settingsOf(drafting);
  const section = (name: DraftSection, label: string) =>
    checkbox(name, label, sections.has(name), (on) => {
      const choice = new Set(sections);
      if (on) choice.add(name);
      else choice.delete(name);
      draft({ type: 'choose', choice: { sections: choice } });
    });
  return html`<fieldset class="choices column">
    <legend>${msg('Include in the draft:', { id: 'include' })}</legend>
    ${section('start', msg('When I could start', { id: 'section-start' }))}
    ${section('work', msg('A link to public work', { id: 'section-work' }))}
    ${position.application.documents ? section('documents', msg('The documents to attach', { id: 'section-documents' })) : nothing}
    ${section('summary', msg('The summary as text', { id: 'section-summary' }))}
    ${section('answers', msg('All my answers', { id: 'section-answers' }))}
    ${hasLink ? section('link', msg('The link to the summary', { id: 'section-link' })) : nothing}
    <p class="muted">
      ${msg('What you include becomes part of your application. Nobody expects your answers or the summary.', {
        id: 'include-explain',
      })}
    </p>
  </fieldset>`;
}

/** What is chosen, or waits for the person to say that their own text may go. */
const settingsOf = ({ settings, pending }: PanelProps['drafting']): DraftSettings => pending || settings;
