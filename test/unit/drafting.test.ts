import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Drafting,
  type DraftingAction,
  draftingAfter,
  type DraftSection,
  fromStored,
  isWritten,
  newDrafting,
  PLAN_LIMIT,
  TASKS_LIMIT,
  toStored,
} from '../../src/model/letter/drafting.js';

const after = (...actions: DraftingAction[]): Drafting => actions.reduce(draftingAfter, newDrafting);
const sections = ({ settings }: Pick<Drafting, 'settings'>): DraftSection[] => [...settings.sections];

const mail = { subject: 'Mine', body: 'My own words' };
const edit: DraftingAction = { type: 'edit', mail, locale: 'en' };
const choose = (...sections: DraftSection[]): DraftingAction => ({
  type: 'choose',
  choice: { sections: new Set(sections) },
});
const task: DraftingAction = { type: 'choose', choice: { tasks: ['D1'] } };
const USUAL = ['start', 'work', 'documents'];
const ALL = ['start', 'work', 'documents', 'summary', 'answers', 'link'];
const german: DraftingAction = { type: 'choose', choice: { locale: 'de' } };
const enquiry: DraftingAction = { type: 'kind', kind: 'enquiry' };
const application: DraftingAction = { type: 'kind', kind: 'application' };

describe('a draft that nobody has edited', () => {
  test('is of no kind yet, with the usual sections, in the language of the page', () => {
    expect(newDrafting).toMatchObject({ plans: {}, edited: {} });
    expect(newDrafting.kind).toBeUndefined();
    expect(sections(newDrafting)).toEqual(USUAL);
    expect(newDrafting.settings.locale).toBeUndefined();
  });

  test('follows its settings at once', () => {
    const drafting = after(choose('link'), task, german);
    expect(sections(drafting)).toEqual(['link']);
    expect(drafting.settings.tasks).toEqual(['D1']);
    expect(drafting.settings.locale).toBe('de');
    expect(drafting.pending).toBeUndefined();
  });

  test('leaves the settings of other drafts alone', () => {
    after(choose('link'));
    expect(sections(newDrafting)).toEqual(USUAL);
  });
});

describe('a draft that somebody has edited', () => {
  test.each<[string, DraftingAction]>([
    ['a section goes in', choose('start', 'work', 'link')],
    ['a task is chosen', task],
    ['the language changes', german],
    ['it is to be made anew', { type: 'renew' }],
  ])('waits for an answer before %s', (_, action) => {
    const waiting = after(edit, action);
    expect(waiting.edited.application).toEqual(mail);
    expect(waiting.settings).toEqual({ ...newDrafting.settings, locale: 'en' });
    expect(waiting.pending).toBeDefined();
  });

  test('is kept on request, with its settings', () => {
    expect(after(edit, choose('link'), { type: 'keep' })).toEqual(after(edit));
  });

  test('is replaced on request, with all settings that were waiting', () => {
    const replaced = after(edit, choose('link'), german, { type: 'confirm' });
    expect(replaced.edited.application).toBeUndefined();
    expect(replaced.pending).toBeUndefined();
    expect(sections(replaced)).toContain('link');
    expect(replaced.settings.locale).toBe('de');
  });

  test('outlives a look at the other kind', () => {
    const drafting = after(edit, enquiry, german, application);
    expect(drafting.edited).toEqual({ application: mail });
  });

  test('is not the draft of the other kind', () => {
    expect(after(edit, enquiry).edited.enquiry).toBeUndefined();
  });

  test('stays in its language, whatever the page speaks from now on', () => {
    expect(after(edit).settings.locale).toBe('en');
    expect(after(german, edit).settings.locale).toBe('de');
  });

  test('lets other sections go into the draft of the other kind at once', () => {
    const drafting = after(edit, enquiry, choose('link'));
    expect(drafting.pending).toBeUndefined();
    expect(sections(drafting)).toContain('link');
    expect(drafting.edited.application).toEqual(mail);
  });

  test('is asked for, too, when the other kind changes its language', () => {
    const waiting = after(edit, enquiry, german);
    expect(waiting.pending?.locale).toBe('de');
    expect(draftingAfter(waiting, { type: 'keep' }).edited.application).toEqual(mail);
    expect(draftingAfter(waiting, { type: 'confirm' })).toMatchObject({ edited: {}, settings: { locale: 'de' } });
  });

  test('lets plans be written meanwhile', () => {
    const drafting = after(edit, { type: 'plan', topic: 'growing', text: 'x'.repeat(PLAN_LIMIT + 1) });
    expect(drafting).toMatchObject({ edited: { application: mail }, plans: { growing: 'x'.repeat(PLAN_LIMIT) } });
    expect(drafting.pending).toBeUndefined();
  });

  test('is forgotten as a question when the kind changes', () => {
    expect(after(edit, german, enquiry).pending).toBeUndefined();
  });
});

