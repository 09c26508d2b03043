import { allAnswers, topicLines, type DraftTexts } from './draft.js';
import type { Fit } from './fit.js';
import type { PreparedPosition } from './prepare.js';

/** The summary as a text to keep: the whole, the topics, and every question with its answer. */
export function summaryText(prepared: PreparedPosition, fit: Fit, date: string, texts: DraftTexts): string {
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
