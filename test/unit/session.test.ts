import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/model/document/position.js';
import { prepare } from '../../src/model/journey/prepare.js';
import {
  type Action,
  byId,
  EXAMPLE_LIMIT,
  fromAnswers,
  newSession,
  type Session,
  transition,
  withAnswers,
} from '../../src/model/journey/session.js';
import { orchard } from '../support/documents/orchard.js';

const prepared = prepare(orchard);
const [PLANTING, GRAFTING, PRUNING, MARKET] = [0, 1, 2, 3];

const start = { type: 'start' } as const;
const next = { type: 'continue' } as const;
const back = { type: 'back' } as const;
const summary = { type: 'summary' } as const;
const review = { type: 'review' } as const;
const say = (answer: Answer): Action => ({ type: 'answer', answer });
const change = (question: number): Action => ({ type: 'change', question });
const write = (text: string): Action => ({ type: 'example', text });

const from = (session: Session, ...actions: Action[]): Session =>
  actions.reduce((session, action) => transition(prepared, session, action), session);
const after = (...actions: Action[]): Session => from(newSession(prepared), ...actions);

/** Where a session is: the screen, or the question on it. */
const place = ({ step, question }: Session): string | number => (step === 'question' ? question : step);

/** Everything answered, with a basis for pruning and none for grafting. */
const answered = after(start, say(1), next, say(2), next, say('unsure'), next);

describe('going through', () => {
  test.each<[string, Action[], string | number]>([
    ['begins on the intro', [], 'intro'],
    ['starts with the first question', [start], PLANTING],
    ['an answer alone moves nothing', [start, say(3)], PLANTING],
    ['goes on to the next question', [start, say(3), next], GRAFTING],
    ['leaves out what is ruled out', [start, say(1), next], PRUNING],
    ['leaves out what is inferred as well', [start, say(0), next], MARKET],
    ['goes on after "unsure"', [start, say('unsure'), next], PRUNING],
    ['stays where nothing is chosen', [start, next], PLANTING],
    ['ends in the review', [start, say(0), next, say('not-applicable'), next], 'review'],
    ['goes back a question', [start, say(1), next, back], PLANTING],
    ['goes back to the intro', [start, back], 'intro'],
    ['goes no further back', [start, back, back], 'intro'],
    ['goes to the intro from anywhere', [start, say(1), next, { type: 'intro' }], 'intro'],
    ['goes on from the intro where it was left', [start, say(1), next, { type: 'intro' }, { type: 'resume' }], PRUNING],
    [
      'goes on with the review after a change that was left',
      [start, say(1), review, change(PLANTING), { type: 'intro' }, { type: 'resume' }],
      'review',
    ],
    [
      'goes to the intro once, and still knows where it was left',
      [start, say(1), next, { type: 'intro' }, { type: 'intro' }, { type: 'resume' }],
      PRUNING,
    ],
    ['goes back from the review to the last question', [start, say(0), next, say(1), next, back], MARKET],
    ['goes back from the summary to the review', [start, summary, back], 'review'],
    ['shows the summary at any time', [start, say(1), next, summary], 'summary'],
    ['shows the review at any time', [start, review], 'review'],
    ['continues nowhere from the summary', [summary, next], 'summary'],
    ['continues nowhere from the intro', [next], 'intro'],
  ])('%s', (_, actions, expected) => {
    expect(place(after(...actions))).toBe(expected);
  });

  test('a choice survives Back, and Continue asks for it no more', () => {
    const session = after(start, say(1), next, back);
    expect(session.answers[PLANTING]).toBe(1);
    expect(place(from(session, next))).toBe(PRUNING);
  });

  test('an answer on any other screen is nobody’s', () => {
    for (const session of [after(say(1)), after(summary, say(1)), after(review, say(1))]) {
      expect(session.answers).toEqual([]);
    }
  });
});

describe('a missing choice', () => {
  const missing = after(start, next);

  test('is said', () => {
    expect(missing.missing).toBe(true);
  });

  test.each<[string, Action]>([
    ['an answer', say(1)],
    ['Back', back],
    ['the summary', summary],
    ['the review', review],
    ['Start again', { type: 'restart' }],
  ])('is forgotten with %s', (_, action) => {
    expect(from(missing, action).missing).toBe(false);
  });

  test('is none where there is nothing to choose', () => {
    expect(after(next)).toEqual(newSession(prepared));
    expect(from(answered, next)).toBe(answered);
  });

  test('is none where there was an answer before', () => {
    expect(after(start, say(1), next, back, next).missing).toBe(false);
  });
});

