import { str } from '@lit/localize';
import { isOpen } from '../../model/document/is-open.js';
import { isUnwilling } from '../../model/document/option-at.js';
import type { Question } from '../../model/document/position.js';
import type { Band, Fit, Overall, QuestionFit } from '../../model/journey/fit.js';
import { entryOf, type PreparedPosition } from '../../model/journey/prepare.js';
import { isExpected, isReached, type Uncounted } from '../../model/journey/summary.js';
import { isOne, type Words } from '../words.js';
import { stateText } from './answer-text.js';
import { RESULT_GROUPS, type ResultGroup } from './result-groups.js';

/**
 * The first sentences on everything, with their numbers; never a verdict on the person. Whoever cannot apply gets no
 * advice to do so.
 *
 * @param isShared Whether it is read by somebody else: it speaks of the answers then.
 */
export function overallText(words: Words, prepared: PreparedPosition, fit: Fit, isShared: boolean, now: Date): string {
  const { msg } = words;
  const { overall } = fit;
  const sentences =
    overall === 'insufficient'
      ? [msg('There are too few answers for an overall statement.', { id: 'overall-insufficient' })]
      : overall === 'A'
        ? [closeText(msg, fit, isShared)]
        : learnTexts(words, prepared, fit);
  return [...sentences, ...(isShared || !isOpen(prepared.position, now) ? [] : [adviceText(msg, overall)])].join(' ');
}

function adviceText(msg: Words['msg'], overall: Overall): string {
  switch (overall) {
    case 'A':
      return msg('If the tasks appeal to you, apply.', { id: 'overall-a-advice' });
    case 'B':
      return msg('If the tasks appeal to you, apply and say how you would learn it.', { id: 'overall-b-advice' });
    case 'C':
      return msg(
        'This is not a rejection: people decide about applications, not this page. You can ask a question before you apply.',
        { id: 'overall-c-advice' },
      );
    case 'insufficient':
      return msg('You can go back at any time, or apply right away.', { id: 'overall-insufficient-advice' });
  }
}

/** Where nothing is far from the posting: that it matches is said only where most of it does. */
function closeText(msg: Words['msg'], { questions, known }: Fit, isShared: boolean): string {
  const isMostlyReached = questions.filter((one) => one.counted && isReached(one)).length * 2 > known;
  if (isMostlyReached) {
    return isShared
      ? msg('These answers match the expectations in the posting or come close to them.', { id: 'overall-a-shared' })
      : msg('Your answers match the expectations in the posting or come close to them.', { id: 'overall-a' });
  }
  return isShared
    ? msg('These answers come close to the expectations in the posting; none is far from them.', {
        id: 'overall-a-close-shared',
      })
    : msg('Your answers come close to the expectations in the posting; none is far from them.', {
        id: 'overall-a-close',
      });
}

/** How many answers fit, in how many questions there is a lot to learn, and where most of that is. */
function learnTexts({ msg, text }: Words, prepared: PreparedPosition, fit: Fit): string[] {
  const { position } = prepared;
  const { known } = fit;
  const learn = fit.questions.filter(({ counted, result }) => counted && result === 'grow');
  const n = learn.length;
  const topic = position.topics.filter(
    (_, index) => learn.filter(({ id }) => entryOf(prepared, id).topic === index).length * 2 > n,
  )[0];
  return [
    ...(n === known
      ? [msg('For every question compared, there would still be a lot to learn.', { id: 'overall-learn-all' })]
      : [
          msg(str`For ${known - n} of ${known} questions, the answer matches the posting or comes close to it.`, {
            id: 'overall-fits',
          }),
          isOne(n)
            ? msg('For one, there would still be a lot to learn.', { id: 'overall-learn-one' })
            : msg(str`For ${n}, there would still be a lot to learn.`, { id: 'overall-learn-other' }),
        ]),
    ...(topic && n > 1 && position.topics.length > 1
      ? [msg(str`Most of it belongs to the topic “${text(topic.title)}”.`, { id: 'overall-learn-topic' })]
      : []),
  ];
}

/** How many questions are where: "3 as asked for or beyond, 1 close to it". */
export function countsText({ msg }: Words, groups: readonly ResultGroup[]): string {
  const parts = RESULT_GROUPS.map((group) => {
    const n = groups.filter((one) => one === group).length;
    return n ? countText(msg, group, n) : '';
  });
  return parts.filter(Boolean).join(', ');
}

function countText(msg: Words['msg'], group: ResultGroup, n: number): string {
  switch (group) {
    case 'match':
      return msg(str`${n} as asked for or beyond`, { id: 'count-match' });
    case 'close':
      return msg(str`${n} close to it`, { id: 'count-close' });
    case 'grow':
      return msg(str`${n} with a lot to learn`, { id: 'count-grow' });
    case 'open':
      return msg(str`${n} without an answer`, { id: 'count-open' });
    case 'not-applicable':
      return msg(str`${n} not applicable`, { id: 'count-not-applicable' });
  }
}

