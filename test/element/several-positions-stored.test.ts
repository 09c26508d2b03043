import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { en } from '../support/words.js';
import { onEmptyPage, show, showWith } from './support/journey.js';
import { BOTH, look, ORCHARD, VINTNER } from './support/several-positions.js';

describe('What is stored of several positions', () => {
  onEmptyPage();

  it('come back with what was said, the latest last', async () => {
    const single = await showWith({ position: vineyard });
    await single.press(en.start);
    await single.answer(1);
    await single.answer(2);
    const joint = await showWith({ position: BOTH });
    expect(joint.element.answers).to.deep.equal({ planting: 1, market: 2 });
    await look(joint, ORCHARD);
    await joint.press(en.resume);
    await joint.press(en.back);
    await joint.press(joint.radio(3));
    const again = await showWith({ position: BOTH });
    expect(again.element.answers).to.deep.equal({ planting: 3, market: 2 });
    expect((await showWith({ position: orchard })).element.answers).to.deep.equal({ planting: 3, market: 2 });
  });

  it('count for each position on a page of its own, and in another order', async () => {
    const joint = await showWith({ position: BOTH });
    await joint.press(en.startAll);
    await joint.answer(2);
    expect((await showWith({ position: vineyard })).element.answers).to.deep.equal({ planting: 2 });
    expect((await showWith({ position: [vineyard, orchard] })).element.answers).to.deep.equal({ planting: 2 });
  });

  it('do not bring back what was deleted', async () => {
    const first = await showWith({ position: BOTH });
    await first.press(en.startAll);
    await first.press(first.radio(2));
    await first.type(first.example, 'Forty vines');
    const second = await showWith({ position: BOTH });
    await look(second, VINTNER);
    await second.press(en.resume);
    if (second.heading !== 'What have you planted?') await second.press(en.back);
    expect(second.example.value).to.equal('Forty vines');
    await second.type(second.example, '');
    const third = await showWith({ position: BOTH });
    await third.press(en.resume);
    expect(third.heading).to.equal('What have you planted?');
    expect(third.example.value).to.equal('');
    await third.press(en.back);
    third.element.answers = {};
    await third.settled();
    expect(sessionStorage).to.have.length(0);
    expect((await showWith({ position: BOTH })).element.answers).to.deep.equal({});
  });

  it('begin anew once the page has emptied the answers to one of them', async () => {
    const screen = await showWith({ position: BOTH });
    await look(screen, VINTNER);
    screen.element.answers = { planting: 1, pressing: 1 };
    screen.element.answers = {};
    await screen.settled();
    await screen.press(en.allPositions);
    expect(screen.has(en.startAll)).to.equal(true);
  });

  it('say that questions have changed since the last visit', async () => {
    const single = await showWith({ position: { ...vineyard, version: '0.9.0' } });
    await single.press(en.start);
    await single.answer(1);
    const joint = await showWith({ position: BOTH });
    expect(joint.text('.notice')).to.contain('The questions have changed');
    await look(joint, ORCHARD);
    await joint.press(en.resume);
    await joint.press(en.allPositions);
    expect(joint.shadow.querySelector('.notice')).to.equal(null);
  });

  it('forget everything together', async () => {
    const screen = await showWith({ position: BOTH });
    await look(screen, VINTNER);
    await screen.press(en.start);
    await screen.answer(1);
    await screen.press(en.allPositions);
    await screen.press(en.restart);
    await screen.press(en.delete);
    expect(screen.element.answers).to.deep.equal({});
    expect(sessionStorage).to.have.length(0);
    await look(screen, VINTNER);
    expect(screen.has(en.start)).to.equal(true);
  });

  it('write nothing down before the first answer, or at all if told so', async () => {
    const screen = await show('<self-assessment remember="none"></self-assessment>');
    screen.element.position = BOTH;
    await screen.settled();
    await look(screen, VINTNER);
    await screen.press(en.start);
    await screen.answer(1);
    await screen.press(en.allPositions);
    expect(sessionStorage).to.have.length(0);
    expect(screen.element.answers).to.deep.equal({ planting: 1 });
  });
});
