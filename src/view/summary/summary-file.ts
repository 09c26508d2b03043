import { isOpen } from '../../model/document/is-open.js';
import { isUnwilling } from '../../model/document/option-at.js';
import type { PostingLine } from '../../model/document/position.js';
import { oneLine } from '../../model/document/text.js';
import type { Fit } from '../../model/journey/fit.js';
import type { PreparedPosition } from '../../model/journey/prepare.js';
import { type SummaryEntry, summaryParts } from '../../model/journey/summary.js';
import { statementOf } from '../wording/answer-text.js';
import { topicText, comparedText, limitsText, overallText, resultText, uncountedText } from '../wording/fit-texts.js';
import {
  basisText,
  dutiesTitle,
  entryLines,
  exampleTerm,
  offersTitle,
  partTitle,
  projectTerm,
  summaryTitle,
  topicsTitle,
  unwillingText,
} from '../wording/summary-texts.js';
import { topicCountsText, topicGroups } from '../wording/topic-counts.js';
import { dateText, type Words } from '../words.js';

/** Begins what belongs to a question. */
const BELOW = '\n  ';

/**
 * The summary as a text to keep: everything that the screen says when all of it is open, with the addresses of links.
 *
 * @param examples What the person wrote as an example, by the index of the question.
 * @param now When it is made.
 */
export function summaryFile(
  words: Words,
  prepared: PreparedPosition,
  fit: Fit,
  examples: readonly (string | undefined)[],
  now: Date,
): string {
  const { msg, locale, text } = words;
  const { title, project, posting } = prepared.position;
  const overall = overallText(words, prepared, fit, false, now);
  const section = (title: string, lines: readonly string[]) => (lines.length ? `${title}\n\n${lines.join('\n')}` : '');
  const listed = (all: readonly PostingLine[] = []) => all.map((line) => `- ${text(line.text)}`);
  return [
    `${text(title)}\n${summaryTitle(msg)}, ${dateText(locale, now)}`,
    fit.overall === 'C' && project?.url && isOpen(prepared.position, now)
      ? `${overall} ${projectTerm(msg)} ${text(project.name)}, ${text(project.url)}`
      : overall,
    comparedText(words, fit),
    section(topicsTitle(msg), topicLines(words, prepared, fit)),
    ...summaryParts(prepared, fit).map(({ part, entries }) =>
      section(
        partTitle(msg, part, false),
        entries.map((entry) => entryText(words, entry, examples[entry.index])),
      ),
    ),
    section(dutiesTitle(msg), listed(posting.duties)),
    section(offersTitle(msg), listed(posting.offers)),
    `${limitsText(msg, false)}\n`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function topicLines(words: Words, prepared: PreparedPosition, fit: Fit): string[] {
  const { text } = words;
  return prepared.position.topics
    .map(({ title }, index) => {
      const counts = topicCountsText(words, topicGroups(prepared, fit, index));
      return counts && `- ${text(title)}: ${counts} ${topicText(words, prepared, fit, index, false)}`;
    })
    .filter(Boolean);
}

function entryText(words: Words, entry: SummaryEntry, example: string | undefined): string {
  const { msg, text } = words;
  const { question, fit, uncounted } = entry;
  const statement = statementOf(question, fit.answer);
  return [
    `- ${text(question.text)}`,
    resultText(msg, fit, question) + (statement ? `: ${text(statement)}` : ''),
    ...(uncounted ? [`(${uncountedText(msg, uncounted)})`] : []),
    ...entryLines(words, entry, false).map((line) =>
      [
        `${line.term} ${text(line.text)}`,
        ...(line.resources || []).map(({ title, url }) => `${text(title)}: ${text(url)}`),
      ].join(BELOW),
    ),
    ...(isUnwilling(question, fit.answer) ? [unwillingText(msg)] : []),
    ...(entry.isBasis ? [basisText(msg)] : []),
    ...(example ? [`${exampleTerm(msg)} ${oneLine(example)}`] : []),
  ].join(BELOW);
}
