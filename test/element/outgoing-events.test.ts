import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';

const TYPES = [
  ...['input', 'change', 'beforeinput', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['focusin', 'focusout', 'keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown'],
];

describe('What a page hears of what is done in the element', () => {
  onEmptyPage();
  let heard: Event[] = [];
  const hear = (event: Event) => heard.push(event);
  const types = () => [...new Set(heard.map(({ type }) => type))];
  const keys = () => heard.filter(({ type }) => type === 'keydown').map((event) => (event as KeyboardEvent).key);

  beforeEach(() => {
    for (const type of TYPES) document.addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(type, hear);
  });

  const toExample = async (): Promise<Screen> => {
    const screen = await showWith({ position: orchard }, '<self-assessment></self-assessment><button>Outside</button>');
    await screen.press(en.start);
    await screen.press(screen.radio(2));
    await screen.press(en.example);
    heard = [];
    return screen;
  };

  it('nothing of what is typed, composed and focused', async () => {
    const screen = await toExample();
    (screen.focused as HTMLElement).blur();
    heard = [];
    screen.example.focus();
    await sendKeys({ type: 'Über 1' });
    for (const type of ['compositionstart', 'compositionupdate', 'compositionend'])
      screen.example.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true }));
    document.querySelector('button')!.focus();
    expect(screen.example.value).to.equal('Über 1');
    // The page is told that its own button has the focus now.
    expect(types().filter((type) => type !== 'focusin')).to.deep.equal([]);
    expect(heard.map(({ target }) => (target as Element).localName)).to.deep.equal(['button']);
  });

  it('a click and a press on the element, which it cannot undo', async () => {
    const screen = await toExample();
    for (const type of TYPES) document.addEventListener(type, prevent);
    await screen.click(screen.row(1));
    for (const type of TYPES) document.removeEventListener(type, prevent);
    expect(screen.chosen).to.equal('1');
    for (const type of ['pointerdown', 'mousedown', 'click']) {
      const event = heard.find((one) => one.type === type) as MouseEvent;
      expect(event.target, type).to.equal(screen.element);
      expect(event.clientY, type).to.be.above(0);
    }
  });

  it('a finger going down and up, which old menus listen to instead of a click', async () => {
    // Browsers without a touch screen may have no such events.
    if (!('TouchEvent' in window)) return;
    const screen = await toExample();
    for (const type of ['touchstart', 'touchend']) {
      const touch = new TouchEvent(type, { bubbles: true, composed: true, cancelable: true });
      document.addEventListener(type, hear);
      document.addEventListener(type, prevent, { passive: false });
      screen.row(1).dispatchEvent(touch);
      document.removeEventListener(type, hear);
      document.removeEventListener(type, prevent);
      expect(touch.defaultPrevented).to.equal(false);
    }
    expect(types()).to.deep.equal(['touchstart', 'touchend']);
    expect(heard.map(({ target }) => target)).to.deep.equal([screen.element, screen.element]);
  });

  for (const [name, captureOf] of [
    ['for what it takes to be pressed', (screen: Screen) => screen.element],
    ['for what it slides', () => document.body],
  ] as const) {
    it(`no pointer that it may capture ${name}, so that what is pressed is pressed`, async () => {
      const screen = await toExample();
      const asked: string[] = [];
      const capture = ({ pointerId, pointerType }: PointerEvent) => {
        captureOf(screen).setPointerCapture(pointerId);
        asked.push(pointerType);
      };
      document.addEventListener('pointerdown', capture);
      await screen.click(screen.row(1));
      await screen.clickOn(en.next);
      document.removeEventListener('pointerdown', capture);
      expect(asked).to.deep.equal(['mouse', 'mouse']);
      expect(screen.heading).to.equal('What have you pruned?');
    });
  }

  it('the keys that do nothing in the element, from fields and from buttons', async () => {
    const screen = await toExample();
    screen.example.focus();
    await screen.keys('Escape', 'a', 'Enter', 'ArrowLeft', '1');
    expect(keys()).to.deep.equal(['Escape']);
    heard = [];
    screen.button(en.next).focus();
    await screen.keys('Escape', '1', 'ArrowDown', 'j');
    expect(keys()).to.deep.equal(['Escape', 'j']);
    heard = [];
    for (const key of ['c', 'k'])
      screen
        .button(en.next)
        .dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true }));
    expect(keys()).to.deep.equal(['k']);
  });

  it('Tab where it leaves the element, and nowhere else', async () => {
    const screen = await showWith({ position: orchard }, '<button>Before</button><self-assessment></self-assessment>');
    await screen.press(en.start);
    const tab = (target: Element, shiftKey = false) => {
      heard = [];
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, composed: true }));
      return heard.length === 1;
    };
    const first = screen.find('button');
    const last = screen.find('.application > summary');
    expect([tab(first), tab(first, true), tab(last), tab(last, true)]).to.deep.equal([false, true, true, false]);
    expect([tab(screen.radio(1)), tab(screen.radio(1), true)]).to.deep.equal([false, false]);
    expect([tab(screen.find('.heading')), tab(screen.find('.heading'), true)]).to.deep.equal([false, false]);
  });
});

const prevent = (event: Event) => event.preventDefault();
