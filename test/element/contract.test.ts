import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onConsole } from './support/console.js';
import { onEmptyPage, show, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';

const STEPS = ['loading', 'intro', 'question', 'review', 'summary', 'error'];

describe('What a page may rely on', () => {
  onEmptyPage();
  onConsole('error');

  const ways: [string, (screen: Screen) => void | Promise<void>][] = [
    ['intro', () => undefined],
    ['question', (screen) => screen.press(en.start)],
    ['summary', (screen) => screen.press(en.summaryNow)],
    ['review', (screen) => screen.press(en.toReview)],
    ['intro', ({ element }) => element.restart()],
    ['question', ({ element }) => element.start()],
    ['error', ({ element }) => void Object.assign(element, { position: {} })],
    ['intro', ({ element }) => void Object.assign(element, { position: orchard })],
    ['loading', ({ element }) => void Object.assign(element, { position: undefined, src: 'data:application/json,{}' })],
  ];

  it('step and state name the screen, one at a time', async () => {
    const screen = await showWith({ position: orchard });
    for (const [step, go] of ways) {
      await go(screen);
      await screen.settled();
      expect(screen.element.step).to.equal(step);
      expect(STEPS.filter((state) => screen.element.matches(`:state(${state})`))).to.deep.equal([step]);
      expect(screen.element.matches(':state(shared)')).to.equal(false);
    }
  });

  it('start() goes to the first question, or to where the person was', async () => {
    const first = await showWith({ position: orchard });
    first.element.start();
    await first.settled();
    expect(first.heading).to.equal('What have you planted?');
    await first.answer(1);
    const second = await showWith({ position: orchard });
    second.element.start();
    await second.settled();
    expect(second.heading).to.equal('What have you pruned?');
  });

  const parts: [string, string[], (screen: Screen) => unknown][] = [
    ['intro', ['heading', 'button', 'primary', 'application'], () => undefined],
    ['question', ['heading', 'progress', 'question', 'option', 'button', 'primary'], ({ element }) => element.start()],
    [
      'summary',
      ['heading', 'summary', 'topic', 'link', 'button', 'primary', 'application'],
      (screen) => screen.press(en.summaryNow),
    ],
  ];
  it('parts are there to be styled', async () => {
    const screen = await showWith({ position: orchard, answers: { planting: 1 } });
    const style = document.createElement('style');
    style.textContent = 'self-assessment::part(heading) { color: rgb(1, 2, 3) }';
    document.body.append(style);
    for (const [step, names, go] of parts) {
      await go(screen);
      await screen.settled();
      expect(screen.element.step).to.equal(step);
      for (const name of names) expect(screen.all(`[part~=${name}]`), `${name} on ${step}`).not.to.have.length(0);
      expect(getComputedStyle(screen.find('.heading')).color).to.equal('rgb(1, 2, 3)');
    }
  });

  it('variables set the colours, accent and text on it together', async () => {
    const screen = await show(`<self-assessment
      style="--self-assessment-accent: #060; --self-assessment-accent-text: #ffe"></self-assessment>`);
    const { backgroundColor, color } = getComputedStyle(screen.button(en.start));
    expect([backgroundColor, color]).to.deep.equal(['rgb(0, 102, 0)', 'rgb(255, 255, 238)']);
  });

  const slots: [string, string][] = [
    ['intro', 'intro'],
    ['privacy', 'intro'],
    ['summary', 'summary'],
  ];
  for (const [slot, step] of slots) {
    it(`the slot ${slot} is shown on the ${step}, and nothing else of what is inside`, async () => {
      const markup = `<self-assessment><p>Fallback</p><p slot="${slot}" id="own">Our own words</p></self-assessment>`;
      const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS }, markup);
      const [fallback, own] = [document.querySelector('p')!, document.querySelector('#own')!];
      if (step === 'summary') {
        expect(own.checkVisibility()).to.equal(false);
        await screen.press(en.resume);
        await screen.press(en.showSummary);
      }
      expect(own.checkVisibility()).to.equal(true);
      expect(fallback.checkVisibility()).to.equal(false);
    });
  }

  it('a slot replaces the words that stand there otherwise', async () => {
    const screen = await show('<self-assessment><p slot="intro">Ours</p></self-assessment>');
    expect(screen.all('slot[name=intro] > p').some((p) => p.checkVisibility())).to.equal(false);
  });

  it('the class says its version', async () => {
    const { element } = await show();
    expect((element.constructor as unknown as { version: string }).version).to.match(/^\d+\.\d+\.\d+/);
  });
});
