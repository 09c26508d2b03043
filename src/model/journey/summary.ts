import type { Growth, Option, Question, Text } from '../document/position.js';
import { isUnwilling } from '../document/option-at.js';
import type { Fit, QuestionFit } from './fit.js';
import { entryOf, type PreparedPosition, type PreparedQuestion } from './prepare.js';

/**
 * The parts of a summary, in their order: what reaches its target; the best of the rest, where that is little; what is
 * just below; what is further away; what has no level.
 */
export type SummaryPart = 'strengths' | 'brings' | 'close' | 'grow' | 'open';

const PARTS: readonly SummaryPart[] = ['strengths', 'brings', 'close', 'grow', 'open'];

/** How many statements everybody finds at the beginning, as far as there are any at level 1 or more. */
const FIRST = 3;

/** Why the counts of a summary leave a question out. */
export type Uncounted = 'task' | 'depth' | 'optional';

/** One question of a summary, with what there is to say about it. */
export interface SummaryEntry {
  /** Its index in the position. */
  readonly index: number;
  readonly question: Question;
  readonly fit: QuestionFit;
  readonly uncounted: Uncounted | undefined;
  /** The statement that is asked for, unless it is the one that was chosen. */
  readonly asked: Option | undefined;
  /** What to mention in the letter. It asks for what an answer at the target has to show: below, nobody has that. */
  readonly evidence: Text | undefined;
  /** How to begin, where there is something to learn and somebody would do it. */
  readonly growth: Growth | undefined;
  /** Whether other questions were not asked because of this answer. */
  readonly isBasis: boolean;
}

/** The questions of a summary, each in one part of it; parts with nothing in them are left out. */
export function summaryParts(
  prepared: PreparedPosition,
  { questions }: Fit,
): { readonly part: SummaryPart; readonly entries: readonly SummaryEntry[] }[] {
  const entries = questions.map((fit) => summaryEntry(prepared, fit));
  const reached = entries.filter(({ fit }) => isReached(fit));
  const brings = entries
    .filter(({ fit }) => !isReached(fit) && fit.level)
    .sort((a, b) => levelOf(b) - levelOf(a) || a.fit.target - b.fit.target || a.index - b.index)
    .slice(0, Math.max(0, FIRST - reached.length));
  const entriesOf = (part: SummaryPart) =>
    part === 'strengths'
      ? reached
      : part === 'brings'
        ? brings
        : entries.filter((entry) => entry.fit.result === part && !brings.includes(entry));
  return PARTS.map((part) => ({ part, entries: entriesOf(part) })).filter(({ entries }) => entries.length);
}

/** Whether an answer is at its target or above. */
export const isReached = ({ result }: Pick<QuestionFit, 'result'>): boolean =>
  result === 'beyond' || result === 'match';

/** Whether the counts include a question: what does not apply to somebody is left out of them. */
export const isCounted = ({ counted, answer }: Pick<QuestionFit, 'counted' | 'answer'>): boolean =>
  counted && answer !== 'not-applicable';

/** Whether an expectation of the posting, not one of its tasks or nice-to-haves alone, leads to a topic. */
export function isExpected({ position, questions }: PreparedPosition, topic: number): boolean {
  const expected = position.posting.expectations.filter(({ optional }) => !optional).map(({ id }) => id);
  return questions.some((entry) => entry.topic === topic && entry.question.from.some((id) => expected.includes(id)));
}

const levelOf = ({ fit }: SummaryEntry): number => fit.level || 0;

function summaryEntry(prepared: PreparedPosition, fit: QuestionFit): SummaryEntry {
  const entry = entryOf(prepared, fit.id);
  const { question, index } = entry;
  const { level, target, inferred, result } = fit;
  return {
    index,
    question,
    fit,
    uncounted: uncounted(entry),
    asked: result === 'match' ? undefined : question.options.filter((option) => option.level >= target)[0],
    evidence: isReached(fit) ? question.evidence : undefined,
    growth: isReached(fit) || isUnwilling(question, fit.answer) ? undefined : question.growth,
    isBasis:
      !inferred &&
      level !== null &&
      prepared.questions.some(({ askUnless }) => askUnless.some((basis) => basis.on === index && level <= basis.level)),
  };
}

function uncounted({ counted, optional, askOnlyIf }: PreparedQuestion): Uncounted | undefined {
  return counted ? undefined : optional ? 'optional' : askOnlyIf.length ? 'depth' : 'task';
}
