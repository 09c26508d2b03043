import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { Answers } from '../../src/model/document/position.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onConsole } from './support/console.js';
import { onEmptyPage, screenOf, showWith } from './support/journey.js';
import { waitUntil } from './support/wait-until.js';

describe('The property answers', () => {
  onEmptyPage();
  const log = onConsole('warn');

  it('is empty at first, and follows each choice', async () => {
    const screen = await showWith({ position: orchard });
    expect(screen.element.answers).to.deep.equal({});
    await screen.press(en.start);
    await screen.press(screen.radio('unsure'));
    expect(screen.element.answers).to.deep.equal({ planting: 'unsure' });
  });

  it('can be set, and shows at once', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    screen.element.answers = ORCHARD_ANSWERS;
    await screen.settled();
    expect(screen.chosen).to.equal('3');
    expect(screen.element.answers).to.deep.equal(ORCHARD_ANSWERS);
    expect(log.calls).to.deep.equal([]);
  });

  const misfits: [string, Record<string, unknown>, Answers][] = [
    ['an unknown question', { cooking: 2, planting: 1 }, { planting: 1 }],
    ['a level without an option', { planting: 4 }, {}],
    ['a level in words', { planting: '2' }, {}],
    [
      '“not applicable” where it is not offered',
      { planting: 'not-applicable', market: 'not-applicable' },
      { market: 'not-applicable' },
    ],
    ['any other word', { planting: 'maybe', pruning: null, market: undefined }, {}],
    ['a name that every object has', { constructor: 1, __proto__: { planting: 1 } }, {}],
  ];
  for (const [name, given, kept] of misfits) {
    it(`drops ${name}, with a warning`, async () => {
      const screen = await showWith({ position: orchard });
      screen.element.answers = given as Answers;
      expect(screen.element.answers).to.deep.equal(kept);
      expect(log.calls).to.have.length(1);
      for (const id of Object.keys(given)) if (!(id in kept)) expect(log.text).to.contain(id);
    });
  }

  it('replaces all that was there', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    screen.element.answers = { planting: 1 };
    expect(screen.element.answers).to.deep.equal({ planting: 1 });
    screen.element.answers = {};
    expect(screen.element.answers).to.deep.equal({});
    expect(sessionStorage.length).to.equal(0);
  });

  it('leads on from a question that is no longer asked', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await screen.answer(2);
    expect(screen.heading).to.equal('What have you grafted?');
    screen.element.answers = { planting: 0 };
    await screen.settled();
    expect(screen.heading).to.equal('What have you planted?');
  });

  it('cannot be changed from outside by what it returned', async () => {
    const screen = await showWith({ position: orchard, answers: { planting: 1 } });
    Object.assign(screen.element.answers, { planting: 3 });
    expect(screen.element.answers).to.deep.equal({ planting: 1 });
  });

  it('waits for a position that is still to come', async () => {
    const element = document.createElement('self-assessment');
    element.src = URL.createObjectURL(new Blob([JSON.stringify(orchard)]));
    document.body.append(element);
    element.answers = { planting: 2 };
    expect(element.step).to.equal('loading');
    await screenOf(element);
    await waitUntil(() => element.step === 'intro');
    expect(element.answers).to.deep.equal({ planting: 2 });
  });
});

describe('The property fit', () => {
  onEmptyPage();

  it('is there on the summary alone', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    const { element } = screen;
    expect(element.fit).to.equal(null);
    for (const [button, step] of [
      [en.resume, 'review'],
      [en.showSummary, 'summary'],
      [en.toReview, 'review'],
    ] as const) {
      await screen.press(button);
      expect(element.step).to.equal(step);
      expect(element.fit === null).to.equal(step !== 'summary');
    }
  });

  it('says of topics and questions what the contract names', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    await screen.press(en.resume);
    await screen.press(en.showSummary);
    const fit = screen.element.fit!;
    expect(fit.overall).to.equal('B');
    expect(fit.topics[0]).to.deep.equal({ id: 'growing', ratio: 4 / 6, coverage: 1, band: 'partial' });
    expect(fit.topics[1]).to.deep.equal({ id: 'selling', ratio: 0, coverage: 0, band: 'insufficient' });
    expect(
      fit.questions.map(({ id, answer, level, target, result, inferred }) => [
        id,
        answer,
        level,
        target,
        result,
        inferred,
      ]),
    ).to.deep.equal([
      ['planting', 3, 3, 2, 'beyond', false],
      ['grafting', 1, 1, 1, 'match', false],
      ['pruning', 0, 0, 2, 'grow', false],
      ['market', 'unsure', null, 2, 'open', false],
    ]);
  });
});
