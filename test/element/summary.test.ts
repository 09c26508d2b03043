import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import type { Answers } from '../../src/model/document/position.js';
import builtIn from '../../src/positions/scs-product-owner-container.json' with { type: 'json' };
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en, LANGUAGES, WORDS } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import { asPrinted } from './support/printed.js';
import { rolesAndNames } from './support/accessible.js';
import type { Screen } from './support/screen.js';
import { arriveAt, copiedLink } from './support/shared-link.js';

type Language = (typeof LANGUAGES)[number];

async function showSummary(properties: object, lang: Language = 'en'): Promise<Screen> {
  sessionStorage.clear();
  const screen = await showWith(properties, `<self-assessment lang="${lang}"></self-assessment>`);
  screen.element.start();
  await screen.settled();
  const names = [WORDS[lang].showSummary, WORDS[lang].summaryNow];
  await screen.press(names.find((name) => screen.has(name))!);
  return screen;
}

const showOrchard = (answers: Answers = ORCHARD_ANSWERS) => showSummary({ position: orchard, answers });

/** Somebody who is as far from every target as this, as far as there are statements for it. */
const answersAt = (distance: (index: number) => number) =>
  Object.fromEntries(
    builtIn.questions.map(({ id, target, options }, index) => {
      const levels = options.map(({ level }) => level);
      return [id, levels.filter((level) => level <= target + distance(index)).pop() ?? levels[0]];
    }),
  );

const headings = (screen: Screen) => screen.all('.points > .subheading').map((heading) => heading.innerText.trim());

describe('The summary on a phone', () => {
  onEmptyPage();
  before(() => setViewport({ width: 390, height: 844 }));
  after(() => setViewport({ width: 800, height: 600 }));

  const people = { strong: answersAt((i) => i % 2), mixed: answersAt((i) => 1 - (i % 4)), new: answersAt(() => -2) };
  for (const lang of LANGUAGES) {
    for (const [name, answers] of Object.entries(people)) {
      it(`of somebody ${name} is at most seven screens, the way to apply on the first, in ${lang}`, async () => {
        const screen = await showSummary({ answers }, lang);
        const { top, height } = screen.find('.summary').getBoundingClientRect();
        expect(height).to.be.at.most(7 * 844);
        expect(screen.find('.lead > [part~=primary]').getBoundingClientRect().bottom - top).to.be.at.most(844);
      });
    }
  }
});

