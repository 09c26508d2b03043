import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../src/model/document/position.js';
import { prepare } from '../../src/model/journey/prepare.js';
import { type Action, fromAnswers } from '../../src/model/journey/session.js';
import type { DraftingAction } from '../../src/model/letter/drafting.js';
import { Visits } from '../../src/positions/visits.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { useTab } from './support/tab.js';

const ONE = [prepare(orchard)];
const TWO = [prepare(orchard), prepare(vineyard)];
const mine: DraftingAction = { type: 'edit', mail: { subject: 'Mine', body: 'My own words' }, locale: 'en' };

let tab: ReturnType<typeof useTab>;
function openTab(): void {
  vi.useFakeTimers();
  tab = useTab();
}
beforeEach(openTab);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function visit(positions = ONE, remembers = true): Visits {
  return new Visits(positions, { remembers: () => remembers, changed: () => undefined });
}

/** What is on the screen. */
function seen({ current, members }: Visits): unknown {
  const of = ({ prepared, session, drafting, fit }: typeof current) => {
    const { step, question, answers, examples, missing, resume } = session;
    return { id: prepared.position.id, step, question, answers, examples, missing, resume, drafting, fit: fit.overall };
  };
  return [current, ...members].map(of);
}

/** Everything that somebody can do. */
const deed: fc.Arbitrary<Action | string> = fc.oneof(
  ...(['start', 'resume', 'restart', 'continue', 'back', 'intro', 'review', 'summary'] as const).map((type) =>
    fc.constant<Action>({ type }),
  ),
  fc.constantFrom<Answer[]>(0, 1, 2, 3, 'unsure').map((answer): Action => ({ type: 'answer', answer })),
  fc.string({ maxLength: 3 }).map((text): Action => ({ type: 'example', text })),
  fc.nat(4).map((question): Action => ({ type: 'change', question })),
  fc.constantFrom('adopt', 'enter all', 'enter', 'write', 'edit', 'answer'),
);
function does(visits: Visits, what: Action | string, index: number): void {
  const { current, members } = visits;
  const member = members[index % (members.length + 1)];
  const { answers } = fromAnswers(current.prepared, { planting: index % 4, market: 1 });
  if (typeof what !== 'string') visits.apply(what);
  else if (what === 'adopt') visits.apply({ type: 'adopt', answers });
  else if (what === 'enter') visits.enter(member);
  else if (what === 'enter all') visits.enter();
  else if (what === 'write') visits.writeExample(member ?? current, index % 3, `Example ${index}`);
  else if (what === 'edit') visits.draft(member ?? current, mine);
  else visits.answer(answers);
}

describe('what somebody does', () => {
  test.each([
    ['one position', ONE],
    ['several', TWO],
  ])('leads to the same screens whether the tab remembers it or not: %s', (_, positions) => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        openTab();
        const [keeping, forgetting] = [visit(positions), visit(positions, false)];
        deeds.forEach((what, index) => {
          for (const visits of [keeping, forgetting]) does(visits, what, index);
          if (index % 5 === 0) tab.hide();
          expect(seen(keeping)).toEqual(seen(forgetting));
        });
      }),
    );
  });

  test('is there again in the next page of the tab, to go on from', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        openTab();
        const before = visit(TWO);
        deeds.forEach((what, index) => {
          does(before, what, index);
        });
        tab.hide();
        const after = visit(TWO);
        expect(after.members.map(({ session }) => session.answers)).toEqual(
          before.members.map(({ session }) => session.answers),
        );
        expect(after.members.map(({ session }) => session.examples)).toEqual(
          before.members.map(({ session }) => session.examples),
        );
      }),
    );
  });

  test('says nothing to a tab that does not remember', () => {
    const visits = visit(TWO, false);
    visits.apply({ type: 'start' });
    visits.apply({ type: 'answer', answer: 2 });
    visits.draft(visits.members[0]!, mine);
    tab.hide();
    expect(tab.kept.size).toBe(0);
  });
});

