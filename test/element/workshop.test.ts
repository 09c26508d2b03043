import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { Position } from '../../src/model/document/position.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { waitUntil } from './support/wait-until.js';

const WITH_TASKS: Position = {
  ...orchard,
  posting: {
    ...orchard.posting,
    duties: ['Keep trees', 'Sell cider', 'Teach', 'Write'].map((text, index) => ({ id: `D${index}`, text })),
  },
};
const NEW = { planting: 3, grafting: 1, pruning: 2, market: 0 } as const;

async function showSummary(answers: object = ORCHARD_ANSWERS, position: Position = orchard): Promise<Screen> {
  const screen = await showWith({ position, answers });
  screen.element.start();
  await screen.settled();
  // Whoever has been on the summary goes on there.
  if (screen.element.step !== 'summary') await screen.press(en.showSummary);
  return screen;
}

const plan = (screen: Screen) => screen.find('.panel textarea[aria-describedby^=new]', HTMLTextAreaElement);

describe('The workshop of the application', () => {
  onEmptyPage();

  it('is folded away at first: a letter needs none of it', async () => {
    const screen = await showSummary(NEW);
    const parts = screen.all('.part') as HTMLDetailsElement[];
    expect(parts.map((part) => part.querySelector('summary')!.textContent.trim())).to.deep.equal([
      'What appeals to you?',
      'What you bring',
      'What is new to you',
      'What else goes in',
    ]);
    expect(parts.some(({ open }) => open)).to.equal(false);
    await screen.press(screen.field(en.enquiry));
    expect(screen.all('.part')).to.have.length(0);
  });

  it('takes up to three tasks of the posting, in its order', async () => {
    const screen = await showSummary(ORCHARD_ANSWERS, WITH_TASKS);
    for (const task of ['D3', 'D0', 'D1']) await screen.click(screen.section(task));
    expect(screen.draft.value).to.contain('What appeals to me:\n- Keep trees\n- Sell cider\n- Write\n');
    expect(screen.section('D2').disabled).to.equal(true);
    await screen.click(screen.section('D0'));
    expect(screen.section('D2').disabled).to.equal(false);
    expect(screen.draft.value).not.to.contain('Keep trees');
  });

  it('has one place for an example: here and beside the question', async () => {
    const screen = await showSummary();
    screen.openWorkshop();
    const { example } = screen.strength('Growing');
    await screen.type(example!, 'The abbey garden');
    expect(screen.draft.value).to.contain('in my care. The abbey garden\n');
    expect(screen.find('.summary').textContent).to.contain('The abbey garden');
    await screen.press(en.toReview);
    await screen.press(en.change);
    expect(screen.example.value).to.equal('The abbey garden');
    await screen.type(screen.example, 'The park');
    await screen.press(en.summaryNow);
    expect(screen.strength('Growing').example!.value).to.equal('The park');
  });

  it('says what to write about', async () => {
    const screen = await showSummary();
    screen.openWorkshop();
    const { example } = screen.strength('Growing');
    const hint = screen.find(`#${example!.getAttribute('aria-describedby')}`);
    expect(hint.textContent).to.contain('Name the place and the year.');
  });

  it('takes another answer on a topic, or none', async () => {
    const screen = await showSummary();
    screen.openWorkshop();
    const { claim } = screen.strength('Growing');
    expect([...claim.options].map(({ text }) => text.trim())).to.deep.equal([
      'I have planted with others in my care.',
      'I have grafted under guidance.',
      'Nothing on this topic',
    ]);
    await screen.choose(claim, 'grafting');
    expect(screen.draft.value).to.contain('- I have grafted under guidance.');
    expect(screen.draft.value).not.to.contain('planted');
    await screen.choose(screen.strength('Growing').claim, '');
    expect(screen.draft.value).to.contain('What I bring: [what I have done so far');
    expect(screen.strength('Growing').example).to.equal(null);
    await screen.choose(screen.strength('Growing').claim, 'planting');
    expect(screen.draft.value).to.contain('- I have planted with others in my care.');
  });

  it('names what is new with a plan of the person’s own, or not at all', async () => {
    const screen = await showSummary(NEW, {
      ...orchard,
      questions: orchard.questions.map((question) =>
        question.id === 'market' ? { ...question, growth: { step: 'Help at a market.' } } : question,
      ),
    });
    screen.openWorkshop();
    expect(screen.draft.value).to.contain('- Selling: [for example: Help at a market.]');
    await screen.type(plan(screen), 'I will help my aunt');
    expect(screen.draft.value).to.contain('- Selling: I will help my aunt\n');
    await screen.click(screen.section('selling'));
    expect(screen.draft.value).not.to.contain('What I would learn');
    await screen.click(screen.section('selling'));
    expect(plan(screen).value).to.equal('I will help my aunt');
  });

  it('counts what is still open', async () => {
    const screen = await showSummary(ORCHARD_ANSWERS);
    expect(screen.text('.blanks')).to.equal('6 places in [brackets] are still open.');
    await screen.type(screen.draft, 'Dear all, I apply.\n\n[Name]');
    expect(screen.text('.blanks')).to.equal('One place in [brackets] is still open.');
    await screen.type(screen.draft, 'Dear all, I apply.');
    expect(screen.all('.blanks')).to.have.length(0);
  });

  it('says how many places are open when the letter is opened in the mail program, and nothing where none is', async () => {
    const screen = await showSummary(ORCHARD_ANSWERS);
    // The browser would look for a mail program.
    screen.shadow.addEventListener('click', (event) => event.preventDefault());
    const open = async () => {
      await screen.press(en.openMail);
      await screen.settled();
    };
    await open();
    await waitUntil(() => screen.said.includes('6 places in [brackets] are still open.'), 'It is said.');
    await screen.type(screen.draft, 'Dear all, I apply. [Name]');
    await open();
    await waitUntil(() => screen.said.includes('One place in [brackets] is still open.'), 'It is said.');
    await screen.type(screen.draft, 'Dear all, I apply.');
    await open();
    expect(screen.said).to.deep.equal([]);
  });

  it('keeps what was chosen while an answer is changed', async () => {
    const screen = await showSummary(NEW);
    screen.openWorkshop();
    await screen.click(screen.section('D1'));
    await screen.choose(screen.strength('Growing').claim, 'pruning');
    await screen.press(en.toReview);
    await screen.press(en.change);
    await screen.answer(2);
    await screen.press(en.showSummary);
    expect(screen.draft.value).to.contain('- Keep 200 trees');
    expect(screen.draft.value).to.contain('- I have pruned on my own.');
  });

  it('keeps what was chosen and written for the tab, and deletes it with the answers', async () => {
    const fill = async (): Promise<Screen> => {
      const screen = await showSummary(NEW);
      screen.openWorkshop();
      return screen;
    };
    const screen = await fill();
    await screen.press(screen.section('D1'));
    await screen.choose(screen.strength('Growing').claim, 'pruning');
    await screen.type(screen.strength('Growing').example!, 'The abbey garden');
    const plans = screen.all('.panel textarea:not([data-focus])') as HTMLTextAreaElement[];
    await screen.type(plans.at(-1)!, 'I will help my aunt');
    screen.element.remove();
    const again = await fill();
    for (const own of ['- Keep 200 trees', 'I have pruned on my own. The abbey garden', 'Selling: I will help my aunt'])
      expect(again.draft.value).to.contain(own);
    await again.press(en.restart);
    await again.press(en.delete);
    again.element.remove();
    const fresh = await fill();
    expect(fresh.draft.value).not.to.match(/Keep 200|abbey|aunt|pruned/);
  });

  it('stands with one of several positions as well, and what is written there counts for it', async () => {
    const screen = await showWith({ position: [orchard, vineyard], answers: ORCHARD_ANSWERS });
    await screen.press(en.summaryNow);
    screen.openWorkshop();
    const topic = screen.text('.panel .strength legend');
    await screen.type(screen.strength(topic).example!, 'The abbey garden');
    expect(screen.draft.value).to.contain('The abbey garden');
    expect(screen.strength(topic).example!.value).to.equal('The abbey garden');
    expect(screen.element.answers).to.deep.equal(ORCHARD_ANSWERS);
  });

  it('offers a question first where there is a lot to learn', async () => {
    const expectations = Array.from({ length: 4 }, (_, index) => ({ id: `E${index}`, text: 'You have' }));
    const questions = expectations.map(({ id }, index) => ({ ...orchard.questions[3]!, id: `q${index}`, from: [id] }));
    const screen = await showSummary(Object.fromEntries(questions.map(({ id }) => [id, 0])), {
      ...orchard,
      posting: { expectations },
      questions,
    });
    const kinds = screen.all('input[name=kind]') as HTMLInputElement[];
    expect(kinds.map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['enquiry', true],
      ['application', false],
    ]);
    expect(screen.draft.value).to.contain('I would have most to learn about “Selling”.');
    await screen.press(kinds[1]!);
    expect(screen.draft.value).to.contain('What I bring: [what I have done so far');
  });
});

