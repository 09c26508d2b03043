import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { Question } from '../../src/model/document/position.js';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';

const question = (id: string): Question => orchard.questions.find((one) => one.id === id)!;
const [planting, grafting] = [question('planting'), question('grafting')];
const [pruning, market] = [question('pruning'), question('market')];

describe('A position that has changed since the last visit', () => {
  onEmptyPage();

  beforeEach(async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await screen.answer(3);
    await screen.answer(1);
    await screen.press(screen.radio('unsure'));
  });

  const changes: [string, object, Record<string, unknown>][] = [
    ['nothing but its version', {}, { planting: 3, grafting: 1, pruning: 'unsure' }],
    [
      'options',
      { questions: [{ ...planting, options: planting.options.slice(0, 3) }, grafting, pruning, market] },
      { grafting: 1, pruning: 'unsure' },
    ],
    [
      'the order of its questions',
      { questions: [market, planting, grafting, pruning] },
      { planting: 3, grafting: 1, pruning: 'unsure' },
    ],
    ['its questions', { questions: [planting, { ...pruning, id: 'mowing' }, market] }, { planting: 3 }],
  ];
  for (const [name, change, kept] of changes) {
    it(`in ${name} says so, and keeps the answers that still fit`, async () => {
      const screen = await showWith({ position: { ...orchard, version: '3.0.0', ...change } });
      expect(screen.element.step).to.equal('intro');
      expect(screen.text('.intro')).to.contain('The questions have changed since your last visit.');
      expect(screen.element.answers).to.deep.equal(kept);
      await screen.press(en.resume);
      expect(screen.element.step).to.equal('question');
      expect(screen.text()).not.to.contain('changed since');
    });
  }

  it('in nothing says nothing', async () => {
    const screen = await showWith({ position: orchard });
    expect(screen.text('.intro')).not.to.contain('changed since');
    expect(screen.has(en.resume)).to.equal(true);
  });

  it('so much that nothing fits is new again', async () => {
    const questions = [{ ...market, id: 'other' }];
    const screen = await showWith({ position: { ...orchard, version: '3.0.0', questions } });
    expect(screen.element.answers).to.deep.equal({});
    expect(screen.has(en.start)).to.equal(true);
  });
});
