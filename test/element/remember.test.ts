import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import { replace } from './support/replace.js';

const KEY = 'self-assessment:orchard';

/** The page again, as after a reload: a new element, and what the tab has kept. */
const reload = (markup?: string) => showWith({ position: orchard }, markup);

const stored = () => JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as { answers: unknown } | null;

describe('What the tab remembers', () => {
  onEmptyPage();

  it('is nothing before the first answer', async () => {
    const screen = await reload();
    await screen.press(en.start);
    await screen.press(en.next);
    await screen.press(en.back);
    expect(sessionStorage.length).to.equal(0);
  });

  it('is each choice at once, by question id, under one key', async () => {
    const screen = await reload();
    await screen.press(en.start);
    await screen.press(screen.radio(2));
    expect(Object.keys(sessionStorage)).to.deep.equal([KEY]);
    expect(stored()?.answers).to.deep.equal({ planting: 2 });
  });

  it('leads on where the person was, after a reload', async () => {
    let screen = await reload();
    await screen.press(en.start);
    await screen.answer(2);
    await screen.press(screen.radio(1));

    screen = await reload();
    expect(screen.element.step).to.equal('intro');
    expect(screen.headingHasFocus).to.equal(false);
    await screen.press(en.resume);
    expect(screen.heading).to.equal('What have you grafted?');
    expect(screen.chosen).to.equal('1');
    expect(screen.element.answers).to.deep.equal({ planting: 2, grafting: 1 });
  });

  for (const step of ['review', 'summary'] as const) {
    it(`leads on to the ${step}, too`, async () => {
      let screen = await reload();
      await screen.press(en.start);
      await screen.answer(0);
      await screen.answer(2);
      if (step === 'summary') await screen.press(en.showSummary);

      screen = await reload();
      await screen.press(en.resume);
      expect(screen.element.step).to.equal(step);
    });
  }

  it('is an example for the letter as well', async () => {
    let screen = await reload();
    await screen.press(en.start);
    await screen.press(screen.radio(2));
    await screen.type(screen.example, 'An orchard in Köln');

    screen = await reload();
    await screen.press(en.resume);
    expect(screen.example.value).to.equal('An orchard in Köln');
  });

  it('is kept for each position by itself', async () => {
    const other = { ...orchard, id: 'vineyard' };
    const screen = await reload();
    await screen.press(en.start);
    await screen.press(screen.radio(2));
    const second = await showWith({ position: other });
    expect(second.has(en.resume)).to.equal(false);
  });

  for (const garbage of [
    '',
    'null',
    '{',
    '[]',
    '{"answers":7}',
    '{"answers":{"planting":"x","gone":1},"examples":null}',
  ]) {
    it(`is ignored where it is ${garbage || 'empty'}`, async () => {
      sessionStorage.setItem(KEY, garbage);
      const screen = await reload();
      await screen.press(en.start);
      expect(screen.heading).to.equal('What have you planted?');
      expect(screen.chosen).to.equal(undefined);
    });
  }

  for (const value of ['none', 'false']) {
    it(`is nothing with remember="${value}", and the intro says so`, async () => {
      const markup = `<self-assessment remember="${value}"></self-assessment>`;
      let screen = await reload(markup);
      expect(screen.text('.promises')).to.contain('Nothing is stored or sent');
      await screen.press(en.start);
      await screen.answer(2);
      expect(sessionStorage.length).to.equal(0);
      expect(screen.element.answers).to.deep.equal({ planting: 2 });

      screen = await reload(markup);
      expect(screen.has(en.start)).to.equal(true);
    });
  }
});

describe('Storage that refuses', () => {
  onEmptyPage();
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };

  const ways: [string, PropertyDescriptor][] = [
    ['is closed', { get: refuse }],
    ['is missing', { value: undefined }],
    ['is full', { value: { getItem: () => null, setItem: refuse, removeItem: refuse } }],
  ];
  for (const [name, member] of ways) {
    it(`${name}: everything else works`, async () => {
      replace(window, 'sessionStorage', member);
      const screen = await reload();
      await screen.press(en.start);
      await screen.answer(0);
      await screen.answer(2);
      await screen.press(en.showSummary);
      expect(screen.element.fit?.questions).to.have.length(3);
      screen.element.restart();
      expect(screen.element.answers).to.deep.equal({});
    });
  }
});
