import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';

const TYPES = ['start', 'answer', 'complete', 'apply', 'error'].map((name) => `assessment-${name}`);

describe('Events', () => {
  onEmptyPage();
  let heard: Event[] = [];
  const hear = (event: Event) => heard.push(event);
  const types = () => heard.map(({ type }) => type.replace('assessment-', ''));

  beforeEach(() => {
    heard = [];
    for (const type of TYPES) document.addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(type, hear);
  });

  it('tell of a whole journey, in order, out of any shadow root', async () => {
    const screen = await showWith({ position: orchard }, '<self-assessment></self-assessment><div></div>');
    document.querySelector('div')!.attachShadow({ mode: 'open' }).append(screen.element);
    await screen.settled();
    await screen.press(en.start);
    for (const value of Object.values(ORCHARD_ANSWERS)) await screen.answer(value);
    await screen.press(en.showSummary);
    screen.button(en.openMail).addEventListener('click', (event) => event.preventDefault());
    await screen.press(en.openMail);
    expect(types()).to.deep.equal(['start', 'answer', 'answer', 'answer', 'answer', 'complete', 'apply']);
    for (const event of heard) expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
  });

  it('name the question that was answered and how far it is, on Continue', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await screen.press(screen.radio(1));
    await screen.press(screen.radio(2));
    expect(types()).to.deep.equal(['start']);
    await screen.press(en.next);
    expect(heard[1]).to.include({ questionId: 'planting', answered: 1, asked: 4 });
    await screen.press(en.next);
    expect(heard).to.have.length(2);
    await screen.answer('unsure');
    expect(heard[2]).to.include({ questionId: 'grafting', answered: 2, asked: 4 });
  });

  it('tell of the summary each time it is reached', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    screen.element.addEventListener('assessment-complete', () => {
      expect(screen.element.fit?.overall).to.equal('insufficient');
    });
    await screen.press(en.summaryNow);
    await screen.press(en.toReview);
    await screen.press(en.showSummary);
    expect(types()).to.deep.equal(['start', 'complete', 'complete']);
  });

  it('are not sent by the page’s own calls', async () => {
    const { element } = await showWith({ position: orchard });
    element.start();
    element.answers = ORCHARD_ANSWERS;
    element.start();
    element.focus();
    element.restart();
    element.position = orchard;
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('carry no answer, no level and no fit', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    for (const value of Object.values(ORCHARD_ANSWERS)) await screen.answer(value);
    await screen.press(en.showSummary);
    const allowed = ['isTrusted', 'questionId', 'answered', 'asked', 'via', 'kind', 'message'];
    expect(heard).to.have.length(6);
    for (const event of heard) {
      expect(Object.keys(event).filter((key) => !allowed.includes(key))).to.deep.equal([]);
      expect('detail' in event).to.equal(false);
    }
  });
});