describe('changing an answer', () => {
  test('comes back to the review when it opens nothing', () => {
    expect(place(from(answered, change(PRUNING), say(0), next))).toBe('review');
    expect(place(from(answered, change(PRUNING), next))).toBe('review');
  });

  test('asks what it opens, and only that, before it comes back', () => {
    const opened = from(answered, change(PLANTING), say(2), next);
    expect(place(opened)).toBe(GRAFTING);
    expect(place(from(opened, say(1), next))).toBe('review');
  });

  test('asks all that it opens', () => {
    const none = after(start, say(0), next, say(1), next);
    const opened = from(none, change(PLANTING), say(2), next);
    expect(place(opened)).toBe(GRAFTING);
    const second = from(opened, say(1), next);
    expect(place(second)).toBe(PRUNING);
    expect(place(from(second, say(1), next))).toBe('review');
  });

  test('does not ask again what was answered before it was hidden', () => {
    const hidden = from(answered, change(PLANTING), say(0), next);
    expect(hidden.route.standings[PRUNING]).toBe('inferred');
    const shown = from(hidden, change(PLANTING), say(1), next);
    expect(place(shown)).toBe('review');
    expect(shown.answers[PRUNING]).toBe(2);
  });

  test('does not ask what was open all along', () => {
    const open = after(start, say(1), review);
    expect(place(from(open, change(PLANTING), next))).toBe('review');
  });

  test('needs an answer where there was none', () => {
    const open = from(after(start, say(1), review), change(MARKET), next);
    expect(open).toMatchObject({ step: 'question', missing: true });
    expect(place(from(open, say(1), next))).toBe('review');
  });

  test('goes back to the review, and no longer returns after that', () => {
    const left = from(answered, change(PLANTING), back);
    expect(place(left)).toBe('review');
    expect(place(from(left, back))).toBe(MARKET);
  });

  test('is offered for questions on the path alone', () => {
    expect(from(answered, change(GRAFTING))).toBe(answered);
    expect(from(answered, change(99))).toBe(answered);
  });
});

describe('coming back', () => {
  test('resumes at the place that Back left for the intro', () => {
    const left = after(start, say(1), back);
    expect(left.resume).toEqual({ step: 'question', question: PLANTING });
    expect(place(from(left, { type: 'resume' }))).toBe(PLANTING);
  });

  test('resumes at the first open question where no place is known', () => {
    const set = withAnswers(prepared, newSession(prepared), [1, undefined, 2]);
    expect(place(from(set, { type: 'resume' }))).toBe(MARKET);
  });

  test('resumes at the review where nothing is open', () => {
    const set = withAnswers(prepared, newSession(prepared), [1, undefined, 2, 'unsure']);
    expect(place(from(set, { type: 'resume' }))).toBe('review');
  });

  test('starts again with nothing', () => {
    expect(from(answered, { type: 'restart' })).toEqual(newSession(prepared));
  });
});

describe('answers from outside', () => {
  test('leave the place as it is', () => {
    const session = withAnswers(prepared, after(start, say(1), next), [1, undefined, 0]);
    expect(place(session)).toBe(PRUNING);
    expect(session.route.standings[GRAFTING]).toBe('left-out');
  });

  test('that rule out the question on the screen lead to the one before it', () => {
    expect(place(withAnswers(prepared, after(start, say(1), next), [0]))).toBe(PLANTING);
  });

  test('that rule out the place to resume at lead to the first open question', () => {
    const left = { ...after(), resume: { step: 'question', question: PRUNING } } as const;
    expect(withAnswers(prepared, left, [0]).resume).toEqual({ step: 'question', question: MARKET });
  });
});

describe('an example', () => {
  test('belongs to its question and stays with it', () => {
    const session = after(start, say(1), write('Bonn, 2019'), next, back);
    expect(session.examples[PLANTING]).toBe('Bonn, 2019');
    expect(session.examples[PRUNING]).toBeUndefined();
  });

  test('is cut at its limit', () => {
    expect(after(start, write('x'.repeat(EXAMPLE_LIMIT + 1))).examples[0]).toHaveLength(EXAMPLE_LIMIT);
  });

  test('that is emptied is none', () => {
    expect(after(start, write('x'), write('')).examples[0]).toBeUndefined();
  });

  test('is written on a question alone', () => {
    expect(after(write('x')).examples).toEqual([]);
  });
});

describe('answers by name', () => {
  test('come back as they went', () => {
    const named = { planting: 3, grafting: 0, market: 'not-applicable' } as const;
    const { answers, dropped } = fromAnswers(prepared, named);
    expect(dropped).toEqual([]);
    expect(byId(prepared, answers)).toEqual(named);
  });

  test('hold those of hidden questions', () => {
    expect(byId(prepared, [0, 1, 2])).toEqual({ planting: 0, grafting: 1, pruning: 2 });
  });

  test.each<[string, unknown, dropped: string[]]>([
    ['an unknown question', { felling: 1 }, ['felling']],
    ['a level that is no option', { planting: 4 }, ['planting']],
    ['a level as a text', { planting: '3' }, ['planting']],
    ['"not applicable" where it is not offered', { planting: 'not-applicable' }, ['planting']],
    ['a word of its own', { planting: 'maybe' }, ['planting']],
    ['null for a level', { planting: null }, ['planting']],
    ['what objects inherit', { constructor: 1, toString: 1 }, ['constructor', 'toString']],
    ['a list', [1], ['0']],
  ])('drop %s', (_, named, dropped) => {
    expect(fromAnswers(prepared, named)).toEqual({ answers: [], dropped });
  });

  test.each([null, undefined, 3, true, {}])('that are %j are none', (named) => {
    expect(fromAnswers(prepared, named)).toEqual({ answers: [], dropped: [] });
  });

  test('keep what fits beside what does not', () => {
    expect(fromAnswers(prepared, { planting: 1, felling: 1 })).toEqual({ answers: [1], dropped: ['felling'] });
  });
});