describe('A letter is in one language', () => {
  onEmptyPage();
  const inGerman: Position = {
    ...orchard,
    languages: ['de'],
    application: { email: 'a@example.org', subject: 'Bewerbung', documents: 'Lebenslauf' },
  };
  const IN_ENGLISH = '<self-assessment lang="en"></self-assessment>';
  const MIXED = 'The position has no texts in this language. Your e-mail would be in two languages.';

  it('in that of the position, whatever the page speaks', async () => {
    const screen = await showWith({ position: inGerman, answers: ORCHARD_ANSWERS }, IN_ENGLISH);
    await screen.openApplication();
    expect(screen.draft.value).to.match(/^Guten Tag,\n\nich bewerbe mich/);
    expect(screen.draft.value).to.contain('Ich habe mit anderen gepflanzt.');
    expect(screen.draft.value).to.contain('Anlagen: [Lebenslauf]');
    expect(screen.draft.lang).to.equal('de');
    expect(screen.text('.panel')).not.to.contain(MIXED);
  });

  it('until the person chooses otherwise, and then it is said', async () => {
    const screen = await showWith({ position: inGerman, answers: ORCHARD_ANSWERS }, IN_ENGLISH);
    await screen.openApplication();
    await screen.press(screen.field('English'));
    expect(screen.draft.value).to.match(/^Hello,/);
    expect(screen.text('.panel')).to.contain(MIXED);
    await screen.press(screen.field('Deutsch'));
    expect(screen.text('.panel')).not.to.contain(MIXED);
  });

  it('the other way round as well', async () => {
    const screen = await showWith(
      { position: { ...orchard, languages: ['en'] }, answers: ORCHARD_ANSWERS },
      '<self-assessment lang="de"></self-assessment>',
    );
    screen.find('.application > summary').click();
    await waitUntil(() => screen.shadow.querySelector('.panel'));
    expect(screen.draft.value).to.match(/^Hello Änne/);
  });

  it('in that of the page where the position has both', async () => {
    const screen = await showWith({ position: orchard }, '<self-assessment lang="de-AT"></self-assessment>');
    screen.find('.application > summary').click();
    await waitUntil(() => screen.shadow.querySelector('.panel'));
    expect(screen.draft.value).to.match(/^Guten Tag/);
  });
});
