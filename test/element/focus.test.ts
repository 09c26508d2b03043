import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { onEmptyPage, screenOf, show, showWith } from '../support/journey.js';

describe('Focus', () => {
  onEmptyPage();

  it('goes to the heading with every step a person takes', async () => {
    const screen = await showWith({ position: orchard });
    const steps: [string, () => Promise<void>][] = [
      ['Orchard keeper', async () => {}],
      ['What have you planted?', () => screen.clickOn('Start')],
      ['What have you pruned?', () => screen.answer(1)],
      ['What have you planted?', () => screen.clickOn('Back')],
      ['What have you pruned?', () => screen.clickOn('Continue')],
      ['Your summary', () => screen.clickOn('Show the summary now')],
      ['What have you pruned?', () => screen.clickOn('Answer the open questions')],
      ['What have you sold?', () => screen.answer(2)],
      ['Check your answers', () => screen.answer('unsure')],
      ['What have you planted?', () => screen.clickOn('Change')],
      ['Check your answers', () => screen.clickOn('Continue')],
      ['Your summary', () => screen.clickOn('Show summary')],
      ['Check your answers', () => screen.clickOn('Check or change your answers')],
    ];
    for (const [heading, step] of steps) {
      await step();
      expect(screen.heading).to.equal(heading);
      expect(screen.headingHasFocus).to.equal(screen.element.step !== 'intro');
    }
  });

  it('is not taken on the first render, nor is anything scrolled', async () => {
    const screen = await show('<p style="height: 3000px"></p><input><self-assessment></self-assessment>');
    expect(document.activeElement?.localName).to.equal('body');
    expect(scrollY).to.equal(0);
    document.querySelector('input')!.focus({ preventScroll: true });
    const late = document.createElement('self-assessment');
    document.body.append(late);
    await screenOf(late);
    expect(document.activeElement?.localName).to.equal('input');
    expect(scrollY).to.equal(0);
    expect(screen.focused === null).to.equal(true);
  });

  it('stays on the switch when the language is switched', async () => {
    const screen = await show();
    await screen.press('Start');
    await screen.clickOn('Deutsch');
    expect(screen.hasFocus(screen.button('English'))).to.equal(true);
    await screen.keys('Enter');
    expect(screen.hasFocus(screen.button('Deutsch'))).to.equal(true);
  });

  it('goes to the question that is asked before anything is deleted, and back to the button', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    await screen.clickOn('Delete my answers and start again');
    expect(screen.focused?.textContent).to.contain('Delete all answers?');
    await screen.clickOn('Keep them');
    expect(screen.hasFocus(screen.button('Delete my answers and start again'))).to.equal(true);
  });

  it('is on the heading of the intro after starting again', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    await screen.press('Continue where you were');
    await screen.press('Show summary');
    await screen.clickOn('Delete my answers and start again');
    await screen.clickOn('Delete everything');
    expect(screen.heading).to.equal('Orchard keeper');
    expect(screen.headingHasFocus).to.equal(true);
  });

  it('is scrolled into view below what sticks to the top of the page', async () => {
    const screen =
      await show(`<header style="position: fixed; inset: 0 0 auto; height: 60px; background: #ddd"></header>
      <p style="height: 1000px"></p><self-assessment></self-assessment><p style="height: 1000px"></p>`);
    await screen.clickOn('Start');
    for (const value of [3, 2, 2]) {
      screen.button('Continue').scrollIntoView({ block: 'start', behavior: 'instant' });
      await screen.answer(value);
      const { top, bottom } = screen.find('.heading').getBoundingClientRect();
      expect(top).to.be.at.least(60);
      expect(bottom).to.be.at.most(innerHeight);
    }
  });

  it('is moved to the heading by focus()', async () => {
    const screen = await show();
    screen.element.focus();
    expect(document.activeElement?.localName).to.equal('self-assessment');
    expect(screen.headingHasFocus).to.equal(true);
  });
});
