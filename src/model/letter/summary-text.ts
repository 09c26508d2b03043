import type { Fit } from '../journey/fit.js';
import type { PreparedPosition } from '../journey/prepare.js';
import { allAnswers, topicLines, type Wording } from './draft.js';

/** The summary as a text to keep: the whole, the topics, and every question with its answer. */
export function summaryText(prepared: PreparedPosition, fit: Fit, date: string, texts: Wording): string {
  const { say } = texts;
  return [
    `${say(prepared.position.title)}\n${texts.summaryTitle}, ${date}`,
    texts.overall(fit),
    topicLines(prepared, fit, texts).join('\n'),
    [texts.answers, ...allAnswers(prepared, fit, texts)].join('\n'),
    texts.limits,
    '',
  ].join('\n\n');
}
