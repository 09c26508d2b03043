import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en, LANGUAGES, WORDS } from '../support/words.js';
import { onEmptyPage, show } from './support/journey.js';

describe('Continue with nothing chosen', () => {
  onEmptyPage();

  for (const lang of LANGUAGES) {
    const words = WORDS[lang];

    it(`says in ${lang} what is missing, above the options, with the focus there`, async () => {
      const screen = await show(`<self-assessment lang="${lang}"></self-assessment>`);
      await screen.press(words.start);
      const question = screen.heading;
      await screen.clickOn(words.next);
      const message = screen.find('.error');
      expect(message.textContent).to.contain(words.missing);
      expect(screen.hasFocus(message)).to.equal(true);
      expect(screen.heading).to.equal(question);
      const order = message.compareDocumentPosition(screen.find('.options'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
      const { top, bottom } = message.getBoundingClientRect();
      expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    });
  }

  it('takes the focus to the message each time', async () => {
    const screen = await show();
    await screen.press(en.start);
    for (let i = 0; i < 2; i++) {
      await screen.clickOn(en.next);
      expect(screen.focused?.className).to.equal('error');
    }
  });

  it('is over as soon as something is chosen, and Tab leads there', async () => {
    const screen = await show();
    await screen.press(en.start);
    await screen.clickOn(en.next);
    await screen.keys('Tab');
    expect(screen.hasFocus(screen.radio(0))).to.equal(true);
    await screen.keys(' ');
    expect(screen.shadow.querySelector('.error') === null).to.equal(true);
    expect(screen.hasFocus(screen.radio(0))).to.equal(true);
    await screen.press(en.next);
    expect(screen.headingHasFocus).to.equal(true);
  });

  it('loses nothing', async () => {
    const screen = await show();
    await screen.press(en.start);
    await screen.answer(3);
    const before = screen.element.answers;
    const stored = JSON.stringify(Object.entries(sessionStorage));
    await screen.press(en.next);
    expect(screen.element.answers).to.deep.equal(before);
    expect(JSON.stringify(Object.entries(sessionStorage))).to.equal(stored);
    await screen.press(en.back);
    expect(screen.chosen).to.equal('3');
    await screen.press(en.next);
    expect(screen.shadow.querySelector('.error') === null).to.equal(true);
  });
});
