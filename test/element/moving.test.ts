import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';

const showOrchard = (answers = {}) => showWith({ position: orchard, answers });
const question = (id: string) => orchard.questions.find((one) => one.id === id)!.text.en;

async function showReview(answers = {}): Promise<Screen> {
  const screen = await showOrchard(answers);
  screen.element.start();
  await screen.settled();
  return screen;
}

describe('Moving through the questions', () => {
  onEmptyPage();

  it('waits for Continue: choosing, and choosing again, moves nothing', async () => {
    const screen = await showOrchard();
    await screen.press(en.start);
    for (const value of [0, 3, 'unsure', 2]) {
      await screen.click(screen.row(value));
      expect(screen.heading).to.equal(question('planting'));
      expect(screen.chosen).to.equal(String(value));
    }
  });

  it('keeps the nodes of a question while it is answered, and makes those of the next one anew', async () => {
    const screen = await showOrchard();
    await screen.press(en.start);
    const before = screen.all('.heading, fieldset, label, input, button').filter((node) => !node.closest('details'));
    const gone = () => before.filter((node) => !node.isConnected);
    await screen.press(screen.radio(1));
    expect(gone().map(({ localName }) => localName)).to.deep.equal([]);
    await screen.press(en.next);
    expect(screen.heading).to.equal(question('pruning'));
    // Whoever has the page translated has other texts in them by now.
    expect(gone().length).to.equal(before.length);
  });

  it('goes back to what was chosen, and on again with nothing lost', async () => {
    const screen = await showOrchard();
    await screen.press(en.start);
    await screen.answer(2);
    expect(screen.chosen).to.equal(undefined);
    await screen.press(screen.radio(1));
    await screen.press(en.back);
    expect(screen.heading).to.equal(question('planting'));
    expect(screen.chosen).to.equal('2');
    await screen.press(en.next);
    expect(screen.heading).to.equal(question('grafting'));
    expect(screen.chosen).to.equal('1');
  });

  it('goes back from the first question to the intro, and on from there to where it was', async () => {
    const screen = await showOrchard();
    await screen.press(en.start);
    await screen.answer(1);
    await screen.press(en.back);
    await screen.press(en.back);
    expect(screen.element.step).to.equal('intro');
    await screen.press(en.resume);
    expect(screen.heading).to.equal(question('planting'));
  });

  const skips = [
    ['unsure', 'not sure or skipped', 'unsure'],
    ['not-applicable', 'There is no market where I live.', 'not-applicable'],
  ] as const;
  for (const [value, words, answer] of skips) {
    it(`takes “${value}” for an answer and calls it by its name`, async () => {
      const screen = await showReview({ planting: 1, pruning: 1 });
      expect(screen.heading).to.equal(question('market'));
      await screen.answer(value);
      expect(screen.element.answers['market']).to.equal(answer);
      expect(screen.text('.review')).to.contain(words);
    });
  }

  it('offers “not applicable” only where the question does', async () => {
    const screen = await showOrchard();
    await screen.press(en.start);
    expect(screen.all('input[name=answer]').map((radio) => (radio as HTMLInputElement).value)).to.deep.equal([
      ...['0', '1', '2', '3'],
      'unsure',
    ]);
  });

  it('does not ask what a missing basis answers', async () => {
    const screen = await showOrchard();
    await screen.press(en.start);
    await screen.answer(0);
    expect(screen.heading).to.equal(question('market'));
    expect(screen.text('.progress')).to.contain('Question 2 of at most 2');
  });

  it('shows the summary at any time', async () => {
    const screen = await showOrchard();
    await screen.press(en.start);
    await screen.press(en.summaryNow);
    expect(screen.text('.overall')).to.contain('too few answers');
    await screen.press(en.answerOpen);
    expect(screen.heading).to.equal(question('planting'));
    await screen.answer(2);
    await screen.press(en.summaryNow);
    expect(screen.text('.summary')).to.contain('Compared: the answers to 1 of 3 questions about the expectations.');
  });

  it('shows the summary even from the last question', async () => {
    const screen = await showReview({ planting: 0 });
    expect(screen.heading).to.equal(question('market'));
    await screen.press(en.summaryNow);
    expect(screen.element.step).to.equal('summary');
  });
});
