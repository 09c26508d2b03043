import type { Position } from '../../model/document/position.js';
import { type Hint, hint } from './hint.js';

/** Of fewer questions it may be chance that all are alike. */
const ENOUGH = 4;

export function* hintsOnQuestions({ questions }: Position): Generator<Hint> {
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
  if (areEqual(questions.map(({ target }) => target))) yield hint('$.questions', 'all-targets-equal');
  if (areEqual(questions.map(({ weight }) => weight))) yield hint('$.questions', 'all-weights-equal');
}

const areEqual = (numbers: readonly number[]): boolean => new Set(numbers).size === 1;
