import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Question, Text } from '../../model/document/position.js';
import { fieldName } from '../model/place.js';
import { wordsIn } from '../model/words.js';
import { remarksByQuestion } from '../model/remarks-by-question.js';
import { inParts } from './in-parts.js';
import { questionsName } from './questions-name.js';
import type { Screen } from './screen.js';

/** All questions in their order, by topic, each with what is open in it. */
export function outline(screen: Screen, shown: number): TemplateResult {
  const { words, document, language, act, isReadOnly } = screen;
  const { msg } = words;
  const [first = ''] = document.languages;
  const counts = countsOf(screen);
  const titles = new Map(document.topics.map(({ id, title }) => [id, wordsIn(title, language)]));
  const list = (some: readonly NumberedQuestion[]) =>
    html`<ol>
      ${repeat(
        some,
        ([, { id }]) => id,
        ([index, question], at) =>
          html`${
              at && question.topic === document.questions[index - 1]?.topic
                ? nothing
                : html`<li class="outline-topic">
                    ${titles.get(question.topic) || msg('Topic without a title', { id: 'no-topic' })}
                  </li>`
            }
            <li>${entry(screen, question, index, counts[index] ?? NONE, index === shown)}</li>`,
      )}
    </ol>`;
  return html`<nav class="outline" aria-label=${msg('Questions', { id: 'questions' })}>
    ${inParts({ rows: [...document.questions.entries()], here: shown, name: ([first], [last]) => questionsName(words, first, last), list })}
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

/** A question with its number from 0. */
type NumberedQuestion = readonly [index: number, question: Question];

/** What there is to say of a question in the outline: the line it comes from, and what is open in it. */
interface Counts {
  line: Text | undefined;
  open: number;
  problems: number;
  hints: number;
}

const NONE: Readonly<Counts> = { line: undefined, open: 0, problems: 0, hints: 0 };

function countsOf({ document, unwritten, remarks }: Screen): readonly Counts[] {
  const lines = new Map(document.posting.expectations.map(({ id, text }) => [id, text]));
  const counts = document.questions.map(({ from }): Counts => ({
    ...NONE,
    line: from.map((id) => lines.get(id)).find(Boolean),
  }));
  for (const { path } of unwritten) {
    const at = path[0] === 'questions' ? counts[Number(path[1])] : undefined;
    if (at) at.open++;
  }
  for (const [index, said] of remarksByQuestion(remarks)) {
    const at = counts[index];
    if (at) for (const { kind } of said) at[kind === 'problem' ? 'problems' : 'hints']++;
  }
  return counts;
}

/** Looked at again only where something in it has changed: there can be thousands, and one changes at a time. */
function entry(screen: Screen, question: Question, index: number, counts: Counts, isShown: boolean): unknown {
  const { words, language } = screen;
  const { line, open, problems, hints } = counts;
  return guard([question, index, line, open, problems, hints, isShown, language, words.locale], () =>
    row(screen, question, index, counts, isShown),
  );
}

function row(
  screen: Screen,
  question: Question,
  index: number,
  { line, open, problems, hints }: Counts,
  isShown: boolean,
): TemplateResult {
  const { words, language, go } = screen;
  const { msg } = words;
  const label = wordsIn(question.text, language) || wordsIn(line, language);
  const state = problems
    ? `${msg('problems', { id: 'problems-count' })}: ${problems}`
    : open
      ? `${open} ${msg('to write', { id: 'to-write-count' })}`
      : hints
        ? `${msg('hints', { id: 'hints-count' })}: ${hints}`
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