test('an example is kept where it is written beside a choice that is missing', () => {
  const visits = visit();
  visits.apply({ type: 'start' });
  visits.apply({ type: 'continue' });
  expect(tab.kept.size).toBe(0);
  visits.apply({ type: 'example', text: 'Forty trees' });
  expect(tab.of('orchard')).toMatchObject({ examples: { planting: 'Forty trees' } });
});

describe('several positions', () => {
  test('learn from each other, at once in memory and soon in the tab', () => {
    const visits = visit(TWO);
    visits.enter(visits.members[1]);
    visits.apply({ type: 'start' });
    visits.apply({ type: 'answer', answer: 2 });
    expect(visits.members[0]!.session.answers[0]).toBe(2);
    expect(tab.of('vineyard')).toMatchObject({ answers: { planting: 2 } });
    expect(tab.of('orchard')).toBe(null);
    vi.runAllTimers();
    expect(tab.of('orchard')).toMatchObject({ answers: { planting: 2 } });
    expect(tab.of('orchard+vineyard')).toMatchObject({ answers: { planting: 2 } });
  });

  test.each(['pagehide', 'visibilitychange'])('lose nothing where the page is gone before: %s', (type) => {
    const visits = visit(TWO);
    visits.apply({ type: 'start' });
    visits.apply({ type: 'answer', answer: 2 });
    window.dispatchEvent(new Event(type));
    expect(tab.of('orchard')).toMatchObject({ answers: { planting: 2 } });
  });

  test('keep an example with the position that it is written for', () => {
    const visits = visit(TWO);
    visits.writeExample(visits.members[1]!, 1, 'Cider');
    expect(tab.of('vineyard')).toMatchObject({ examples: { market: 'Cider' } });
    vi.runAllTimers();
    expect(tab.of('orchard')).toMatchObject({ examples: { market: 'Cider' } });
  });

  test('keep an example where something is missing on the screen', () => {
    const visits = visit(TWO);
    visits.apply({ type: 'start' });
    visits.apply({ type: 'continue' });
    expect(visits.current.session.missing).toBe(true);
    visits.writeExample(visits.members[1]!, 1, 'Cider');
    expect(tab.of('vineyard')).toMatchObject({ examples: { market: 'Cider' } });
  });

  test('keep the letter to one of them apart from the others', () => {
    const visits = visit(TWO);
    visits.draft(visits.members[1]!, mine);
    vi.runAllTimers();
    expect([...tab.kept.keys()]).toEqual(['self-assessment:vineyard']);
    expect(visits.members[0]!.drafting.edited).toEqual({});
  });
});

