import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position, Question } from '../../src/model/document/position.js';
import { fit } from '../../src/model/journey/fit.js';
import { join } from '../../src/model/journey/joint.js';
import type { Member } from '../../src/model/journey/prepare.js';
import { prepare, type PreparedPosition } from '../../src/model/journey/prepare.js';
import { route } from '../../src/model/journey/route.js';
import { type AnswerList, saidToMember, withMember } from '../../src/model/journey/said.js';
import { byId, fromAnswers, newSession, transition } from '../../src/model/journey/session.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { answersTo, positions } from './support/arbitraries.js';

const both = join([prepare(orchard), prepare(vineyard)]);
const ids = ({ questions }: PreparedPosition) => questions.map(({ question }) => question.id);
const partsOf = ({ members: parts = [] }: PreparedPosition): readonly Member[] => parts;
const asked = (prepared: PreparedPosition, answers: AnswerList) =>
  ids(prepared).filter((_, index) => route(prepared, answers).standings[index] === 'asked');
const answersOf = (named: object) => fromAnswers(both, named).answers;
const [orchardPart, vineyardPart] = partsOf(both);

describe('positions that are joined', () => {
  test('ask what they have in common once, in the order of the first', () => {
    expect(ids(both)).toEqual(['planting', 'grafting', 'pruning', 'market', 'pressing']);
    expect(both.position.topics.map(({ id }) => id)).toEqual(['growing', 'selling', 'cellar']);
  });

  test('keep apart what has the same id and means something else', () => {
    const [planting, ...rest] = vineyard.questions;
    const other: Position = {
      ...vineyard,
      topics: [{ id: 'growing', title: 'Vines' }, vineyard.topics[1]!],
      questions: [{ ...planting!, options: planting!.options.slice(0, 3) }, ...rest],
    };
    const joint = join([prepare(orchard), prepare(other)]);
    expect(ids(joint)).toContain('vineyard/planting');
    expect(joint.position.topics.map(({ id }) => id)).toEqual(['growing', 'selling', 'vineyard/growing', 'cellar']);
  });

  test('ask once what later ones have in common, too', () => {
    const [planting, ...rest] = vineyard.questions;
    const other = (id: string): Position => ({
      ...vineyard,
      id,
      topics: [{ id: 'growing', title: 'Vines' }, vineyard.topics[1]!],
      questions: [{ ...planting!, options: planting!.options.slice(0, 3) }, ...rest],
    });
    const joint = join([prepare(orchard), prepare(other('one')), prepare(other('two'))]);
    expect(ids(joint).filter((id) => id.endsWith('planting'))).toEqual(['planting', 'one/planting']);
    expect(joint.position.topics.map(({ id }) => id)).toEqual(['growing', 'selling', 'one/growing', 'cellar']);
  });

  test('speak the languages that all of them speak', () => {
    const languages = (...lists: string[][]) =>
      join(lists.map((languages, index) => prepare({ ...orchard, id: `orchard-${index}`, languages }))).position
        .languages;
    expect(languages(['en', 'de'], ['de', 'fr'])).toEqual(['de']);
    expect(languages(['en'], ['de'])).toEqual(['en']);
  });

  test('ask what any of them asks, and leave out the rest', () => {
    expect(asked(both, [])).toEqual(['planting', 'pruning', 'market', 'pressing']);
    expect(asked(both, answersOf({ planting: 0 }))).toEqual(['planting', 'market']);
    expect(asked(both, answersOf({ planting: 2 }))).toEqual(['planting', 'grafting', 'pruning', 'market', 'pressing']);
  });

  test('are walked through to the review', () => {
    let session = transition(both, newSession(both), { type: 'start' });
    const way: string[] = [];
    while (session.step === 'question') {
      way.push(ids(both)[session.question]!);
      session = transition(both, session, { type: 'answer', answer: 2 });
      session = transition(both, session, { type: 'continue' });
    }
    expect(way).toEqual(ids(both));
    expect(session.step).toBe('review');
  });
});

describe('what was said to all', () => {
  test('counts for each position that asks it', () => {
    const all = { answers: answersOf({ planting: 2, market: 'not-applicable', pressing: 1 }), examples: ['ours'] };
    const { answers, examples } = saidToMember(vineyardPart!, all);
    expect(byId(vineyardPart!.prepared, answers)).toEqual({ planting: 2, market: 'not-applicable', pressing: 1 });
    expect(examples).toEqual(['ours']);
    expect(saidToMember(orchardPart!, { answers: [], examples: [] })).toEqual({ answers: [], examples: [] });
  });

  test('is not told a position that does not offer it', () => {
    const market: Question = { ...vineyard.questions[1]! };
    Reflect.deleteProperty(market, 'notApplicable');
    const joint = join([prepare(orchard), prepare({ ...vineyard, questions: [vineyard.questions[0]!, market] })]);
    const [, part] = partsOf(joint);
    const all = { answers: fromAnswers(joint, { market: 'not-applicable' }).answers, examples: [] };
    expect(saidToMember(part!, all).answers).toEqual([]);
    expect(withMember(part!, all, { answers: [], examples: [] })).toEqual(all);
  });

  test('follows what is said to one of them, deletions included', () => {
    const all = { answers: answersOf({ planting: 2, pruning: 1 }), examples: ['ours', , 'mine'] as string[] };
    const { answers, examples } = withMember(vineyardPart!, all, { answers: [3], examples: [] });
    expect(byId(both, answers)).toEqual({ planting: 3, pruning: 1 });
    expect(examples).toEqual([undefined, undefined, 'mine']);
  });
});

describe('for any positions', () => {
  const joined = fc
    .array(positions, { minLength: 2, maxLength: 4 })
    .map((list) => join(list.map(({ position }, index) => prepare({ ...position, id: `p${index}` }))))
    .chain((joint) => answersTo(joint).map((answers) => ({ joint, answers })));

  test('the fit of each is the one that it would have alone', () => {
    fc.assert(
      fc.property(joined, ({ joint, answers }) => {
        const named = byId(joint, answers);
        for (const part of partsOf(joint)) {
          const { prepared } = part;
          const own = saidToMember(part, { answers, examples: [] }).answers;
          const alone = fromAnswers(
            prepared,
            Object.fromEntries(ids(prepared).map((id, index) => [id, named[ids(joint)[part.indexInAll[index]!]!]])),
          ).answers;
          expect(fit(prepared, own, route(prepared, own))).toEqual(fit(prepared, alone, route(prepared, alone)));
        }
      }),
    );
  });

  test('each question of each is asked if, and only if, one of them asks it', () => {
    fc.assert(
      fc.property(joined, ({ joint, answers }) => {
        const expected = new Set(
          partsOf(joint).flatMap((part) => {
            const own = saidToMember(part, { answers, examples: [] }).answers;
            return route(part.prepared, own).standings.flatMap((standing, index) =>
              standing === 'asked' ? [part.indexInAll[index]] : [],
            );
          }),
        );
        const { standings, askedAtMost: most } = route(joint, answers);
        expect(standings.flatMap((standing, index) => (standing === 'asked' ? [index] : []))).toEqual(
          [...expected].sort((a, b) => a! - b!),
        );
        expect(most).toBeGreaterThanOrEqual(expected.size);
      }),
    );
  });

  test('what is said to one and taken back to all comes back as it was', () => {
    fc.assert(
      fc.property(joined, ({ joint, answers }) => {
        const all = { answers, examples: [] };
        for (const part of partsOf(joint)) {
          expect(byId(joint, withMember(part, all, saidToMember(part, all)).answers)).toEqual(byId(joint, answers));
        }
      }),
    );
  });
});
