import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onConsole } from './support/console.js';
import { onEmptyPage, show, showWith } from './support/journey.js';
import { replace, restore } from './support/replace.js';
import type { Screen } from './support/screen.js';

const KEY = 'self-assessment:orchard';
const stored = () => (JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as { answers?: object }).answers;
const SENTENCE = 'The self-assessment cannot be shown at the moment. You can apply without it.';
const broken = {
  value: () => {
    throw new TypeError('of the page');
  },
};

/** An element in which somebody has answered everything, with words of the page inside. */
async function showAnswered(): Promise<Screen> {
  const screen = await showWith(
    { position: orchard },
    '<self-assessment><p id="fallback">Write to us.</p></self-assessment>',
  );
  await screen.press(en.start);
  for (const answer of Object.values(ORCHARD_ANSWERS)) await screen.answer(answer);
  return screen;
}

/** The last line of defence holds: nothing is half there, the page's words can be read, nothing that was said is gone. */
function expectFallback(screen: Screen): void {
  const { element } = screen;
  expect(element.step).to.equal('error');
  expect(screen.text()).to.contain(SENTENCE);
  expect(screen.all('.root, .application, button').map(({ className }) => className.split(' ')[0])).to.deep.equal([
    'root',
  ]);
  expect(document.querySelector('#fallback')?.checkVisibility()).to.equal(true);
  expect(element.answers).to.deep.equal(ORCHARD_ANSWERS);
  expect(stored()).to.deep.equal(ORCHARD_ANSWERS);
}

describe('An error while a screen is made', () => {
  onEmptyPage();
  const log = onConsole('error');

  const causes: [string, (screen: Screen) => void][] = [
    [
      'a method that only the summary uses',
      () => {
        replace(Date.prototype, 'toLocaleDateString', broken);
      },
    ],
    [
      'a method that going there uses',
      () => {
        replace(Array.prototype, 'sort', broken);
      },
    ],
    [
      'a method that Lit uses for what has not been shown yet',
      () => {
        replace(Document.prototype, 'createDocumentFragment', broken);
      },
    ],
    [
      'a name that a library gives to all objects',
      () => {
        replace(Object.prototype, 'growth', { get: broken.value });
      },
    ],
    [
      'a part of the screen that is not where it was',
      (screen) => {
        const { parentNode } = screen.find('.content');
        parentNode!.textContent = '';
      },
    ],
  ];
  for (const [cause, act] of causes) {
    it(`leaves the way to apply, and keeps the answers: ${cause}`, async () => {
      const screen = await showAnswered();
      const heard: string[] = [];
      screen.element.addEventListener('assessment-error', ({ message }) => heard.push(message));
      const button = screen.button(en.showSummary);
      act(screen);
      await screen.press(button);
      restore();
      expectFallback(screen);
      expect(screen.element.matches(':state(error)')).to.equal(true);
      expect(screen.text('.notice')).to.equal(SENTENCE);
      expect(screen.hasFocus(screen.find('.notice'))).to.equal(true);
      expect(screen.element.fit).to.equal(null);
      expect(log.text).to.contain('<self-assessment> cannot show the position:').and.to.contain('Error');
      await new Promise((resolve) => setTimeout(resolve));
      expect(heard).to.deep.equal([screen.element.error!.message]);
    });
  }

  it('is over where the page goes on, or gives the position again', async () => {
    const screen = await showAnswered();
    replace(Date.prototype, 'toLocaleDateString', broken);
    await screen.press(en.showSummary);
    expect(screen.element.show('question', 'nowhere')).to.equal(false);
    await screen.settled();
    expectFallback(screen);
    expect(screen.element.show('review')).to.equal(true);
    await screen.settled();
    expect(screen.heading).to.equal(en.review);
    await screen.press(en.showSummary);
    screen.element.start();
    await screen.settled();
    expect(screen.heading).to.equal(en.review);
    expect(screen.element.error).to.equal(null);
    await screen.press(en.showSummary);
    expectFallback(screen);
    restore();
    screen.element.position = orchard;
    await screen.settled();
    await screen.press(en.resume);
    expect(screen.heading).to.contain(en.summary);
  });

  it('keeps what only the memory holds', async () => {
    const screen = await showWith({ position: orchard }, '<self-assessment remember="none"></self-assessment>');
    screen.element.answers = ORCHARD_ANSWERS;
    screen.element.show('review');
    await screen.settled();
    replace(Date.prototype, 'toLocaleDateString', broken);
    await screen.press(en.showSummary);
    restore();
    expect(screen.element.answers).to.deep.equal(ORCHARD_ANSWERS);
    screen.element.show('summary');
    await screen.settled();
    expect(screen.heading).to.contain(en.summary);
  });

  it('moves no focus where nobody has done anything', async () => {
    const screen = await showAnswered();
    (screen.focused as HTMLElement).blur();
    replace(Date.prototype, 'toLocaleDateString', broken);
    screen.element.show('summary');
    await screen.settled();
    restore();
    expectFallback(screen);
    expect(screen.focused).to.equal(null);
  });

  it('leaves the words of the page alone where nothing of ours can be shown', async () => {
    const screen = await showAnswered();
    replace(Document.prototype, 'importNode', broken);
    screen.element.show('summary');
    await screen.settled().catch(() => undefined);
    restore();
    expect(screen.shadow.innerHTML).to.equal('<slot></slot>');
    expect(document.querySelector('#fallback')?.checkVisibility()).to.equal(true);
    expect(screen.element.step).to.equal('error');
    expect(stored()).to.deep.equal(ORCHARD_ANSWERS);
    screen.element.start();
    await screen.settled();
    expect(screen.heading).to.equal(en.review);
    expect(screen.shadow.querySelectorAll(':scope > slot').length).to.equal(0);
  });
});

