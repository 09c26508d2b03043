import type { Position, Question } from '../../model/document/position.js';
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
  const proposals = questions.map(({ from }) => linesOf(position, from));
  const isOtherwise = (value: (question: Question) => number, proposed: (line: Line) => number): boolean =>
    areEqual(questions.map(value)) &&
    questions.some((question, index) => {
      const lines = proposals[index] ?? [];
      return lines.length > 0 && lines.every((line) => proposed(line) !== value(question));
    });
  // Where the posting's own words make no difference, there is none to be made.
  if (
    isOtherwise(
      ({ target }) => target,
      ({ words }) => targetOf(words),
    )
  )
    yield hint('$.questions', 'all-targets-equal');
  if (
    isOtherwise(
      ({ weight }) => weight,
      ({ words, optional }) => weightOf(words, optional),
    )
  )
    yield hint('$.questions', 'all-weights-equal');
}

interface Line {
  readonly words: string;
  readonly optional: boolean;
}

/** The lines that a question comes from, in the words of the posting. */
function linesOf({ posting, languages }: Position, from: Question['from']): Line[] {
  const [language = ''] = languages;
  return [...posting.expectations, ...(posting.duties ?? []).map((duty) => ({ ...duty, optional: false }))]
    .filter(({ id }) => from.includes(id))
    .map(({ text, optional = false }) => ({ words: inLanguage(text, language), optional }));
}

const areEqual = (numbers: readonly number[]): boolean => new Set(numbers).size === 1;
