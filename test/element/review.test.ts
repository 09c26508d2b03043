import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';

const showOrchard = (answers = {}) => showWith({ position: orchard, answers });
const question = (id: string) => orchard.questions.find((one) => one.id === id)!.text.en;

/** The button that changes the answer to a question, in the review. */
const change = (screen: Screen, id: string) => screen.find(`button[aria-label$="${question(id)}"]`);

/** What is heard with the heading when it takes the focus. */
const described = (screen: Screen) =>
  (screen.find('.heading').getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (id ? screen.text(`#${id}`) : ''))
    .join(' ');

async function showReview(answers = {}): Promise<Screen> {
  const screen = await showOrchard(answers);
  screen.element.start();
  await screen.settled();
  return screen;
}

describe('The review', () => {
  onEmptyPage();

  it('returns after a change', async () => {
    const screen = await showReview(ORCHARD_ANSWERS);
    await screen.press(change(screen, 'pruning'));
    expect(screen.heading).to.equal(question('pruning'));
    expect(screen.chosen).to.equal('0');
    await screen.answer(2);
    expect(screen.heading).to.equal(en.review);
    expect(screen.text('.review')).to.contain('I have pruned on my own.');
  });

  it('returns from a change by Back as well', async () => {
    const screen = await showReview(ORCHARD_ANSWERS);
    await screen.press(change(screen, 'planting'));
    await screen.press(en.back);
    expect(screen.heading).to.equal(en.review);
  });

  it('says that a change was taken, with its heading, and only then', async () => {
    const screen = await showReview(ORCHARD_ANSWERS);
    expect(described(screen)).to.equal('');
    await screen.press(change(screen, 'pruning'));
    await screen.press(en.back);
    expect(described(screen)).to.equal('');
    await screen.press(change(screen, 'pruning'));
    await screen.answer(2);
    expect(screen.headingHasFocus).to.equal(true);
    expect(described(screen)).to.equal('Your new answer is in the list.');
    expect(screen.text('.review')).to.contain('Your new answer is in the list.');
    await screen.press(en.showSummary);
    await screen.press(en.toReview);
    expect(described(screen)).to.equal('');
    expect(screen.text('.review')).not.to.contain('new answer');
  });

  it('asks what a change opens before it returns', async () => {
    const screen = await showReview({ planting: 1, pruning: 1, market: 2 });
    await screen.press(change(screen, 'planting'));
    await screen.answer(2);
    expect(screen.heading).to.equal(question('grafting'));
    await screen.answer(1);
    expect(screen.heading).to.equal(en.review);
    expect(described(screen)).to.equal('Your new answer is in the list.');
  });

  it('brings hidden answers back', async () => {
    const screen = await showReview(ORCHARD_ANSWERS);
    await screen.press(change(screen, 'planting'));
    await screen.answer(0);
    expect(screen.all('.row')).to.have.length(2);
    await screen.press(change(screen, 'planting'));
    await screen.answer(2);
    expect(screen.heading).to.equal(en.review);
    expect(screen.element.answers).to.deep.equal({ ...ORCHARD_ANSWERS, planting: 2 });
  });

  it('names what has no answer, and lets it be', async () => {
    const screen = await showOrchard({ planting: 2, grafting: 1 });
    screen.element.start();
    await screen.settled();
    await screen.press(en.summaryNow);
    await screen.press(en.toReview);
    expect(screen.text('.review .notice')).to.contain('Not every question has an answer yet');
    expect(screen.all('.row').filter((row) => row.textContent.includes('not answered'))).to.have.length(2);
    await screen.press(en.showSummary);
    expect(screen.element.step).to.equal('summary');
  });
});
