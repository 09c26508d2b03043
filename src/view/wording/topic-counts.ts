import { str } from '@lit/localize';
import type { Fit } from '../../model/journey/fit.js';
import { entryOf, type PreparedPosition } from '../../model/journey/prepare.js';
import { isCounted } from '../../model/journey/summary.js';
import type { Words } from '../words.js';
import { countsText } from './fit-texts.js';
import { groupOf, type ResultGroup } from './result-groups.js';

/** The questions on a topic by how they compare: those that the whole counts, and the others. */
export interface TopicGroups {
  readonly counted: readonly ResultGroup[];
  readonly others: readonly ResultGroup[];
}

export function topicGroups(prepared: PreparedPosition, fit: Fit, topic: number): TopicGroups {
  const own = fit.questions.filter(({ id }) => entryOf(prepared, id).topic === topic);
  const groups = (counted: boolean) => own.filter((one) => isCounted(one) === counted).map(groupOf);
  return { counted: groups(true), others: groups(false) };
}

/** The same in words, so that the numbers of all topics add up to those of the whole. */
export function topicCountsText(words: Words, { counted, others }: TopicGroups): string {
  const uncounted = countsText(words, others);
  return [
    ...(counted.length ? [`${countsText(words, counted)}.`] : []),
    ...(uncounted ? [words.msg(str`Not counted above: ${uncounted}.`, { id: 'counts-others' })] : []),
  ].join(' ');
}
