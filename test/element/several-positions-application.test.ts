import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import { answerAll, BOTH, look, ORCHARD, VINTNER } from './support/several-positions.js';

describe('The application for one of several positions', () => {
  onEmptyPage();

  it('opens with a summary, and closes with the last', async () => {
    const screen = await showWith({ position: BOTH });
    await look(screen, VINTNER);
    await screen.press(en.start);
    await screen.press(en.summaryNow);
    expect(screen.shadow.querySelector('.panel')).not.to.equal(null);
    await screen.press(en.allPositions);
    expect(screen.heading).to.equal('Which position is right for me?');
    expect(screen.shadow.querySelector('.panel')).to.equal(null);
  });

  it('can each be applied for from every screen', async () => {
    const screen = await showWith({ position: BOTH });
    await screen.openApplication();
    expect(screen.text('.address')).to.equal('orchard@example.org');
    await screen.press(screen.find('.panel input[value=vineyard]'));
    expect(screen.text('.address')).to.equal('vineyard@example.org');
    expect(screen.draft.value).to.contain('Vintner');
    await screen.type(screen.draft, 'My own words');
    await screen.press(screen.find('.panel input[value=orchard]'));
    expect(screen.draft.value).to.contain('Orchard keeper');
    await look(screen, VINTNER);
    expect(screen.draft.value, 'an edited draft is never lost').to.equal('My own words');
    expect(screen.shadow.querySelector('.panel input[value=orchard]')).to.equal(null);
  });

  it('stand one below the other where the application asks which one it is for', async () => {
    const screen = await showWith({ position: BOTH });
    await screen.openApplication();
    const [first, second] = screen.all('input[name=position]').map((radio) => radio.getBoundingClientRect());
    expect(second!.left).to.equal(first!.left);
    expect(second!.top).to.be.greaterThan(first!.bottom);
  });

  it('that are closed say so, and are not offered to apply for', async () => {
    const screen = await showWith({ position: [{ ...orchard, closes: '2020-01-31' }, vineyard] });
    expect(screen.all('.row').map((row) => row.textContent.includes('Applications are closed'))).to.deep.equal([
      true,
      false,
    ]);
    await screen.openApplication();
    expect(screen.text('.address')).to.equal('vineyard@example.org');
    const none = await showWith({ position: BOTH.map((one) => ({ ...one, closes: '2020-01-31' })) });
    expect(none.shadow.querySelector('.application')).to.equal(null);
  });

  it('say in the overview, too, which of them are closed', async () => {
    const screen = await showWith({ position: [{ ...orchard, closes: '2020-01-31' }, vineyard] });
    await answerAll(screen, 1);
    const closed = screen.all('.point').filter((card) => card.textContent.includes('Applications are closed'));
    expect(closed.map((card) => card.querySelector('.point-title')?.textContent.trim())).to.deep.equal([ORCHARD]);
    expect(screen.text('.summary')).not.to.contain('You can apply for any');
  });

  it('of which one counts nothing say so in a whole sentence', async () => {
    const [, market] = vineyard.questions;
    const stall = { ...vineyard, questions: [market!], topics: [vineyard.topics[1]!] };
    const screen = await showWith({ position: [orchard, stall] });
    screen.element.answers = { market: 'not-applicable' };
    await screen.settled();
    await screen.press(en.summaryNow);
    const [, last] = screen.all('.point > .muted').map((text) => text.innerText.trim());
    expect(last).to.equal('Compared: the answers to 0 of 0 questions about the expectations.');
  });
});