describe('An error before or between screens', () => {
  onEmptyPage();
  onConsole('error');

  it('in the beginning shows the fallback and leaves what is stored', async () => {
    await showAnswered();
    replace(Object.prototype, 'askOnlyIf', { get: broken.value });
    const screen = await showWith(
      { position: orchard },
      '<self-assessment><p id="fallback">Write to us.</p></self-assessment>',
    );
    restore();
    expect(screen.element.step).to.equal('error');
    expect(screen.text()).to.contain(SENTENCE);
    expect(document.querySelector('#fallback')?.checkVisibility()).to.equal(true);
    expect(stored()).to.deep.equal(ORCHARD_ANSWERS);
    screen.element.position = orchard;
    await screen.settled();
    expect(screen.element.answers).to.deep.equal(ORCHARD_ANSWERS);
  });

  it('in taking what the page names shows the fallback', async () => {
    const screen = await show('<self-assessment><p id="fallback">Write to us.</p></self-assessment>');
    Object.assign(screen.element, { src: new URL('https://example.org/a.json') });
    await screen.settled();
    expect(screen.element.step).to.equal('error');
    expect(document.querySelector('#fallback')?.checkVisibility()).to.equal(true);
  });

  it('in what somebody does keeps what they have said', async () => {
    const screen = await showAnswered();
    const button = screen.button(en.showSummary);
    replace(JSON, 'stringify', broken);
    await screen.press(button);
    restore();
    expectFallback(screen);
    expect(screen.hasFocus(screen.find('.notice'))).to.equal(true);
  });

  it('in what the page asks for is no error of the page', async () => {
    const screen = await showAnswered();
    replace(JSON, 'stringify', broken);
    screen.element.start();
    await screen.settled();
    restore();
    expectFallback(screen);
  });

  it('of one copy of a position does not concern another', async () => {
    document.body.innerHTML = '<self-assessment></self-assessment>';
    const other = await showAnswered();
    const another = document.createElement('self-assessment');
    another.position = orchard;
    document.body.append(another);
    await another.updateComplete;
    replace(another, 'remember', { get: broken.value });
    await other.press(en.showSummary);
    expect(other.heading).to.contain(en.summary);
    expect(another.step).to.equal('error');
  });
});