describe('what the tab has learnt from others', () => {
  const learnt = (id: string, entry: object) =>
    tab.kept.set(`self-assessment:${id}`, JSON.stringify({ version: '2.1.0', examples: {}, saved: 4e12, ...entry }));

  test('is taken up for all positions that ask it, without moving anybody', () => {
    const visits = visit(TWO);
    visits.apply({ type: 'start' });
    learnt('orchard', { answers: { planting: 3, grafting: 1 }, step: 'review' });
    visits.takeUp('self-assessment:orchard', false);
    expect(visits.members[1]!.session.answers[0]).toBe(3);
    expect(visits.current.session).toMatchObject({ step: 'question', question: 0 });
  });

  test('is left alone under another key', () => {
    const visits = visit();
    learnt('orchard', { answers: { planting: 3 }, step: 'review' });
    visits.takeUp('self-assessment:vineyard', false);
    expect(visits.current.session.answers).toEqual([]);
    visits.takeUp(null, false);
    expect(visits.current.session.answers).toEqual([3]);
  });

  test('leads somebody who returns to where they were', () => {
    const visits = visit();
    visits.apply({ type: 'start' });
    learnt('orchard', { answers: { planting: 3, grafting: 1 }, step: 'question', question: 'pruning' });
    visits.takeUp(null, true);
    expect(visits.current.session).toMatchObject({ step: 'question', question: 2 });
  });

  test('is not written over by what was known here', () => {
    const visits = visit();
    visits.apply({ type: 'start' });
    visits.apply({ type: 'answer', answer: 1 });
    learnt('orchard', { answers: { planting: 3, market: 2 }, step: 'review' });
    visits.apply({ type: 'continue' });
    visits.apply({ type: 'answer', answer: 0 });
    expect(tab.of('orchard')).toMatchObject({ answers: { planting: 3, grafting: 0, market: 2 } });
  });

  test.each(['', '{', 'null', '[]', '{"examples":1}', '{"examples":null,"answers":3}'])(
    'may be no entry: %s',
    (text) => {
      tab.kept.set('self-assessment:orchard', text);
      const visits = visit();
      expect(visits.current.session.answers).toEqual([]);
      visits.apply({ type: 'start' });
      visits.apply({ type: 'answer', answer: 1 });
      expect(tab.of('orchard')).toMatchObject({ answers: { planting: 1 } });
    },
  );

  test('may be anything: nothing throws, and somebody can go on', () => {
    const entry = fc.record(
      {
        version: fc.anything(),
        saved: fc.anything(),
        answers: fc.oneof(
          fc.jsonValue(),
          fc.dictionary(fc.constantFrom('planting', 'market', '__proto__'), fc.jsonValue()),
        ),
        examples: fc.oneof(
          fc.jsonValue(),
          fc.dictionary(fc.constantFrom('planting', 'market', 'length'), fc.jsonValue()),
        ),
        drafting: fc.jsonValue(),
        step: fc.oneof(fc.constantFrom('intro', 'question', 'review', 'summary', 'toString'), fc.jsonValue()),
        question: fc.oneof(fc.constantFrom('market', 'pruning'), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(entry, fc.boolean(), (stored, isReturn) => {
        openTab();
        tab.kept.set('self-assessment:orchard', JSON.stringify(stored));
        const visits = visit(TWO);
        visits.enter(visits.members[0]);
        visits.apply({ type: 'resume' });
        tab.kept.set('self-assessment:vineyard', JSON.stringify(stored));
        visits.takeUp(null, isReturn);
        expect(visits.show('question', 'planting')).toBe(true);
        visits.apply({ type: 'answer', answer: 1 });
        expect(tab.of('orchard')).toMatchObject({ answers: { planting: 1 } });
      }),
    );
  });
});

describe('deletion', () => {
  test('takes everything out of the tab at once, and no step brings it back', () => {
    const visits = visit(TWO);
    visits.apply({ type: 'start' });
    visits.apply({ type: 'answer', answer: 2 });
    visits.draft(visits.members[1]!, mine);
    tab.hide();
    expect(tab.kept.size).toBe(3);
    visits.apply({ type: 'restart' });
    expect(tab.kept.size).toBe(0);
    visits.enter(visits.members[0]);
    visits.apply({ type: 'start' });
    tab.hide();
    expect(tab.kept.size).toBe(0);
    expect(visits.members[1]!.drafting.edited).toEqual({});
  });

  test('counts in other copies as well', () => {
    const [one, other] = [visit(), visit()];
    one.apply({ type: 'start' });
    one.apply({ type: 'answer', answer: 2 });
    other.takeUp(null, false);
    expect(other.current.session.answers).toEqual([2]);
    one.apply({ type: 'restart' });
    other.takeUp('self-assessment:orchard', false);
    expect(other.current.session).toMatchObject({ step: 'intro', answers: [] });
  });

  test('leaves what others of the page have stored', () => {
    tab.kept.set('theirs', '1');
    tab.kept.set('self-assessment:meadow', '{}');
    visit(TWO).apply({ type: 'restart' });
    expect([...tab.kept.keys()]).toEqual(['theirs', 'self-assessment:meadow']);
  });
});
