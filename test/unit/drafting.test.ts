import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Drafting,
  type DraftingAction,
  draftingAfter,
  type DraftSection,
  newDrafting,
  PLAN_LIMIT,
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
const USUAL = ['start', 'work'];
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