test('whatever somebody does, own words go only after they agree to what is waiting', () => {
  const action = fc.constantFrom<DraftingAction[]>(
    edit,
    german,
    enquiry,
    application,
    choose('link'),
    task,
    { type: 'renew' },
    { type: 'keep' },
    { type: 'confirm' },
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      let drafting = newDrafting;
      for (const action of actions) {
        const { edited, kind = 'application', pending, settings } = drafting;
        drafting = draftingAfter(drafting, action);
        for (const one of ['application', 'enquiry'] as const) {
          const agreed = action.type === 'confirm' && pending && (one === kind || pending.locale !== settings.locale);
          if (edited[one] && !agreed) expect(drafting.edited[one]).toEqual(mail);
        }
        if (drafting.pending) expect(Object.values(drafting.edited)).toContain(mail);
      }
    }),
  );
});

describe('what is kept of a drafting', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'length'));
  const some = (...usual: unknown[]) => fc.oneof(fc.constantFrom(...usual), fc.anything());
  const almost = fc.record(
    {
      kind: some('application', 'enquiry', 'letter'),
      settings: fc.oneof(
        fc.anything(),
        fc.record({
          sections: fc.oneof(fc.anything(), fc.array(some('start', 'link', 'summary'))),
          tasks: fc.oneof(fc.anything(), fc.array(some('D1', 'D2'))),
          brings: fc.oneof(fc.anything(), fc.dictionary(text, some(true, false))),
          learns: fc.oneof(fc.anything(), fc.dictionary(text, some(true, false))),
          locale: some('de', 'en', 'fr'),
        }),
      ),
      plans: fc.oneof(fc.anything(), fc.dictionary(text, some('A course'))),
      edited: fc.oneof(fc.anything(), fc.record({ application: some(mail, {}), enquiry: some(mail, null) })),
    },
    { requiredKeys: [] },
  );
  const all = (values: object, type: string) => Object.values(values).every((value) => typeof value === type);

  test('may be anything when it is read: what comes of it is a drafting to go on with', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), almost), (stored) => {
        const drafting = fromStored(stored);
        const { kind, settings, plans, edited } = drafting;
        expect([undefined, 'application', 'enquiry']).toContain(kind);
        expect(sections(drafting).every((one) => ALL.includes(one))).toBe(true);
        expect(settings.tasks.length).toBeLessThanOrEqual(TASKS_LIMIT);
        expect(all(settings.tasks, 'string') && all(plans, 'string')).toBe(true);
        expect(all(settings.brings, 'boolean') && all(settings.learns, 'boolean')).toBe(true);
        expect([undefined, 'de', 'en']).toContain(settings.locale);
        for (const one of Object.values(edited))
          expect(all(one, 'string') && Object.keys(one).sort()).toEqual(['body', 'subject']);
        expect(drafting.pending).toBeUndefined();
        expect(Object.getPrototypeOf(plans)).toBe(Object.prototype);
        expect(typeof isWritten(drafting)).toBe('boolean');
        expect(fromStored(JSON.parse(JSON.stringify(toStored(drafting))))).toEqual(drafting);
        expect(draftingAfter(draftingAfter(drafting, edit), task).edited.application ?? mail).toEqual(mail);
      }),
    );
  });

  test('is the same when it is read again, but for a question that waits', () => {
    const action = fc.constantFrom<DraftingAction[]>(
      ...[edit, german, enquiry, application, choose('link'), task],
      { type: 'confirm' },
      { type: 'plan', topic: 'growing', text: 'A course' },
      { type: 'choose', choice: { brings: { planting: false }, learns: { selling: true } } },
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const drafting = after(...actions);
        expect(fromStored(JSON.parse(JSON.stringify(toStored(drafting))))).toEqual({ ...drafting, pending: undefined });
      }),
    );
  });

  const drafting = after(choose('link', 'answers'), { type: 'choose', choice: { tasks: ['D2', 'D1'] } }, german, edit);
  const kept = (stored: unknown): Drafting => fromStored(JSON.parse(JSON.stringify(stored)));

  test('is the same again where a library of the page makes texts of lists', () => {
    const lists = Array.prototype as unknown as { toJSON?: unknown };
    lists.toJSON = function () {
      return `[${(this as unknown as unknown[]).join(', ')}]`;
    };
    try {
      expect(kept(toStored(drafting))).toEqual(drafting);
    } finally {
      delete lists.toJSON;
    }
  });

  test.each([undefined, null, 1, 'text', [], { settings: null }, { settings: { sections: null, tasks: '[D1]' } }])(
    'is as at the beginning where %j was kept',
    (stored) => {
      expect(fromStored(stored)).toEqual(newDrafting);
    },
  );
});
