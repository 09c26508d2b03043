import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import { replace } from './support/replace.js';
import type { Screen } from './support/screen.js';

async function showSummary(): Promise<Screen> {
  const screen = await showWith({ position: orchard });
  await screen.press(en.start);
  await screen.press(screen.radio(3));
  await screen.type(screen.example, 'The abbey garden');
  await screen.press(en.next);
  for (const value of Object.values(ORCHARD_ANSWERS).slice(1)) await screen.answer(value);
  await screen.press(en.showSummary);
  return screen;
}

describe('Start again', () => {
  onEmptyPage();

  it('deletes nothing before it is confirmed', async () => {
    const screen = await showSummary();
    await screen.press(en.restart);
    expect(screen.element.answers).to.deep.equal(ORCHARD_ANSWERS);
    await screen.press(en.keep);
    expect(screen.element.step).to.equal('summary');
    expect(screen.element.answers).to.deep.equal(ORCHARD_ANSWERS);
    expect(sessionStorage.length).to.equal(1);
  });

  it('asks in its place, in words, and without a dialogue of the browser', async () => {
    const screen = await showSummary();
    const dialogues: string[] = [];
    for (const name of ['alert', 'confirm', 'prompt']) replace(window, name, { value: () => dialogues.push(name) });
    await screen.press(en.restart);
    expect(dialogues).to.deep.equal([]);
    expect(screen.all('dialog')).to.have.length(0);
    expect(screen.find('.restart[role=group]').textContent).to.contain('This cannot be undone');
  });

  it('deletes answers, examples, edits of the draft, and what is stored', async () => {
    const screen = await showSummary();
    await screen.type(screen.draft, 'My own words');
    await screen.press(en.restart);
    await screen.press(en.delete);
    expect(screen.element.step).to.equal('intro');
    expect(screen.element.answers).to.deep.equal({});
    expect(sessionStorage.length).to.equal(0);
    expect(screen.has(en.start)).to.equal(true);

    await screen.press(en.start);
    await screen.press(screen.radio(3));
    expect(screen.example.value).to.equal('');
    await screen.press(en.summaryNow);
    expect(screen.draft.value).not.to.contain('My own words');
    expect(screen.text()).not.to.contain('The abbey garden');
  });

  it('says that it is done, with the heading that takes the focus, until the person goes on', async () => {
    const screen = await showSummary();
    await screen.press(en.restart);
    await screen.press(en.delete);
    expect(screen.headingHasFocus).to.equal(true);
    const [done, above] = screen.find('.heading').getAttribute('aria-describedby')!.split(' ');
    expect(screen.text(`#${done}`)).to.equal('Your answers and texts have been deleted.');
    expect(screen.text(`#${above}`)).to.equal('Is this position right for me?');
    await screen.press(en.start);
    await screen.press(en.back);
    expect(screen.text()).not.to.contain('deleted.');
    expect(screen.find('.heading').getAttribute('aria-describedby')).to.equal('above');
  });

  it('is offered on the intro where answers of this tab are found', async () => {
    await showSummary();
    const screen = await showWith({ position: orchard });
    await screen.press(en.restart);
    await screen.press(en.delete);
    expect(screen.element.answers).to.deep.equal({});
    expect(sessionStorage.length).to.equal(0);
    expect(screen.has(en.restart)).to.equal(false);
  });

  it('asks afresh each time', async () => {
    const screen = await showSummary();
    await screen.press(en.restart);
    await screen.press(en.toReview);
    await screen.press(en.showSummary);
    expect(screen.has(en.delete)).to.equal(false);
  });
});