describe('The summary', () => {
  onEmptyPage();

  it('says the whole, the numbers and the way to apply first, then the topics, then the questions', async () => {
    const screen = await showOrchard();
    const parts = ['.overall', '.counts', '.lead', '.topics', '.points', '.lines', '.limits', '.summary-actions'];
    const tops = parts.map((part) => screen.find(part).getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(screen.text('.overall')).to.equal(
      'For 1 of 2 questions, the answer matches the posting or comes close to it. For one, there would still be a lot to learn. If the tasks appeal to you, apply and say how you would learn it.',
    );
    expect(screen.all('.counts > li').map((count) => count.innerText.trim())).to.deep.equal([
      '1 answer matches the posting or goes beyond it',
      '0 answers are close to the posting',
      '1 question where there is still a lot to learn',
      '1 question without an answer',
    ]);
  });

  it('shows closed what was asked and chosen, and open what belongs to it', async () => {
    const screen = await showOrchard();
    const pruning = screen.all('.point').find((point) => point.innerText.includes('What have you pruned?'))!;
    expect(pruning.innerText.replace(/\s+/g, ' ').trim()).to.equal(
      'What have you pruned? still a lot to learn: I have pruned nothing yet.',
    );
    await screen.click(pruning.querySelector('summary')!);
    expect(pruning.innerText)
      .to.contain('The posting asks for something like:')
      .and.to.contain('I have pruned on my own.')
      .and.to.contain('Join a pruning course.');
    await screen.click(pruning.querySelector('summary')!);
    expect(pruning.innerText).not.to.contain('pruning course');
  });

  it('opens and closes by keyboard, with all of it in the name', async () => {
    const screen = await showOrchard({ planting: 3, grafting: 1, pruning: 0, market: 'not-applicable' });
    const first = screen.find('.point summary');
    first.focus();
    await screen.keys('Enter');
    expect(first.closest('details')!.open).to.equal(true);
    await screen.keys(' ');
    expect(first.closest('details')!.open).to.equal(false);
    expect(rolesAndNames([...first.querySelectorAll('h4')])).to.deep.equal(['heading “What have you planted?”']);
  });

  it('stays open where it is while somebody writes below it', async () => {
    const screen = await showOrchard();
    const first = screen.find('.point details', HTMLDetailsElement);
    await screen.click(first.querySelector('summary')!);
    await screen.type(screen.draft, 'My own words');
    expect(first.isConnected && first.open).to.equal(true);
  });

  it('gives everybody something that they bring first', async () => {
    expect(headings(await showOrchard())[0]).to.equal('Your strengths for this position');
    const low = await showOrchard({ planting: 1, pruning: 1, market: 0 });
    expect(headings(low)).to.deep.equal(['What you already bring', 'Where there is still a lot to learn']);
    const nothing = await showOrchard({ planting: 0, market: 0 });
    expect(headings(nothing)).to.deep.equal(['Where there is still a lot to learn']);
  });

  it('marks what the numbers leave out', async () => {
    const screen = await showOrchard();
    const marked = screen.all('.point').filter((point) => point.querySelector('.tag'));
    expect(marked.map((point) => point.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'What have you grafted? as asked for: I have grafted under guidance. in depth, not counted',
    ]);
  });

  it('calls what does not apply by its name, and does not count it as open', async () => {
    const screen = await showOrchard({ ...ORCHARD_ANSWERS, market: 'not-applicable' });
    expect(screen.text('.counts')).not.to.contain('without an answer');
    expect(screen.text('.topics')).to.contain('1 not applicable').and.not.to.contain('without an answer');
    expect(screen.text('.summary')).to.contain('not applicable: There is no market where I live.');
  });

  it('leads to the project where there is a lot to learn, if it has a page', async () => {
    const screen = await showSummary({ answers: answersAt(() => -2) });
    expect(screen.element.fit?.overall).to.equal('C');
    const link = screen.find('.overall a', HTMLAnchorElement);
    expect([link.href, link.innerText]).to.deep.equal([builtIn.project.url, builtIn.project.name]);
    expect(screen.has(en.toQuestion)).to.equal(true);
    const close = await showSummary({ answers: answersAt(() => 0) });
    expect(close.has(en.toApplication)).to.equal(true);
    expect(close.shadow.querySelector('.overall a')).to.equal(null);
  });

  it('lists the tasks and the offers, folded', async () => {
    const screen = await showOrchard();
    await screen.press('What there is to do');
    await screen.press('What the position offers');
    expect(screen.all('.lines li').map((line) => line.innerText)).to.deep.equal(['Keep 200 trees', 'Apples for ever']);
  });

  it('is printed open, however printing came about, and is closed again', async () => {
    const screen = await showOrchard();
    await screen.press(screen.find('.point summary'));
    dispatchEvent(new Event('beforeprint'));
    asPrinted(() => {
      for (const part of ['Join a pruning course.', 'Name the place and the year.', 'Keep 200 trees'])
        expect(screen.text('.summary')).to.contain(part);
      const [chosen] = screen.all('.chosen');
      expect(chosen!.scrollHeight).to.be.at.most(chosen!.clientHeight + 1);
    }, screen.shadow);
    dispatchEvent(new Event('afterprint'));
    // Some browsers report the end while their preview is still being made.
    expect(screen.all('.summary details:not([open])')).to.have.length(0);
    dispatchEvent(new Event('pointermove'));
    expect(screen.all('.summary details[open]')).to.have.length(1);
  });

  it('of somebody else speaks of their answers and gives them no advice', async () => {
    arriveAt(await copiedLink(orchard, ORCHARD_ANSWERS));
    const screen = await showWith({ position: orchard });
    await screen.unfold();
    const said = [
      '.overall',
      '.topics',
      '.limits',
      ...['strengths', 'grow', 'open'].map((_, i) => `.points:nth-of-type(${i + 2})`),
    ];
    for (const part of said) expect(screen.text(part).replace(/What have you [a-z]+\?/g, '')).not.to.match(/\byou/i);
    expect(screen.text('.overall')).to.equal(
      'For 1 of 2 questions, the answer matches the posting or comes close to it. For one, there would still be a lot to learn.',
    );
  });
});
