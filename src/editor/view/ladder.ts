import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Level, Option, Question } from '../../model/document/position.js';
import { FEWEST_OPTIONS, MOST_OPTIONS } from '../model/edit-options.js';
import { fieldName } from '../model/place.js';
import { textField } from './field.js';
import { levelBeginning, levelName } from './levels.js';
import { moveTools } from './move-tools.js';
import type { Screen } from './screen.js';
import { toolbar } from './toolbar.js';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** The statements of a question, each with what its level means. */
export function ladder(screen: Screen, question: Question, index: number): TemplateResult {
  const { words, act, document, isReadOnly } = screen;
  const { msg } = words;
  const free = LEVELS.filter((level) => !question.options.some((option) => option.level === level));
  return html`<h3 class="subheading">${msg('Statements to choose from', { id: 'ladder' })}</h3>
    <p class="muted">
      ${msg('From the first contact to the widest reach. Each is something a person can say of themselves.', {
        id: 'ladder-intro',
      })}
    </p>
    <ol class="ladder">
      ${repeat(
        question.options,
        ({ level }) => level,
        (option, at) => rung(screen, question, index, option, at),
      )}
    </ol>
    ${
      question.options.length < MOST_OPTIONS && !isReadOnly
        ? html`<p class="row">
            ${free.slice(0, 6).map(
              (level) =>
                html`<button
                  type="button"
                  class="small"
                  @click=${() => {
                    const at = question.options.filter((option) => option.level < level).length;
                    const path = ['questions', index, 'options', at, 'text'];
                    act({ type: 'addOption', question: question.id, level }, fieldName(path, document.languages[0]));
                  }}
                >
                  ${msg('Add:', { id: 'add-level' })} ${level} ${levelName(words, level)}
                </button>`,
            )}
          </p>`
        : nothing
    }`;
}

const rungName = ({ words }: Screen, index: number, level: Level): string => {
  const { msg } = words;
  return `${msg('Question', { id: 'question' })} ${index + 1}, ${msg('level', { id: 'level' })} ${level} ${levelName(words, level)}`;
};

function rung(screen: Screen, question: Question, index: number, { level }: Option, at: number): TemplateResult {
  const { words } = screen;
  const { msg } = words;
  const isTarget = level === question.target;
  const name = levelName(words, level);
  return html`<li class="rung" data-target=${isTarget}>
    <div class="rung-head">
      <p class="rung-name">
        <span class="number">${level}</span> ${name}
        ${isTarget ? html`<strong class="target">${msg('the posting asks for this', { id: 'is-target' })}</strong>` : nothing}
      </p>
      ${screen.isReadOnly ? nothing : tools(screen, question, index, level, at)}
    </div>
    ${textField(screen, {
      path: ['questions', index, 'options', at, 'text'],
      name: rungName(screen, index, level),
      hint: levelBeginning(words, level),
    })}
  </li>`;
}

function tools(screen: Screen, question: Question, index: number, level: Level, at: number): TemplateResult {
  const { words, act, document } = screen;
  const { msg } = words;
  const { options, id } = question;
  const move = (by: -1 | 1, focus: string) => {
    const other = options[at + by];
    // The words are elsewhere then, and so is whoever moves them.
    return other && (() => act({ type: 'moveOption', question: id, level, by }, `${focus}:${other.level}`));
  };
  const remove = () => {
    const field = fieldName(['questions', index, 'options', Math.max(0, at - 1), 'text'], document.languages[0]);
    act({ type: 'removeOption', question: id, level }, field);
  };
  return toolbar(rungName(screen, index, level), [
    ...moveTools(screen, String(level), { up: move(-1, 'up'), down: move(1, 'down') }),
    {
      name: msg('Remove', { id: 'remove' }),
      sign: '✕',
      use: options.length > FEWEST_OPTIONS ? remove : undefined,
    },
  ]);
}