/**
 * What the answers on a topic say about it.
 *
 * @param index The index of the topic.
 */
export function topicText(
  { msg }: Words,
  prepared: PreparedPosition,
  { topics }: Pick<Fit, 'topics'>,
  index: number,
  isShared: boolean,
): string {
  const bands = topics.map(({ band }) => band);
  const band = bands[index] || 'insufficient';
  const text = bandText(msg, band, isExpected(prepared, index), isShared);
  // Once is enough where it goes for several topics.
  return band === 'low' && !isShared && bands.indexOf(band) === index
    ? `${text} ${msg('Say openly how you would learn it.', { id: 'band-low-advice' })}`
    : text;
}

/** @param isExpected Whether the posting expects something there, and does not only have tasks that need it. */
function bandText(msg: Words['msg'], band: Band, isExpected: boolean, isShared: boolean): string {
  switch (band) {
    case 'strong':
      return isShared
        ? msg('The experience described largely covers what the posting describes.', { id: 'band-strong-shared' })
        : msg('Your experience largely covers what the posting describes.', { id: 'band-strong' });
    case 'partial':
      return isShared
        ? msg('There is a foundation to build on in this position. In places, the posting asks for more.', {
            id: 'band-partial-shared',
          })
        : msg('You bring a foundation you can build on in this position. In places, the posting asks for more.', {
            id: 'band-partial',
          });
    case 'low':
      return [
        isShared
          ? msg('This would be largely new.', { id: 'band-low-shared' })
          : msg('This would be largely new to you.', { id: 'band-low' }),
        isExpected
          ? msg('The posting expects experience here.', { id: 'band-low-expected' })
          : msg('The posting does not ask for experience here, but its tasks build on it.', { id: 'band-low-tasks' }),
      ].join(' ');
    case 'insufficient':
      return msg('There is too little to compare here for a statement.', { id: 'band-insufficient' });
  }
}

/** How an answer compares with the posting, in words; what is inferred is called so, and unwilling is not to learn. */
export function resultText(
  msg: Words['msg'],
  { result, answer, inferred }: Pick<QuestionFit, 'result' | 'answer' | 'inferred'>,
  question: Question,
): string {
  if (isUnwilling(question, answer)) return msg('not what is asked for', { id: 'result-unwilling' });
  if (inferred) return msg('not asked, counted as “no experience yet”', { id: 'result-inferred' });
  switch (result) {
    case 'beyond':
      return msg('more than asked for', { id: 'result-beyond' });
    case 'match':
      return msg('as asked for', { id: 'result-match' });
    case 'close':
      return msg('almost as asked for', { id: 'result-close' });
    case 'grow':
      return msg('still a lot to learn', { id: 'result-grow' });
    case 'open':
      return stateText(msg, answer);
  }
}

/** Why a question is not among those counted. */
export function uncountedText(msg: Words['msg'], uncounted: Uncounted): string {
  switch (uncounted) {
    case 'task':
      return msg('from the tasks, not counted', { id: 'uncounted-task' });
    case 'depth':
      return msg('in depth, not counted', { id: 'uncounted-depth' });
    case 'optional':
      return msg('nice to have, not counted', { id: 'uncounted-optional' });
  }
}

/** What the summary is not. */
export const limitsText = (msg: Words['msg'], isShared: boolean): string =>
  isShared
    ? msg(
        'This summary follows fixed rules and rests only on what the person entered. It has not been scientifically tested. It says nothing about them as a person.',
        { id: 'limits-shared' },
      )
    : msg(
        'This summary follows fixed rules and rests only on what you entered. It has not been scientifically tested. It says nothing about you as a person, and nobody else sees it unless you pass it on.',
        { id: 'limits' },
      );

/** How many of the counted questions are compared: by their answer, or because they had to be passed over. */
export function basedOnText({ msg }: Words, { known, total, questions }: Fit): string {
  const passed = questions.filter(({ counted, inferred }) => counted && inferred).length;
  const answered = known - passed;
  return [
    isOne(total)
      ? msg(str`Compared: the answers to ${answered} of 1 question about the expectations.`, { id: 'based-on-one' })
      : msg(str`Compared: the answers to ${answered} of ${total} questions about the expectations.`, {
          id: 'based-on',
        }),
    ...(passed === 0
      ? []
      : isOne(passed)
        ? [msg('One more was not asked and counts as “no experience yet”.', { id: 'inferred-one' })]
        : [msg(str`${passed} more were not asked and count as “no experience yet”.`, { id: 'inferred-other' })]),
  ].join(' ');
}

/** What the counts rest on and what they leave out: everything that somebody needs to add up. */
export const comparedText = (words: Words, fit: Fit): string =>
  [
    basedOnText(words, fit),
    ...(fit.questions.some(({ counted }) => !counted)
      ? [
          words.msg(
            'Tasks, questions in depth and what is nice to have are not counted here; below, they are marked.',
            {
              id: 'what-counts',
            },
          ),
        ]
      : []),
  ].join(' ');
