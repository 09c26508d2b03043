import { str } from '@lit/localize';
import type { Band, Fit, QuestionFit } from '../../model/journey/fit.js';
import { isOne, regionalTag, type Words } from '../words.js';
import { RESULT_GROUPS, type ResultGroup } from './result-groups.js';

/** The one sentence on everything; never a verdict on the person. */
export function overallText(msg: Words['msg'], { overall, questions, known }: Fit): string {
  switch (overall) {
    case 'A':
      return msg(
        'Your answers match the expectations in the posting or come close to them. If the tasks appeal to you, apply.',
        { id: 'overall-a' },
      );
    case 'B': {
      const n = questions.filter(({ counted, result }) => counted && result === 'grow').length;
      const learn =
        n === 1
          ? msg(
              'In one point there would still be a lot to learn. If the tasks appeal to you, apply and name that point openly.',
              { id: 'overall-b-one' },
            )
          : msg(
              str`In ${n} points there would still be a lot to learn. If the tasks appeal to you, apply and name these points openly.`,
              { id: 'overall-b-other' },
            );
      // Among a few points, those to learn may be most of them.
      return known > 2 * n
        ? `${msg('Your answers match the posting in many points.', { id: 'overall-b' })} ${learn}`
        : learn;
    }
    case 'C':
      return msg(
        'Today, there would still be a lot to learn in several points of the posting. That is no rejection: people decide about applications, not this page. Ask before you apply if you are unsure, or get to know the project first.',
        { id: 'overall-c' },
      );
    case 'insufficient':
      return msg(
        'You have answered too few questions for an overall statement. You can go back at any time, or apply right away.',
        { id: 'overall-insufficient' },
      );
  }
}

/** How many points of a topic are where: "3 match, 1 close". */
export function countsText({ msg, locale }: Words, groups: readonly ResultGroup[]): string {
  const counted = RESULT_GROUPS.map((group) => [group, groups.filter((one) => one === group).length] as const);
  const parts = counted
    .filter(([, n]) => n)
    .map(([group, n]) => {
      switch (group) {
        case 'match':
          return msg(str`${n} matching the posting or beyond`, { id: 'count-match' });
        case 'close':
          return msg(str`${n} close to it`, { id: 'count-close' });
        case 'grow':
          return msg(str`${n} with a lot to learn`, { id: 'count-grow' });
        case 'open':
          return msg(str`${n} without an answer`, { id: 'count-open' });
      }
    });
  return new Intl.ListFormat(regionalTag(locale), { type: 'unit' }).format(parts);
}

/** What the answers on a topic say about it. */
export function bandText(msg: Words['msg'], band: Band): string {
  switch (band) {
    case 'strong':
      return msg('Your experience largely covers what the posting describes.', { id: 'band-strong' });
    case 'partial':
      return msg('You bring a foundation you can build on in this position. Some points would be new to you.', {
        id: 'band-partial',
      });
    case 'low':
      return msg(
        'This would be largely new to you. The posting counts on experience here. Say openly how you would get into it.',
        { id: 'band-low' },
      );
    case 'insufficient':
      return msg('There are too few answers for a summary.', { id: 'band-insufficient' });
  }
}

/** How an answer compares with the posting, in words; what is inferred is called so. */
export function resultText(
  msg: Words['msg'],
  { result, answer, inferred }: Pick<QuestionFit, 'result' | 'answer' | 'inferred'>,
): string {
  if (inferred) return msg('not asked, counted as “no experience yet”', { id: 'result-inferred' });
  switch (result) {
    case 'beyond':
      return msg('goes beyond the posting', { id: 'result-beyond' });
    case 'match':
      return msg('matches the posting', { id: 'result-match' });
    case 'close':
      return msg('close to the posting', { id: 'result-close' });
    case 'grow':
      return msg('still a lot to learn', { id: 'result-grow' });
    case 'open':
      return answer === 'unsure'
        ? msg('not sure or skipped', { id: 'state-unsure' })
        : answer === 'not-applicable'
          ? msg('not applicable', { id: 'state-not-applicable' })
          : msg('not answered', { id: 'state-unanswered' });
  }
}

/** What the summary is not. */
export const limitsText = (msg: Words['msg']): string =>
  msg(
    'This summary follows fixed rules and rests only on what you entered. It has not been scientifically validated. It says nothing about you as a person, and nobody else sees it unless you pass it on.',
    { id: 'limits' },
  );

/** How many of the counted points have a level. */
export const basedOnText = ({ msg }: Words, { known, total }: Pick<Fit, 'known' | 'total'>): string =>
  isOne(total)
    ? msg(str`Based on ${known} of 1 point.`, { id: 'based-on-one' })
    : msg(str`Based on ${known} of ${total} points.`, { id: 'based-on' });
