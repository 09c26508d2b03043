import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';

const EXAMPLE = en.example;

async function showQuestion(): Promise<Screen> {
  const screen = await showWith({ position: orchard });
  await screen.press(en.start);
  return screen;
}

describe('An example for the letter', () => {
  onEmptyPage();

  it('can be given once there is an answer to give it for', async () => {
    const screen = await showQuestion();
    expect(screen.has(EXAMPLE)).to.equal(false);
    await screen.press(screen.radio('unsure'));
    expect(screen.has(EXAMPLE)).to.equal(false);
    await screen.press(screen.radio(1));
    expect(screen.has(EXAMPLE)).to.equal(true);
  });

  it('is typed with the hint of the question beside it', async () => {
    const screen = await showQuestion();
    await screen.press(screen.radio(2));
    await screen.clickOn(EXAMPLE);
    await screen.click(screen.example);
    await screen.keys('1', 'x', ' ');
    expect(screen.example.value).to.equal('1x ');
    expect(screen.chosen).to.equal('2');
    expect(screen.text('.example')).to.contain('Name the place and the year.');
  });

  it('stays open with the focus in it when all is deleted again', async () => {
    const screen = await showQuestion();
    await screen.press(screen.radio(2));
    await screen.clickOn(EXAMPLE);
    await screen.click(screen.example);
    await screen.keys('x', 'Backspace');
    expect(screen.example.value).to.equal('');
    expect(screen.find('.example', HTMLDetailsElement).open).to.equal(true);
    expect(screen.hasFocus(screen.example)).to.equal(true);
  });

  it('is kept with the answer, and belongs to that question alone', async () => {
    const screen = await showQuestion();
    await screen.press(screen.radio(2));
    await screen.type(screen.example, 'The abbey garden');
    await screen.press(en.next);
    await screen.press(screen.radio(2));
    expect(screen.example.value).to.equal('');
    await screen.press(en.back);
    expect(screen.example.value).to.equal('The abbey garden');
    expect(screen.find('.example', HTMLDetailsElement).open).to.equal(true);
  });

  it('has at most 500 characters', async () => {
    const screen = await showQuestion();
    await screen.press(screen.radio(2));
    expect(screen.example.maxLength).to.equal(500);
    await screen.type(screen.example, 'x'.repeat(600));
    await screen.press(en.summaryNow);
    await screen.unfold();
    expect(screen.text('.summary')).to.contain('x'.repeat(500));
    expect(screen.text('.summary')).not.to.contain('x'.repeat(501));
  });

  it('counts for nothing, and is carried to the summary and the draft', async () => {
    const screen = await showQuestion();
    await screen.press(screen.radio(2));
    await screen.press(en.summaryNow);
    const { fit } = screen.element;
    await screen.press(en.answerOpen);
    await screen.press(en.back);
    await screen.type(screen.example, 'The abbey garden');
    await screen.press(en.summaryNow);
    expect(screen.element.fit).to.deep.equal(fit);
    await screen.unfold();
    expect(screen.text('.summary')).to.contain('Your example: The abbey garden');
    expect(screen.draft.value).to.contain('- I have planted on my own. The abbey garden');
  });
});
