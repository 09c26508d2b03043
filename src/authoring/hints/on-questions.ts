import type { Expectation, Position, Question } from '../../model/document/position.js';
import { inLanguage } from '../../model/document/text.js';
import { targetOf, weightOf } from '../posting/line-words.js';
import { type Hint, hint } from './hint.js';

/** Of fewer questions it may be chance that all are alike. */
const ENOUGH = 4;

export function* hintsOnQuestions(position: Position): Generator<Hint> {
  const { questions } = position;
  for (const [index, { target, options }] of questions.entries()) {
    const path = `$.questions[${index}]`;
    const levels = options.map(({ level }) => level);
    if (target > 0 && !levels.includes(target)) {
      yield hint(`${path}.target`, 'no-option-at-target', { levels: levels.join(', ') });
    }
    if (target > 3) yield hint(`${path}.target`, 'rare-target');
    if (target === 1 && levels.includes(0)) yield hint(`${path}.target`, 'target-next-to-nothing');
    if (levels.length && !levels.includes(0)) yield hint(`${path}.options`, 'no-level-0');
  }
  if (questions.length < ENOUGH) return;
  const { isTarget, isWeight } = proposalsIn(position);
  // Where the posting's own words make no difference, there is none to be made.
  if (areEqual(questions.map(({ target }) => target)) && !questions.every(isTarget))
    yield hint('$.questions', 'all-targets-equal');
  if (areEqual(questions.map(({ weight }) => weight)) && !questions.every(isWeight))
    yield hint('$.questions', 'all-weights-equal');
}

/** Whether target and weight of a question are what one of its lines proposes by its words, if it comes from any. */
function proposalsIn({ posting: { expectations, duties = [] }, languages: [language = ''] }: Position) {
  const lines = new Map<string, Expectation>([...duties, ...expectations].map((line) => [line.id, line]));
  const isProposed =
    (proposed: (words: string, isOptional: boolean) => number, field: 'target' | 'weight') =>
    (question: Question): boolean => {
      const from = question.from.flatMap((id) => lines.get(id) ?? []);
      const values = from.map(({ text, optional = false }) => proposed(inLanguage(text, language), optional));
      return !values.length || values.includes(question[field]);
    };
  return { isTarget: isProposed(targetOf, 'target'), isWeight: isProposed(weightOf, 'weight') };
}

const areEqual = (numbers: readonly number[]): boolean => new Set(numbers).size === 1;
