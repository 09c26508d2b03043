import type { Fit } from '../journey/fit.js';
import { entryOf, type PreparedPosition } from '../journey/prepare.js';
import { isCounted } from '../journey/summary.js';
import type { Wording } from './wording.js';

/** A line for each topic with how the answers to its expectations compare: facts, to be sent to others. */
export const topicCounts = (prepared: PreparedPosition, fit: Fit, texts: Wording): string[] =>
  prepared.position.topics
    .map(({ title }, index) => {
      const counted = fit.questions.filter((one) => isCounted(one) && entryOf(prepared, one.id).topic === index);
      return counted.length ? texts.line(texts.say(title), texts.counts(counted) + '.') : '';
    })
    .filter(Boolean);

/** A line for each question with what was answered, in words. */
export const allAnswers = (prepared: PreparedPosition, fit: Fit, texts: Wording): string[] =>
  fit.questions.map((one) => {
    const { question } = entryOf(prepared, one.id);
    return texts.line(texts.say(question.text), texts.answer(question, one));
  });
