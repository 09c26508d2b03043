import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Question } from '../../model/document/position.js';
import { fieldName } from '../model/place.js';
import { wordsIn } from '../model/words.js';
import type { Screen } from './screen.js';

/** All questions in their order, by topic, each with what is open in it. */
export function outline(screen: Screen, shown: number): TemplateResult {
  const { words, document, language, act, isReadOnly } = screen;
  const { msg } = words;
  const [first = ''] = document.languages;
  const title = (id: string) => wordsIn(document.topics.find((topic) => topic.id === id)?.title, language);
  return html`<nav class="outline" aria-label=${msg('Questions', { id: 'questions' })}>
    <ol>
      ${repeat(
        document.questions,
        ({ id }) => id,
        (question, index) =>
          html`${
              question.topic === document.questions[index - 1]?.topic
                ? nothing
                : html`<li class="outline-topic">
                    ${title(question.topic) || msg('Topic without a title', { id: 'no-topic' })}
                  </li>`
            }
            <li>${entry(screen, question, index, index === shown)}</li>`,
      )}
    </ol>
    ${
      isReadOnly
        ? nothing
        : html`<button
            type="button"
            class="small"
            @click=${() => {
              const after = document.questions[shown]?.id;
              const path = ['questions', shown + 1, 'text'];
              act({ type: 'addQuestion', ...(after && { after }) }, fieldName(path, first));
            }}
          >
            ${msg('Add a question', { id: 'add-question' })}
          </button>`
    }
  </nav>`;
}

function entry(screen: Screen, question: Question, index: number, isShown: boolean): TemplateResult {
  const { words, document, language, go, unwritten, remarks } = screen;
  const { msg } = words;
  const line = document.posting.expectations.find(({ id }) => question.from.includes(id));
  const label = wordsIn(question.text, language) || wordsIn(line?.text, language);
  const open = unwritten.filter(({ path }) => path[0] === 'questions' && path[1] === index).length;
  const inside = `$.questions[${index}]`;
  const found = remarks.filter(({ path }) => path === inside || path.startsWith(`${inside}.`));
  const problems = found.filter(({ kind }) => kind === 'problem').length;
  const state = problems
    ? `${msg('problems', { id: 'problems-count' })}: ${problems}`
    : open
      ? `${open} ${msg('to write', { id: 'to-write-count' })}`
      : found.length
        ? `${msg('hints', { id: 'hints-count' })}: ${found.length}`
        : msg('complete', { id: 'complete' });
  return html`<button
    type="button"
    class="outline-entry"
    data-question=${question.id}
    aria-current=${isShown ? 'true' : nothing}
    @click=${() => go({ step: 'write', question: question.id }, 'heading')}
  >
    <span class="number">${index + 1}</span>
    <span
      ><span class="outline-label" lang=${language}>${label || msg('New question', { id: 'new-question' })}</span>
      <span class="muted">${state}</span></span
    >
  </button>`;
}
