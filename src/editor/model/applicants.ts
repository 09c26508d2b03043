import type { Answer, Question } from '../../model/document/position.js';
import type { PreparedPosition } from '../../model/journey/prepare.js';
import type { AnswerList } from '../../model/journey/said.js';

/**
 * Made-up applicants. Each answers by one rule, so that what they read shows something about the questions:
 * - `lowest`, `highest`: the first, the last statement everywhere;
 * - `below`, `target`: just below what the posting asks for, exactly that;
 * - `mixed`: some of each, drawn by lot;
 * - `unsure`: never sure.
 */
export const SAMPLES = ['lowest', 'below', 'target', 'highest', 'mixed', 'unsure'] as const;
export type Sample = (typeof SAMPLES)[number];

/**
 * What a made-up applicant says to each question, were they asked it.
 *
 * @param draw Which of the mixed applicants: another number is somebody else.
 */
export const sampleAnswers = ({ questions }: PreparedPosition, sample: Sample, draw: number): AnswerList =>
  questions.map(({ question }) => (sample === 'mixed' ? drawn(question, draw) : answer(question, sample)));

function answer({ options, target }: Question, sample: Exclude<Sample, 'mixed'>): Answer {
  const levels = options.map(({ level }) => level);
  const lowest = levels[0] ?? 0;
  const highest = levels.at(-1) ?? lowest;
  switch (sample) {
    case 'lowest':
      return lowest;
    case 'below':
      return levels.findLast((level) => level < target) ?? lowest;
    case 'target':
      return levels.find((level) => level >= target) ?? highest;
    case 'highest':
      return highest;
    case 'unsure':
      return 'unsure';
  }
}

/** By the id of the question: who is drawn stays the same person while other questions come and go. */
function drawn({ id, options, notApplicable }: Question, draw: number): Answer {
  const choices: Answer[] = options.map(({ level }) => level);
  choices.push('unsure');
  if (notApplicable) choices.push('not-applicable');
  return choices[hash(`${draw} ${id}`) % choices.length] ?? 'unsure';
}

/** FNV-1a in 32 bits, stirred once more so that neighbouring texts do not have neighbouring numbers. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
