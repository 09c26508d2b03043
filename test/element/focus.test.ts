import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, screenOf, show, showWith } from './support/journey.js';

describe('Focus', () => {
  onEmptyPage();

  it('goes to the heading with every step a person takes', async () => {
    const screen = await showWith({ position: orchard });
    const steps: [string, () => Promise<void>][] = [
      ['Orchard keeper', async () => {}],
      ['What have you planted?', () => screen.clickOn(en.start)],
      ['What have you pruned?', () => screen.answer(1)],
      ['What have you planted?', () => screen.clickOn(en.back)],
      ['What have you pruned?', () => screen.clickOn(en.next)],
      [en.summary, () => screen.clickOn(en.summaryNow)],
      ['What have you pruned?', () => screen.clickOn(en.answerOpen)],
      ['What have you sold?', () => screen.answer(2)],
      [en.review, () => screen.answer('unsure')],
      ['What have you planted?', () => screen.clickOn(en.change)],
      [en.review, () => screen.clickOn(en.next)],
      [en.summary, () => screen.clickOn(en.showSummary)],
      [en.review, () => screen.clickOn(en.toReview)],
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

  it('is on the heading when somebody switches the language, so that the new one is heard', async () => {
    const screen = await show();
    await screen.press(en.start);
    for (const language of ['Deutsch', 'English']) {
      screen.button(language).focus();
      await screen.keys('Enter');
      expect(screen.headingHasFocus).to.equal(true);
    }
  });

  it('takes with it the place where somebody was reading', async () => {
    const screen = await show();
    await screen.press(en.start);
    getSelection()!.setPosition(screen.button(en.next).firstChild, 1);
    await screen.press(en.summaryNow);
    expect(screen.headingHasFocus).to.equal(true);
    expect(getSelection()!.rangeCount).to.equal(0);
  });

  it('goes to the question that is asked before anything is deleted, and back to the button', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    await screen.clickOn(en.restart);
    expect(screen.focused?.textContent).to.contain('Delete all answers?');
    await screen.clickOn(en.keep);
    expect(screen.hasFocus(screen.button(en.restart))).to.equal(true);
  });

  it('is on the heading of the intro after starting again', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    await screen.press(en.resume);
    await screen.press(en.showSummary);
    await screen.clickOn(en.restart);
    await screen.clickOn(en.delete);
    expect(screen.heading).to.equal('Orchard keeper');
    expect(screen.headingHasFocus).to.equal(true);
  });

  it('is scrolled into view below what sticks to the top of the page', async () => {
    const screen =
      await show(`<header style="position: fixed; inset: 0 0 auto; height: 60px; background: #ddd"></header>
      <p style="height: 1000px"></p><self-assessment></self-assessment><p style="height: 1000px"></p>`);
    await screen.clickOn(en.start);
    for (const value of [3, 2, 2]) {
      screen.button(en.next).scrollIntoView({ block: 'start', behavior: 'instant' });
      await screen.answer(value);
      const { top, bottom } = screen.find('.heading').getBoundingClientRect();
      expect(top).to.be.at.least(60);
      expect(bottom).to.be.at.most(innerHeight);
    }
  });

  describe('in a low window under a sticky header of 120 pixels', () => {
    const HEADER = '<header style="position: fixed; inset: 0 0 auto; height: 120px; background: #ddd"></header>';
    before(() => setViewport({ width: 640, height: 320 }));
    after(() => setViewport({ width: 800, height: 600 }));
    afterEach(() => document.documentElement.removeAttribute('style'));

    for (const [name, page, own] of [
      ['the padding of the page alone', '140px', ''],
      ['the variable alone', '', '--self-assessment-scroll-margin: 130px'],
      ['both', '140px', '--self-assessment-scroll-margin: 130px'],
      ['both, and the variable is greater', '100px', '--self-assessment-scroll-margin: 9em'],
    ] as const) {
      it(`begins below it with ${name}`, async () => {
        document.documentElement.style.scrollPaddingTop = page;
        const screen = await showWith(
          { position: orchard },
          `${HEADER}<p style="height: 900px"></p><self-assessment style="${own}"></self-assessment><p style="height: 900px"></p>`,
        );
        const expectVisible = (selector: string) => {
          const { top } = screen.find(selector).getBoundingClientRect();
          expect(top, selector).to.be.at.least(120);
          expect(top, selector).to.be.below(innerHeight - 20);
        };
        await screen.clickOn(en.start);
        expectVisible('.heading');
        await screen.clickOn(en.next);
        expectVisible('.error');
        for (const value of [2, 2, 2]) {
          await screen.press(screen.radio(value));
          await screen.clickOn(en.next);
          expectVisible('.heading');
        }
        await screen.clickOn(en.back);
        expectVisible('.heading');
        await screen.clickOn(en.summaryNow);
        await screen.clickOn(en.toApplication);
        expect(screen.hasFocus(screen.find('.panel'))).to.equal(true);
        expectVisible('.application > summary');
      });
    }
  });

  it('is moved to the heading by focus()', async () => {
    const screen = await show();
    screen.element.focus();
    expect(document.activeElement?.localName).to.equal('self-assessment');
    expect(screen.headingHasFocus).to.equal(true);
  });
});
