import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';

/** What scripts of pages listen to: link hijackers, keyboard shortcuts, sliders, "content protection". */
const TYPES = [
  ...['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit'],
  ...['selectstart', 'dragstart', 'contextmenu', 'copy', 'cut', 'paste', 'wheel'],
];

describe('Scripts of the page that prevent what they hear', () => {
  onEmptyPage();
  let prevented: string[] = [];
  const prevent = (event: Event) => {
    event.preventDefault();
    prevented.push(event.type);
  };

  beforeEach(() => {
    prevented = [];
    for (const type of TYPES) {
      document.addEventListener(type, prevent, { passive: false });
      document.body.addEventListener(type, prevent, { passive: false });
    }
  });
  afterEach(() => {
    for (const type of TYPES) {
      document.removeEventListener(type, prevent);
      document.body.removeEventListener(type, prevent);
    }
  });

  const showQuestion = async (): Promise<Screen> => {
    const screen = await showWith({ position: orchard });
    await screen.clickOn(en.start);
    return screen;
  };

  it('do not keep a mouse from choosing and going on', async () => {
    const screen = await showQuestion();
    await screen.click(screen.row(2));
    expect(screen.chosen).to.equal('2');
    await screen.clickOn(en.example);
    expect(screen.find('.example', HTMLDetailsElement).open).to.equal(true);
    await screen.clickOn(en.next);
    expect(screen.heading).to.equal('What have you grafted?');
  });

  it('do not keep keys from choosing and going on', async () => {
    const screen = await showQuestion();
    await screen.keys('Tab', ' ', 'ArrowDown');
    expect(screen.chosen).to.equal('1');
    await screen.keys('3');
    expect(screen.chosen).to.equal('2');
    await screen.tabTo(en.next);
    await screen.keys('Enter');
    expect(screen.heading).to.equal('What have you grafted?');
    await screen.keys('Tab', '1');
    await screen.tabTo(en.next);
    await screen.keys(' ');
    expect(screen.heading).to.equal('What have you pruned?');
  });

  it('do not keep anybody from writing', async () => {
    const screen = await showQuestion();
    await screen.press(screen.radio(2));
    await screen.press(en.example);
    await screen.click(screen.example);
    expect(screen.hasFocus(screen.example)).to.equal(true);
    await sendKeys({ type: 'a1 b' });
    await screen.settled();
    expect(screen.example.value).to.equal('a1 b');
  });

  it('do not keep anybody from marking and copying what they read', async () => {
    const screen = await showQuestion();
    for (const type of ['selectstart', 'copy', 'contextmenu', 'paste', 'cut']) {
      const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
      screen.find('.heading').dispatchEvent(event);
      expect(event.defaultPrevented, type).to.equal(false);
    }
  });

  it('do not switch a checkbox of the draft back', async () => {
    const screen = await showQuestion();
    await screen.clickOn(en.summaryNow);
    await screen.click(screen.section('answers'));
    expect(screen.section('answers').checked).to.equal(true);
    expect(screen.draft.value).to.contain('What have you planted?');
  });

  it('hear of what is outside as before', async () => {
    await showWith({ position: orchard }, '<button>Outside</button><self-assessment></self-assessment>');
    document.querySelector('button')!.click();
    expect(prevented).to.deep.equal(['click', 'click']);
  });
});
