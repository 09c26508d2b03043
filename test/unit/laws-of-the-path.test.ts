import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit } from '../../src/model/journey/fit.js';
import type { PreparedPosition } from '../../src/model/journey/prepare.js';
import { firstOpen, route } from '../../src/model/journey/route.js';
import { type Action, newSession, type Session, transition, withAnswers } from '../../src/model/journey/session.js';
import { answersTo, type Case, cases, choicesOf, opinions } from './support/arbitraries.js';

const play = (prepared: PreparedPosition, session: Session, ...actions: Action[]): Session =>
  actions.reduce((session, action) => transition(prepared, session, action), session);

/** Says to the question on the screen what one thinks of it. */
const sayTo = ({ prepared, answers }: Case, session: Session): Session =>
  transition(prepared, session, { type: 'answer', answer: answers[session.question]! });

/** Every screen of somebody who answers each question and continues, up to the review. */
function walk(one: Case): Session[] {
  const { prepared } = one;
  const screens = [play(prepared, newSession(prepared), { type: 'start' })];
  while (screens.at(-1)!.step === 'question' && screens.length <= prepared.questions.length + 1) {
    screens.push(transition(prepared, sayTo(one, screens.at(-1)!), { type: 'continue' }));
  }
  return screens;
}

/** All questions of a path answered, each time the one that comes first in a given order. */
function inOrder(one: Case, order: readonly number[]): Session {
  const { prepared } = one;
  let session = newSession(prepared);
  for (;;) {
    const next = order.find(
      (index) => session.route.standings[index] === 'asked' && session.answers[index] === undefined,
    );
    if (next === undefined) return session;
    session = sayTo(one, transition(prepared, session, { type: 'change', question: next }));
  }
}

const fitOf = (prepared: PreparedPosition, { answers, route }: Session) => fit(prepared, answers, route);

describe('going forward', () => {
  test('every path ends at the review, with nothing left open', () => {
    fc.assert(
      fc.property(opinions, (one) => {
        const end = walk(one).at(-1)!;
        expect(end.step).toBe('review');
        expect(firstOpen(end.route, end.answers)).toBe(-1);
        expect(end.route.standings).not.toContain('pending');
      }),
    );
  });

  test('nobody is asked a question twice, and all come in the order of the document', () => {
    fc.assert(
      fc.property(opinions, (one) => {
        const asked = walk(one)
          .slice(0, -1)
          .map(({ question }) => question);
        expect(asked).toEqual([...new Set(asked)].sort((a, b) => a - b));
      }),
    );
  });

  test('"question n of at most m": m never grows, n counts from one and ends at m', () => {
    fc.assert(
      fc.property(opinions, (one) => {
        const screens = walk(one);
        const most = screens.map(({ route }) => route.askedAtMost);
        expect(most).toEqual(most.toSorted((a, b) => b - a));
        const numbers = screens.slice(0, -1).map(({ route, question }) => route.askedUpTo[question]);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        expect(numbers.at(-1)).toBe(most.at(-1));
      }),
    );
  });
});

describe('the order of answering', () => {
  test('does not matter', () => {
    fc.assert(
      fc.property(
        opinions.chain((one) =>
          fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.answers.keys()], { minLength: one.answers.length })),
        ),
        ([one, order]) => {
          const forward = walk(one).at(-1)!;
          const shuffled = inOrder(one, order);
          expect(shuffled.route).toEqual(forward.route);
          expect(fitOf(one.prepared, shuffled)).toEqual(fitOf(one.prepared, forward));
        },
      ),
    );
  });
});

describe('hidden answers', () => {
  test('are kept, and come back with the answer that hid them', () => {
    fc.assert(
      fc.property(opinions, fc.nat(), (one, pick) => {
        const { prepared } = one;
        const before = walk(one).at(-1)!;
        const asked = before.route.standings.flatMap((standing, index) => (standing === 'asked' ? [index] : []));
        const index = asked[pick % asked.length]!;
        for (const other of choicesOf(prepared, index)) {
          const change: Action = { type: 'change', question: index };
          const hiding = play(prepared, before, change, { type: 'answer', answer: other });
          for (const [i, answer] of before.answers.entries()) {
            if (i !== index) expect(hiding.answers[i]).toBe(answer);
          }
          const back = play(prepared, hiding, change, { type: 'answer', answer: before.answers[index]! });
          expect(fitOf(prepared, back)).toEqual(fitOf(prepared, before));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('whatever somebody does', () => {
  const action = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Action['type']>('continue') },
    fc.constantFrom<Action['type']>(
      'start',
      'resume',
      'restart',
      'back',
      'review',
      'summary',
      'change',
      'example',
      'adopt',
    ),
    { weight: 3, arbitrary: fc.constantFrom<Action['type']>('answer') },
  );

  /** An action of this type that a screen can offer. */
  function anAction({ prepared, answers }: Case, { question }: Session, type: Action['type'], pick: number): Action {
    switch (type) {
      case 'answer': {
        const choices = choicesOf(prepared, question);
        return { type, answer: choices[pick % choices.length] ?? 'unsure' };
      }
      case 'change':
        return { type, question: pick % answers.length };
      case 'adopt':
        return { type, answers: answers.slice(0, pick % (answers.length + 1)) };
      case 'example':
        return { type, text: 'x'.repeat(pick % 600) };
      default:
        return { type };
    }
  }

  test('the path follows the answers, and the question on the screen is on it', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.tuple(action, fc.nat()), { maxLength: 60, size: 'max' }), (one, steps) => {
        const { prepared, answers } = one;
        let session = withAnswers(prepared, newSession(prepared), answers);
        for (const [type, pick] of steps) {
          session = transition(prepared, session, anAction(one, session, type, pick));
          expect(session.route).toEqual(route(prepared, session.answers));
          for (const place of [session, session.resume ?? session]) {
            if (place.step === 'question') expect(session.route.standings[place.question]).toBe('asked');
            else expect(place.question).toBe(-1);
          }
          if (session.missing) expect(session.answers[session.question]).toBeUndefined();
        }
      }),
    );
  });

  test('answers that the page sets lead to no question that is not asked', () => {
    const changes = opinions.chain((one) => fc.tuple(fc.constant(one), answersTo(one.prepared), fc.nat()));
    fc.assert(
      fc.property(changes, ([one, given, pick]) => {
        const { prepared } = one;
        const screens = walk(one);
        const screen = screens[pick % screens.length]!;
        const left = play(prepared, screen, ...screens.map((): Action => ({ type: 'back' })));
        expect(left.step).toBe('intro');
        for (const session of [screen, left]) {
          const next = withAnswers(prepared, session, given);
          const resumed = transition(prepared, next, { type: 'resume' });
          for (const { step, question } of [next, resumed]) {
            if (step === 'question') expect(next.route.standings[question]).toBe('asked');
          }
        }
      }),
    );
  });
});
