import { expect, waitUntil } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { de, en } from '../support/words.js';
import { onConsole } from './support/console.js';
import { onEmptyPage, show, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { arriveAt, copiedLink, followTo } from './support/shared-link.js';

const BOTH = [orchard, vineyard];
const ORCHARD = 'Orchard keeper';
const VINTNER = 'Vintner';

/** Presses the button of a position, by the beginning of what it is called. */
async function pressFor(screen: Screen, position: string, name: string): Promise<void> {
  await screen.press(screen.find(`button[aria-label="${name}: ${position}"]`));
}

const look = (screen: Screen, position: string) => pressFor(screen, position, en.look);
const openSummary = (screen: Screen, position: string) => pressFor(screen, position, en.toSummary);

/** Answers everything that is still open, with the same level, and goes on to the overview. */
async function answerAll(screen: Screen, level: number): Promise<string[]> {
  const questions: string[] = [];
  await screen.press(en.startAll);
  while (screen.element.step === 'question') {
    questions.push(screen.heading);
    await screen.answer(level);
  }
  await screen.press(en.showSummary);
  return questions;
}

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

  it('open the application with a summary, and close it with the last', async () => {
    const screen = await showWith({ position: BOTH });
    await look(screen, VINTNER);
    await screen.press(en.start);
    await screen.press(en.summaryNow);
    expect(screen.shadow.querySelector('.panel')).not.to.equal(null);
    await screen.press(en.allPositions);
    expect(screen.heading).to.equal('Which position is right for me?');
    expect(screen.shadow.querySelector('.panel')).to.equal(null);
  });

  it('can each be applied for from every screen', async () => {
    const screen = await showWith({ position: BOTH });
    await screen.openApplication();
    expect(screen.text('.address')).to.equal('orchard@example.org');
    await screen.press(screen.find('.panel input[value=vineyard]'));
    expect(screen.text('.address')).to.equal('vineyard@example.org');
    expect(screen.draft.value).to.contain('Vintner');
    await screen.type(screen.draft, 'My own words');
    await screen.press(screen.find('.panel input[value=orchard]'));
    expect(screen.draft.value).to.contain('Orchard keeper');
    await look(screen, VINTNER);
    expect(screen.draft.value, 'an edited draft is never lost').to.equal('My own words');
    expect(screen.shadow.querySelector('.panel input[value=orchard]')).to.equal(null);
  });

  it('stand one below the other where the application asks which one it is for', async () => {
    const screen = await showWith({ position: BOTH });
    await screen.openApplication();
    const [first, second] = screen.all('input[name=position]').map((radio) => radio.getBoundingClientRect());
    expect(second!.left).to.equal(first!.left);
    expect(second!.top).to.be.greaterThan(first!.bottom);
  });

  it('that are closed say so, and are not offered to apply for', async () => {
    const screen = await showWith({ position: [{ ...orchard, closes: '2020-01-31' }, vineyard] });
    expect(screen.all('.row').map((row) => row.textContent.includes('Applications are closed'))).to.deep.equal([
      true,
      false,
    ]);
    await screen.openApplication();
    expect(screen.text('.address')).to.equal('vineyard@example.org');
    const none = await showWith({ position: BOTH.map((one) => ({ ...one, closes: '2020-01-31' })) });
    expect(none.shadow.querySelector('.application')).to.equal(null);
  });

  it('say in the overview, too, which of them are closed', async () => {
    const screen = await showWith({ position: [{ ...orchard, closes: '2020-01-31' }, vineyard] });
    await answerAll(screen, 1);
    const closed = screen.all('.point').filter((card) => card.textContent.includes('Applications are closed'));
    expect(closed.map((card) => card.querySelector('.point-title')?.textContent.trim())).to.deep.equal([ORCHARD]);
    expect(screen.text('.summary')).not.to.contain('You can apply for any');
  });

  it('of which one counts nothing say so in a whole sentence', async () => {
    const [, market] = vineyard.questions;
    const stall = { ...vineyard, questions: [market!], topics: [vineyard.topics[1]!] };
    const screen = await showWith({ position: [orchard, stall] });
    screen.element.answers = { market: 'not-applicable' };
    await screen.settled();
    await screen.press(en.summaryNow);
    const [, last] = screen.all('.point > .muted').map((text) => text.innerText.trim());
    expect(last).to.equal('Compared: 0 of 0 questions about the expectations.');
  });

  it('come back with what was said, the latest last', async () => {
    const single = await showWith({ position: vineyard });
    await single.press(en.start);
    await single.answer(1);
    await single.answer(2);
    const joint = await showWith({ position: BOTH });
    expect(joint.element.answers).to.deep.equal({ planting: 1, market: 2 });
    await look(joint, ORCHARD);
    await joint.press(en.resume);
    await joint.press(en.back);
    await joint.press(joint.radio(3));
    const again = await showWith({ position: BOTH });
    expect(again.element.answers).to.deep.equal({ planting: 3, market: 2 });
    expect((await showWith({ position: orchard })).element.answers).to.deep.equal({ planting: 3, market: 2 });
  });

  it('count for each position on a page of its own, and in another order', async () => {
    const joint = await showWith({ position: BOTH });
    await joint.press(en.startAll);
    await joint.answer(2);
    expect((await showWith({ position: vineyard })).element.answers).to.deep.equal({ planting: 2 });
    expect((await showWith({ position: [vineyard, orchard] })).element.answers).to.deep.equal({ planting: 2 });
  });

  it('do not bring back what was deleted', async () => {
    const first = await showWith({ position: BOTH });
    await first.press(en.startAll);
    await first.press(first.radio(2));
    await first.type(first.example, 'Forty vines');
    const second = await showWith({ position: BOTH });
    await look(second, VINTNER);
    await second.press(en.resume);
    if (second.heading !== 'What have you planted?') await second.press(en.back);
    expect(second.example.value).to.equal('Forty vines');
    await second.type(second.example, '');
    const third = await showWith({ position: BOTH });
    await third.press(en.resume);
    expect(third.heading).to.equal('What have you planted?');
    expect(third.example.value).to.equal('');
    await third.press(en.back);
    third.element.answers = {};
    await third.settled();
    expect(sessionStorage).to.have.length(0);
    expect((await showWith({ position: BOTH })).element.answers).to.deep.equal({});
  });

  it('begin anew once the page has emptied the answers to one of them', async () => {
    const screen = await showWith({ position: BOTH });
    await look(screen, VINTNER);
    screen.element.answers = { planting: 1, pressing: 1 };
    screen.element.answers = {};
    await screen.settled();
    await screen.press(en.allPositions);
    expect(screen.has(en.startAll)).to.equal(true);
  });

  it('say that questions have changed since the last visit', async () => {
    const single = await showWith({ position: { ...vineyard, version: '0.9.0' } });
    await single.press(en.start);
    await single.answer(1);
    const joint = await showWith({ position: BOTH });
    expect(joint.text('.notice')).to.contain('The questions have changed');
    await look(joint, ORCHARD);
    await joint.press(en.resume);
    await joint.press(en.allPositions);
    expect(joint.shadow.querySelector('.notice')).to.equal(null);
  });

  it('forget everything together', async () => {
    const screen = await showWith({ position: BOTH });
    await look(screen, VINTNER);
    await screen.press(en.start);
    await screen.answer(1);
    await screen.press(en.allPositions);
    await screen.press(en.restart);
    await screen.press(en.delete);
    expect(screen.element.answers).to.deep.equal({});
    expect(sessionStorage).to.have.length(0);
    await look(screen, VINTNER);
    expect(screen.has(en.start)).to.equal(true);
  });

  it('write nothing down before the first answer, or at all if told so', async () => {
    const screen = await show('<self-assessment remember="none"></self-assessment>');
    screen.element.position = BOTH;
    await screen.settled();
    await look(screen, VINTNER);
    await screen.press(en.start);
    await screen.answer(1);
    await screen.press(en.allPositions);
    expect(sessionStorage).to.have.length(0);
    expect(screen.element.answers).to.deep.equal({ planting: 1 });
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

describe('A summary that is shared, of one of several positions', () => {
  onEmptyPage();

  it('is shown on arrival, and when the page goes there', async () => {
    const link = await copiedLink(vineyard, { planting: 2, market: 1 });
    arriveAt(link);
    const screen = await showWith({ position: BOTH });
    expect(screen.element.position?.id).to.equal('vineyard');
    expect(screen.element.matches(':state(shared)')).to.equal(true);
    arriveAt('/');
    const other = await showWith({ position: BOTH });
    expect(other.element.position).to.equal(undefined);
    await followTo(new URL(link).hash);
    await other.settled();
    expect(other.element.matches(':state(shared)')).to.equal(true);
    expect(other.headingHasFocus).to.equal(true);
  });

  it('leaves the reader’s own answers alone', async () => {
    const link = await copiedLink(orchard, ORCHARD_ANSWERS);
    const own = await showWith({ position: BOTH });
    await own.press(en.startAll);
    await own.answer(1);
    arriveAt(link);
    const screen = await showWith({ position: BOTH });
    expect(screen.element.matches(':state(shared)')).to.equal(true);
    expect(screen.element.answers).to.deep.equal({ planting: 1 });
  });

  it('takes no draft to another position with it', async () => {
    const link = await copiedLink(vineyard, { planting: 2, market: 1 });
    const screen = await showWith({ position: BOTH });
    await screen.openApplication();
    await screen.type(screen.draft, 'My own words');
    await followTo(new URL(link).hash);
    await screen.settled();
    await screen.press('These are my own answers: go on from here');
    await screen.press(en.allPositions);
    await screen.openApplication();
    expect(screen.draft.value).to.equal('My own words');
  });

  it('is left for all positions, and does not come back', async () => {
    const link = await copiedLink(vineyard, { planting: 2, market: 1 });
    for (const fragment of [link, link.slice(0, -1)]) {
      arriveAt(fragment);
      const screen = await showWith({ position: BOTH });
      await screen.press(en.allPositions);
      expect(screen.heading).to.equal('Which position is right for me?');
      expect(screen.element.matches(':state(shared)')).to.equal(false);
      expect(screen.shadow.querySelector('.notice')).to.equal(null);
      expect(location.hash).to.equal('');
      await look(screen, VINTNER);
      expect(screen.element.step).to.equal('intro');
    }
  });
});

describe('Several documents', () => {
  onEmptyPage();
  const log = onConsole('error');
  const urlOf = (content: unknown) => URL.createObjectURL(new Blob([JSON.stringify(content)]));
  const titles = (screen: Screen) => screen.all('.row .point-title').map((title) => title.textContent.trim());

  async function load(src: string): Promise<Screen> {
    const screen = await showWith({ src });
    await waitUntil(() => screen.element.step !== 'loading', 'The documents are there.', { timeout: 5000 });
    await screen.settled();
    return screen;
  }

  it('are named in `src`, one after the other', async () => {
    const screen = await load(` ${urlOf(orchard)}\n ${urlOf(vineyard)} `);
    expect(titles(screen)).to.deep.equal([ORCHARD, VINTNER]);
  });

  it('are named in a list, by addresses that are relative to it, or stand in it', async () => {
    const list = urlOf([`${location.origin}/demo/positions/scs-iac-architect.json`, orchard]);
    const screen = await load(list);
    expect(titles(screen)).to.deep.equal(['SCS Infrastructure-as-Code Architect (d/f/m)', ORCHARD]);
    const relative = await load('/test/support/documents/positions.json');
    expect(titles(relative)).to.have.length(2);
  });

  it('stand as a list inside the element', async () => {
    const screen = await show(
      `<self-assessment><script type="application/json">${JSON.stringify(BOTH)}</script></self-assessment>`,
    );
    expect(titles(screen)).to.deep.equal([ORCHARD, VINTNER]);
  });

  it('of which one is broken are shown without it, and the console says why', async () => {
    const screen = await load(
      `${urlOf(orchard)} /nowhere.json ${urlOf({ ...vineyard, topics: [] })} ${urlOf(vineyard)}`,
    );
    expect(titles(screen)).to.deep.equal([ORCHARD, VINTNER]);
    expect(log.text).to.contain('/nowhere.json').and.to.contain('404').and.to.contain('$.topics');
  });

  it('of which one remains are that one', async () => {
    const screen = await load(`${urlOf(orchard)} ${urlOf(orchard)}`);
    expect(screen.heading).to.equal(ORCHARD);
    expect(log.text).to.contain('used twice');
  });

  it('of which none remains are an error', async () => {
    expect((await load('/nowhere.json /neither.json')).element.step).to.equal('error');
    expect((await load(urlOf([]))).element.step).to.equal('error');
    expect(log.text).to.contain('empty');
  });

  it('in a list of lists are none: nothing loads for ever', async () => {
    const screen = await load(urlOf([urlOf([orchard])]));
    expect(screen.element.step).to.equal('error');
  });
});
