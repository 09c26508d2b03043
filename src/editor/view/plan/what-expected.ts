import { html, nothing, type TemplateResult } from 'lit';
import { EXPECTATION_KINDS } from '../../../authoring/posting/expectation-kind.js';
import type { Level } from '../../../model/document/position.js';
import type { Strength } from '../../model/actions.js';
import { WEIGHT_OF } from '../../model/edit-plan.js';
import { kindOfLine, type PlannedQuestion } from '../../model/line-plan.js';
import { wordsIn } from '../../model/words.js';
import { levelName } from '../levels.js';
import type { Screen } from '../screen.js';
import { choices } from './choices.js';
import {
  expectationAdvice,
  expectationKindName,
  papersReason,
  strengthName,
  strengthReason,
  targetReason,
} from './plan-words.js';

const STRENGTHS: readonly Strength[] = ['must', 'expected', 'nice'];

/** The kind of a line, how strongly it asks and how far it should reach, each with what its words say. */
export function whatExpected(screen: Screen, { question, lines }: PlannedQuestion): TemplateResult {
  const { words, document, act, isReadOnly } = screen;
  const { msg } = words;
  const { id, target, weight } = question;
  const [known] = lines;
  const [first = ''] = document.languages;
  const said = wordsIn(known?.line.text, first);
  const levels: readonly Level[] = [2, 3].includes(target) ? [2, 3] : [2, 3, target];
  return html`${known?.list === 'expectations' ? kinds(screen, question.id, known.line) : nothing}
  ${choices({
    legend: msg('How strongly does the posting ask for it?', { id: 'plan-strength' }),
    name: `strength-${id}`,
    values: STRENGTHS.map((one) => [one, strengthName(words, one)] as const),
    chosen: STRENGTHS.find((one) => WEIGHT_OF[one] === weight),
    set: (strength) => act({ type: 'setStrength', question: id, strength }),
    because: known && strengthReason(words, said, known.kind === 'optional'),
    isReadOnly,
  })}
  ${choices({
    legend: msg('How far should it reach?', { id: 'plan-target' }),
    name: `target-${id}`,
    values: levels.map((level) => [level, levelName(words, level)] as const),
    chosen: target,
    set: (level) => act({ type: 'setTarget', question: id, target: level }),
    because: known && targetReason(words, said),
    isReadOnly,
  })}`;
}

function kinds(screen: Screen, question: string, line: PlannedLine): TemplateResult {
  const { words, document, act, isReadOnly } = screen;
  const { msg } = words;
  const kind = kindOfLine(line, document.languages[0] ?? '');
  const options = document.questions.find(({ id }) => id === question)?.options ?? [];
  const button = (name: string, click: () => void) =>
    isReadOnly ? nothing : html`<button type="button" class="small" @click=${click}>${name}</button>`;
  const offer =
    kind === 'certificate'
      ? button(msg('Ask nothing', { id: 'ask-nothing' }), () =>
          act({ type: 'leaveUnasked', line: line.id, reason: papersReason(words) }, `plan:line:${line.id}`),
        )
      : kind === 'readiness' && options.some(({ level }) => level === 1)
        ? button(msg('Take “with guidance” out', { id: 'use-readiness' }), () =>
            act({ type: 'useReadiness', question }, `plan:${question}`),
          )
        : nothing;
  return choices({
    legend: msg('What kind of line is it?', { id: 'plan-kind' }),
    name: `kind-${question}`,
    values: EXPECTATION_KINDS.map((one) => [one, expectationKindName(words, one)] as const),
    chosen: kind,
    set: (value) => act({ type: 'setExpectationKind', line: line.id, kind: value }),
    because: html`${expectationAdvice(words, kind)} ${offer}`,
    isReadOnly,
  });
}

type PlannedLine = Parameters<typeof kindOfLine>[0];
