import { expect, test } from 'vitest';
import { prepare } from '../../src/model/journey/prepare.js';
import { orchard } from '../support/documents/orchard.js';
import { builtIn } from './support/built-in.js';

test('conditions and topics are resolved to indexes', () => {
  const { questions, indexOf } = prepare(orchard);
  expect([...indexOf]).toEqual([
    ['planting', 0],
    ['grafting', 1],
    ['pruning', 2],
    ['market', 3],
  ]);
  expect(questions.map(({ topic }) => topic)).toEqual([0, 0, 0, 1]);
  expect(questions.map(({ askOnlyIf }) => askOnlyIf)).toEqual([[], [{ on: 0, level: 2 }], [], []]);
  expect(questions.map(({ askUnless }) => askUnless)).toEqual([[], [], [{ on: 0, level: 0 }], []]);
});

test('only what conditions name steers the path', () => {
  expect(prepare(orchard).questions.map(({ steers }) => steers)).toEqual([true, false, false, false]);
});

test('of the built-in position all expectations and nothing else are counted', () => {
  const counted = builtIn.questions.filter(({ counted }) => counted).map(({ question }) => question.id);
  const depthOrDuty = ['capi-day2', 'cicd', 'cross-layer-faults', 'cross-org', 'backlog', 'decisions'];
  const all = builtIn.position.questions.map(({ id }) => id);
  expect(counted).toEqual(all.filter((id) => !depthOrDuty.includes(id)));
});
