import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { en } from '../support/words.js';
import { onEmptyPage, screenOf, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';

const KEY = 'self-assessment:orchard';
const stored = () => JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as { answers?: object; step?: string };

/** Two elements of one page, with the same position unless told otherwise. */
async function showTwo(second: unknown = orchard): Promise<[Screen, Screen]> {
  document.body.innerHTML = '<self-assessment></self-assessment><self-assessment></self-assessment>';
  const [one, two] = document.querySelectorAll('self-assessment');
  one!.position = orchard;
  two!.position = second;
  return [await screenOf(one), await screenOf(two)];
}

/** What another page of the tab has stored while this one lay in the back/forward cache. */
const storedElsewhere = (entry: object | null) => {
  if (entry) sessionStorage.setItem(KEY, JSON.stringify({ version: '2.1.0', saved: 4e12, examples: {}, ...entry }));
  else sessionStorage.removeItem(KEY);
};
async function comeBack(screen: Screen): Promise<void> {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await screen.settled();
}

describe('Two elements of one page with the same position', () => {
  onEmptyPage();

  it('delete nothing that the other has stored', async () => {
    const [one, two] = await showTwo();
    await one.press(en.start);
    await one.answer(2);
    await two.press(en.resume);
    await two.press(en.back);
    expect(stored().answers).to.deep.equal({ planting: 2 });
  });

  it('take up what the other has stored before they store', async () => {
    const [one, two] = await showTwo();
    await one.press(en.start);
    await two.press(en.start);
    await one.answer(2);
    await one.answer(1);
    await two.answer(3);
    expect(stored().answers).to.deep.equal({ planting: 3, grafting: 1 });
    expect(one.element.answers).to.deep.equal(two.element.answers);
  });

  it('forget together', async () => {
    const [one, two] = await showTwo();
    await one.press(en.start);
    await one.answer(2);
    one.element.restart();
    await two.settled();
    expect(two.element.answers).to.deep.equal({});
    await two.press(en.start);
    await two.press(en.back);
    expect(sessionStorage.length).to.equal(0);
  });

  it('stay apart where one of them remembers nothing', async () => {
    const [one, two] = await showTwo();
    two.element.remember = 'none';
    await one.press(en.start);
    await one.answer(2);
    await two.press(en.start);
    await two.answer(0);
    two.element.restart();
    expect(stored().answers).to.deep.equal({ planting: 2 });
  });

  it('share what one of several positions has in common with it', async () => {
    const [one, two] = await showTwo([orchard, vineyard]);
    await one.press(en.start);
    await one.answer(2);
    await two.settled();
    expect(two.element.answers).to.deep.equal({ planting: 2 });
    await two.press(en.resume);
    await two.answer(1);
    two.element.remove();
    expect(one.element.answers).to.include({ planting: 2 });
    expect(stored().answers).to.include({ planting: 2 });
  });
});

describe('A page that comes back from the back/forward cache', () => {
  onEmptyPage();

  it('shows what was said since, where the person was, and keeps it with the next step', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await screen.answer(2);
    storedElsewhere({ answers: { planting: 2, grafting: 3, pruning: 1 }, step: 'question', question: 'market' });
    (screen.focused as HTMLElement).blur();
    await comeBack(screen);
    expect(screen.heading).to.equal('What have you sold?');
    expect(screen.headingHasFocus).to.equal(false);
    await screen.answer(1);
    expect(stored().answers).to.deep.equal({ planting: 2, grafting: 3, pruning: 1, market: 1 });
  });

  it('loses nothing either where no event tells of it', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await screen.answer(2);
    storedElsewhere({ answers: { planting: 2, pruning: 1, market: 3 }, step: 'review' });
    await screen.answer(0);
    expect(stored().answers).to.deep.equal({ planting: 2, grafting: 0, pruning: 1, market: 3 });
  });

  it('begins anew where the answers were deleted meanwhile', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await screen.answer(2);
    storedElsewhere(null);
    await comeBack(screen);
    expect(screen.element.step).to.equal('intro');
    expect(screen.element.answers).to.deep.equal({});
  });

  it('keeps its answers where the page has emptied the storage', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await screen.answer(2);
    sessionStorage.clear();
    await screen.answer(1);
    expect(stored().answers).to.deep.equal({ planting: 2, grafting: 1 });
  });
});

describe('A draft', () => {
  onEmptyPage();
  const reload = () => showWith({ position: orchard });

  it('comes back after a reload as it was set up and written', async () => {
    let screen = await reload();
    await screen.openApplication();
    await screen.press(screen.section('start'));
    await screen.type(screen.draft, 'My own words');
    await screen.type(screen.field(en.subject), 'Apples');
    screen = await reload();
    await screen.openApplication();
    expect(screen.draft.value).to.equal('My own words');
    expect(screen.field(en.subject).value).to.equal('Apples');
    expect(screen.section('start').checked).to.equal(false);
  });

  it('is deleted with everything else, even where there are no answers', async () => {
    let screen = await reload();
    await screen.openApplication();
    await screen.type(screen.draft, 'My own words');
    expect(sessionStorage.length).to.equal(1);
    screen = await reload();
    await screen.press(en.restart);
    await screen.press(en.delete);
    expect(sessionStorage.length).to.equal(0);
  });

  it('that nobody has written in is not stored', async () => {
    const screen = await reload();
    await screen.openApplication();
    await screen.press(screen.section('start'));
    await screen.press(screen.field(en.enquiry));
    expect(sessionStorage.length).to.equal(0);
  });

  it('is not stored where nothing is to be remembered', async () => {
    const screen = await showWith({ position: orchard }, '<self-assessment remember="none"></self-assessment>');
    await screen.openApplication();
    await screen.type(screen.draft, 'My own words');
    expect(sessionStorage.length).to.equal(0);
  });
});

describe('show()', () => {
  onEmptyPage();

  it('shows each screen without focus, events or storage, and tells whether it could', async () => {
    const screen = await showWith({ position: orchard });
    const heard: string[] = [];
    for (const type of ['assessment-start', 'assessment-answer', 'assessment-complete'])
      screen.element.addEventListener(type, () => heard.push(type));
    for (const step of ['question', 'review', 'summary', 'intro'] as const) {
      expect(screen.element.show(step)).to.equal(true);
      await screen.settled();
      expect(screen.element.step).to.equal(step);
      expect(screen.focused).to.equal(null);
    }
    expect(screen.element.show('question', 'market')).to.equal(true);
    await screen.settled();
    expect(screen.heading).to.equal('What have you sold?');
    screen.element.answers = { planting: 0 };
    const before = sessionStorage.getItem(KEY);
    expect(screen.element.show('question', 'grafting')).to.equal(false);
    expect(screen.element.show('question', 'nowhere')).to.equal(false);
    expect(screen.element.show('question')).to.equal(true);
    expect(sessionStorage.getItem(KEY)).to.equal(before);
    expect(heard).to.deep.equal([]);
  });
});
