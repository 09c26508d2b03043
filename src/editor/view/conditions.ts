import { html, nothing, type TemplateResult } from 'lit';
import type { Level, Question } from '../../model/document/position.js';
import type { ConditionKind } from '../model/actions.js';
import { wordsIn } from '../model/words.js';
import { levelName } from './levels.js';
import { fold } from './fold.js';
import type { Screen } from './screen.js';
import { unfolded } from './unfolded.js';

/** Conditions in words: when a question is not asked. Only earlier questions and possible levels are offered. */
export function conditions(screen: Screen, question: Question, index: number): TemplateResult | typeof nothing {
  const { msg } = screen.words;
  const earlier = screen.document.questions.slice(0, index);
  if (!earlier.length) return nothing;
  const all = [...(question.askOnlyIf ?? []), ...(question.askUnless ?? [])];
  return fold(
    msg('Ask only if …', { id: 'conditions' }),
    all,
    html`${(question.askOnlyIf ?? []).map((one) => sentence(screen, question, 'askOnlyIf', one.question, one.atLeast))}
    ${(question.askUnless ?? []).map((one) => sentence(screen, question, 'askUnless', one.question, one.atMost))}
    ${screen.isReadOnly ? nothing : addition(screen, question, earlier)}`,
  );
}

const kindName = ({ words: { msg } }: Screen, kind: ConditionKind): string =>
  kind === 'askOnlyIf'
    ? msg('Ask only if this is at least so far (goes deeper, does not count for the whole):', { id: 'ask-only-if' })
    : msg('Do not ask, and count as “not yet”, if this is at most so far:', { id: 'ask-unless' });

/** The conditions of a question, each in a sentence. */
export const conditionTexts = (screen: Screen, { askOnlyIf = [], askUnless = [] }: Question): TemplateResult[] => [
  ...askOnlyIf.map(({ question, atLeast }) => text(screen, 'askOnlyIf', question, atLeast)),
  ...askUnless.map(({ question, atMost }) => text(screen, 'askUnless', question, atMost)),
];

function text(screen: Screen, kind: ConditionKind, on: string, level: Level): TemplateResult {
  const { words, document, language } = screen;
  const at = document.questions.findIndex(({ id }) => id === on);
  return html`${kindName(screen, kind)} ${words.msg('Question', { id: 'question' })} ${at + 1} “<span lang=${language}
      >${wordsIn(document.questions[at]?.text, language)}</span
    >”, <strong>${level} ${levelName(words, level)}</strong>`;
}

function sentence(screen: Screen, question: Question, kind: ConditionKind, on: string, level: Level): TemplateResult {
  const { words, act, isReadOnly } = screen;
  const { msg } = words;
  return html`<p class="condition">
    ${text(screen, kind, on, level)}
    ${
      isReadOnly
        ? nothing
        : html`<button
            type="button"
            class="small"
            @click=${() => act({ type: 'removeCondition', question: question.id, kind, on }, 'heading')}
          >
            ${msg('Remove the condition', { id: 'remove-condition' })}
          </button>`
    }
  </p>`;
}

function addition({ words, language, act }: Screen, question: Question, earlier: readonly Question[]): TemplateResult {
  const { msg } = words;
  const add = (event: Event) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement);
    const of = (name: string) => chosen.get(name) as string;
    const level = Number(of('level')) as Level;
    act({ type: 'addCondition', question: question.id, kind: of('kind') as ConditionKind, on: of('on'), level });
  };
  return html`<form class="condition-form" @submit=${add}>
    <label
      ><span class="label">${msg('New condition', { id: 'new-condition' })}</span>
      <select name="kind">
        <option value="askOnlyIf">${msg('Ask only if at least', { id: 'kind-only-if' })}</option>
        <option value="askUnless">${msg('Do not ask if at most', { id: 'kind-unless' })}</option>
      </select></label
    >
    <label
      ><span class="label">${msg('Question', { id: 'question' })}</span>
      <select name="on">
        ${unfolded(() => earlier.map(({ id, text }, at) => html`<option value=${id}>${at + 1} ${wordsIn(text, language)}</option>`))}
      </select></label
    >
    <label
      ><span class="label">${msg('Level', { id: 'level-label' })}</span>
      <select name="level">
        ${([0, 1, 2, 3, 4, 5] as const).map((level) => html`<option value=${level}>${level} ${levelName(words, level)}</option>`)}
      </select></label
    >
    <button type="submit" class="small">${msg('Add the condition', { id: 'add-condition' })}</button>
  </form>`;
}
