import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Drafting,
  type DraftSection,
  fromStored,
  isWritten,
  newDrafting,
  TASKS_LIMIT,
  toStored,
} from '../../src/model/letter/drafting.js';

const keep = (drafting: Drafting): Drafting => fromStored(JSON.parse(JSON.stringify(toStored(drafting))));
const record = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom('planting', 'growing', 'q0'), value, { noNullPrototype: true });
const mail = fc.record({ subject: fc.string(), body: fc.string() });

const draftings: fc.Arbitrary<Drafting> = fc.record({
  kind: fc.constantFrom('application', 'enquiry', undefined),
  settings: fc.record(
    {
      sections: fc
        .subarray(['start', 'work', 'documents', 'summary', 'answers', 'link'] as DraftSection[])
        .map((sections) => new Set(sections)),
      tasks: fc.array(fc.string(), { maxLength: TASKS_LIMIT }),
      brings: record(fc.boolean()),
      learns: record(fc.boolean()),
      locale: fc.constantFrom('en' as const, 'de' as const),
    },
    { requiredKeys: ['sections', 'tasks', 'brings', 'learns'] },
  ),
  plans: record(fc.string()),
  edited: fc.record({ application: mail, enquiry: mail }, { requiredKeys: [] }),
});

test('a drafting that was kept is the same', () => {
  fc.assert(
    fc.property(draftings, (drafting) => {
      expect(keep(drafting)).toEqual(drafting);
    }),
  );
});

test('whatever was kept, it can be read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (stored, part) => {
      for (const value of [
        stored,
        { tasks: part, brings: part, learns: part, plans: part, edited: part, sections: part },
      ])
        expect(keep(fromStored(value))).toEqual(fromStored(value));
    }),
  );
  expect(fromStored(undefined)).toEqual(newDrafting);
});

test('own words are what was edited or planned; what was chosen is none', () => {
  expect(isWritten(newDrafting)).toBe(false);
  expect(isWritten({ ...newDrafting, settings: { ...newDrafting.settings, tasks: ['D1'] } })).toBe(false);
  expect(isWritten({ ...newDrafting, plans: { growing: '' } })).toBe(false);
  expect(isWritten({ ...newDrafting, plans: { growing: 'With a friend' } })).toBe(true);
  expect(isWritten({ ...newDrafting, edited: { enquiry: { subject: '', body: 'Why?' } } })).toBe(true);
});
