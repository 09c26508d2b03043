import type { Answer } from '../../model/document/position.js';
import type { Fit } from '../../model/journey/fit.js';
import type { PreparedPosition } from '../../model/journey/prepare.js';
import type { AnswerList } from '../../model/journey/said.js';
import { fitOf, type Trial } from './trial.js';

/** What would be said if somebody had answered one question otherwise, and all others the same. */
export interface Influence {
  /** Whether they had chosen the first or the last statement. */
  readonly choice: 'lowest' | 'highest';
  /** Whether the sentence on the whole would be another one, or only that on the topic. */
  readonly moves: 'overall' | 'topic';
  readonly fit: Fit;
}

/** Beyond so many questions, asking for each what it moves takes longer than a blink. */
const MOST = 120;

/**
 * What each question moves for somebody, by its id: nothing for most. Of what could have been chosen, the first and the
 * last statement say most; what lies between them is not tried.
 */
export function influences(prepared: PreparedPosition, { answers, fit }: Trial): ReadonlyMap<string, Influence[]> {
  const found = new Map<string, Influence[]>();
  if (prepared.questions.length > MOST) return found;
  for (const { id } of fit.questions) {
    const index = prepared.indexOf.get(id) ?? -1;
    const entry = prepared.questions[index];
    if (!entry) continue;
    const { options } = entry.question;
    const ends = [
      ['lowest', options[0]?.level],
      ['highest', options.at(-1)?.level],
    ] as const;
    const moved = ends.flatMap(([choice, level]): Influence[] => {
      if (level === undefined || answers[index] === level) return [];
      const other = fitOf(prepared, withAnswer(answers, index, level));
      const bandBefore = fit.topics[entry.topic]?.band;
      const moves =
        other.overall !== fit.overall
          ? 'overall'
          : other.topics[entry.topic]?.band !== bandBefore
            ? 'topic'
            : undefined;
      return moves ? [{ choice, moves, fit: other }] : [];
    });
    if (moved.length) found.set(id, moved);
  }
  return found;
}

/** The list ends with the last answer, so there need not be one yet. */
function withAnswer(answers: AnswerList, index: number, answer: Answer): AnswerList {
  const all = answers.slice();
  all[index] = answer;
  return all;
}
