import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { de, en } from '../support/words.js';
import { onEmptyPage, show, showWith } from './support/journey.js';
import { answerAll, BOTH, look, openSummary, ORCHARD, VINTNER } from './support/several-positions.js';

describe('Several positions', () => {
  onEmptyPage();

  it('are offered on the first screen, in both languages', async () => {
    const screen = await showWith({ position: BOTH });
    expect(screen.element.step).to.equal('intro');
    expect(screen.element.position).to.equal(undefined);
    expect(screen.heading).to.equal('Which position is right for me?');
    expect(screen.all('.row').map((row) => row.querySelector('.point-title')?.textContent.trim())).to.deep.equal([
      ORCHARD,
      VINTNER,
    ]);
    await screen.press(en.otherLanguage);
    expect(screen.heading).to.equal('Welche Stelle passt zu mir?');
    expect(screen.text('.rows')).to.contain('Obstgarten').and.to.contain('Weinbau');
    expect(screen.has(de.startAll)).to.equal(true);
  });

  it('ask what they have in common once, and show how the answers fit each', async () => {
    const screen = await showWith({ position: BOTH });
    const asked = await answerAll(screen, 1);
    expect(asked).to.deep.equal([
      'What have you planted?',
      'What have you pruned?',
      'What have you sold?',
      'What have you pressed?',
    ]);
    expect(screen.element.step).to.equal('summary');
    expect(screen.element.fit).to.equal(null);
    expect(screen.headingHasFocus).to.equal(true);
    expect(screen.text('.summary')).to.contain('3 as asked for or beyond').and.to.contain('3 close to it');
    await openSummary(screen, VINTNER);
    expect(screen.element.position?.id).to.equal('vineyard');
    expect(screen.heading).to.equal('Your summary');
    expect(screen.headingHasFocus).to.equal(true);
    expect(screen.element.fit?.overall).to.equal('A');
    await screen.press(en.allPositions);
    expect(screen.element.position).to.equal(undefined);
    expect(screen.heading).to.equal('Your answers and the positions');
  });

  it('tell by groups how far the answers fit, never by a rank or a number', async () => {
    const screen = await showWith({ position: BOTH });
    await answerAll(screen, 0);
    const groups = screen.all('.summary > .points > .subheading').map((heading) => heading.textContent.trim());
    expect(groups).to.deep.equal([
      'Your answers come close to the expectations or match them',
      'For a few questions there would still be a lot to learn',
    ]);
    expect(screen.text('.summary')).not.to.match(/%/);
  });

  it('can be looked at one by one; what was said counts for the others', async () => {
    const screen = await showWith({ position: BOTH });
    await look(screen, VINTNER);
    expect(screen.heading).to.equal(VINTNER);
    await screen.press(en.start);
    await screen.answer(2);
    await screen.press(en.allPositions);
    expect(screen.element.answers).to.deep.equal({ planting: 2 });
    expect(screen.all('.row').map((row) => /(\d) answered/.exec(row.textContent)?.[1])).to.deep.equal(['1', '1']);
    await look(screen, ORCHARD);
    expect(screen.element.answers).to.deep.equal({ planting: 2 });
    await screen.press(en.resume);
    expect(screen.heading).to.equal('What have you grafted?');
  });

  it('can be chosen from in the middle of the questions to all', async () => {
    const screen = await showWith({ position: BOTH });
    expect(screen.has(en.allPositions)).to.equal(false);
    await screen.press(en.startAll);
    await screen.answer(2);
    const question = screen.heading;
    await screen.press(en.allPositions);
    expect(screen.heading).to.equal('Which position is right for me?');
    expect(screen.headingHasFocus).to.equal(true);
    await screen.press(en.resume);
    expect(screen.heading).to.equal(question);
  });

  it('begin the application with what the answers fit best', async () => {
    const screen = await showWith({ position: BOTH });
    await answerAll(screen, 0);
    expect(screen.text('.summary .point-title')).to.equal(VINTNER);
    expect(screen.text('.address')).to.equal('vineyard@example.org');
  });

  it('share an example, and its deletion', async () => {
    const screen = await showWith({ position: BOTH });
    await look(screen, VINTNER);
    await screen.press(en.start);
    await screen.press(screen.radio(2));
    await screen.type(screen.example, 'Forty vines');
    await screen.press(en.allPositions);
    await look(screen, ORCHARD);
    await screen.press(en.resume);
    await screen.press(en.back);
    expect(screen.example.value).to.equal('Forty vines');
    await screen.type(screen.example, '');
    await screen.press(en.allPositions);
    await look(screen, VINTNER);
    await screen.press(en.resume);
    expect(screen.example.value).to.equal('');
  });

  it('lead from one that asks for a lot to one that fits better', async () => {
    const questions = orchard.questions.map((question) => ({ ...question, target: 3 as const, askOnlyIf: [] }));
    const demanding = {
      ...orchard,
      questions: [...questions, { ...questions[0]!, id: 'mowing' }],
    };
    const screen = await showWith({ position: [demanding, vineyard] });
    screen.element.answers = { planting: 1, grafting: 0, pruning: 0, market: 1, mowing: 0, pressing: 1 };
    await screen.settled();
    await screen.press(en.summaryNow);
    await openSummary(screen, ORCHARD);
    expect(screen.element.fit?.overall).to.equal('C');
    expect(screen.text('.summary > .notice')).to.contain('they fit these positions better');
    await screen.press(VINTNER);
    expect(screen.element.position?.id).to.equal('vineyard');
    expect(screen.element.step).to.equal('summary');
    expect(screen.shadow.querySelector('.summary > .notice')).to.equal(null);

    const closed = await showWith({ position: [demanding, { ...vineyard, closes: '2020-01-31' }] });
    await closed.press(en.summaryNow);
    await openSummary(closed, ORCHARD);
    expect(closed.text('.summary > .notice')).not.to.contain('better:');
  });

  it('offer to look around where no other is known to fit better', async () => {
    const questions = ['a', 'b', 'c', 'd'].map((id) => ({ ...orchard.questions[0]!, id }));
    const screen = await showWith({ position: [{ ...orchard, id: 'demanding', questions }, vineyard] });
    await look(screen, ORCHARD);
    screen.element.answers = { a: 0, b: 0, c: 0, d: 0 };
    await screen.settled();
    await screen.press(en.resume);
    await screen.press(en.showSummary);
    await screen.press('Look at all positions');
    expect(screen.heading).to.equal('Which position is right for me?');
  });

  it('promise nothing where none can fit better', async () => {
    const questions = ['a', 'b', 'c', 'd'].map((id) => ({ ...orchard.questions[0]!, id }));
    const demanding = { ...orchard, id: 'demanding', questions };
    const screen = await showWith({
      position: [demanding, { ...demanding, id: 'as-demanding' }, { ...vineyard, closes: '2020-01-31' }],
    });
    screen.element.answers = { a: 0, b: 0, c: 0, d: 0 };
    await screen.settled();
    await screen.press(en.summaryNow);
    await openSummary(screen, ORCHARD);
    expect(screen.element.fit?.overall).to.equal('C');
    expect(screen.shadow.querySelector('.summary > .notice')).to.equal(null);
  });

  it('send the events of the journey, and `assessment-complete` with a fit', async () => {
    const heard: string[] = [];
    const screen = await showWith({ position: BOTH });
    for (const type of ['assessment-start', 'assessment-answer', 'assessment-complete'] as const)
      screen.element.addEventListener(type, () => heard.push(type.replace('assessment-', '')));
    await answerAll(screen, 1);
    expect(heard).to.deep.equal(['start', 'answer', 'answer', 'answer', 'answer']);
    screen.element.addEventListener('assessment-complete', () => heard.push(screen.element.fit?.overall ?? ''));
    await openSummary(screen, VINTNER);
    expect(heard.slice(5)).to.deep.equal(['complete', 'A']);
  });

  it('can be read in German from the chooser to the overview', async () => {
    const screen = await show('<self-assessment lang="de"></self-assessment>');
    screen.element.position = BOTH;
    await screen.settled();
    await screen.press(de.startAll);
    while (screen.element.step === 'question') await screen.answer(2, de.next);
    await screen.press(de.showSummary);
    expect(screen.heading).to.equal('Ihre Antworten und die Stellen');
    expect(screen.text('.summary')).to.contain('Weinbau').and.not.to.contain('Vintner');
  });
});
