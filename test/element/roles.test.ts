import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { de, en } from '../support/words.js';
import { rolesAndNames } from './support/accessible.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';

async function showQuestion(lang = 'en'): Promise<Screen> {
  const screen = await showWith({ position: orchard }, `<self-assessment lang="${lang}"></self-assessment>`);
  screen.element.start();
  await screen.settled();
  return screen;
}

/** The texts that an element is described by. */
const descriptions = (screen: Screen, element: Element) =>
  (element.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => screen.text(`#${id}`));

describe('Roles and names', () => {
  onEmptyPage();

  it('make the question the name of the group and, once, a heading before it', async () => {
    const screen = await showQuestion();
    const heading = screen.find('.heading');
    expect(rolesAndNames([screen.find('fieldset'), heading])).to.deep.equal([
      'group “What have you planted?”',
      'heading “What have you planted?”',
    ]);
    const order = heading.compareDocumentPosition(screen.find('fieldset'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(screen.find('fieldset').contains(heading)).to.equal(false);
  });

  it('describe the heading of a screen by what stands above it: one line, one heading', async () => {
    const screen = await showWith({ position: orchard });
    const expectHeading = (name: string, above: string) => {
      const heading = screen.find('.heading');
      expect(rolesAndNames([heading])).to.deep.equal([`heading “${name}”`]);
      expect(heading.getClientRects()).to.have.length(1);
      expect([...heading.querySelectorAll('*')].map((part) => getComputedStyle(part).display)).to.deep.equal([]);
      expect(descriptions(screen, heading)).to.deep.equal([above]);
    };
    expectHeading('Orchard keeper', 'Is this position right for me?');
    await screen.press(en.start);
    expectHeading('What have you planted?', 'Question 1 of at most 4. Growing');
    await screen.press(en.summaryNow);
    expectHeading('Your summary', 'Orchard keeper');
  });

  it('make what is missing and what is to be confirmed named groups, which have the focus', async () => {
    const screen = await showQuestion();
    await screen.press(en.next);
    const focused = () => rolesAndNames([screen.focused!])[0];
    expect(focused()).to.match(/^group “Something is missing Choose one of the answers/);
    await screen.press(en.summaryNow);
    await screen.press(en.restart);
    expect(focused()).to.match(/^group “Delete all answers\? What you wrote is deleted, too/);
    await screen.press(en.toApplication);
    expect(focused()).to.equal(`group “${en.apply}”`);
  });

  it('leave lists without bullets lists, also where a browser goes by their looks', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    await screen.press(en.resume);
    await screen.press(en.showSummary);
    const bare = screen.all('ul').filter((list) => getComputedStyle(list).listStyleType === 'none');
    expect(bare.length).to.be.greaterThan(0);
    expect(bare.filter((list) => list.getAttribute('role') !== 'list').map(({ className }) => className)).to.deep.equal(
      [],
    );
  });

  it('describe the group by help and instruction, and by the message when one is missing', async () => {
    const screen = await showQuestion();
    const [help, instruction] = descriptions(screen, screen.find('fieldset'));
    expect(help).to.equal('Bushes count as well.');
    expect(instruction).to.match(/^Choose the statement closest/);
    await screen.press(en.next);
    expect(descriptions(screen, screen.find('fieldset'))[2]).to.contain(en.missing);
    // Once: said again with each statement, it is 17 words more for each of them.
    expect(screen.radio(0).hasAttribute('aria-describedby')).to.equal(false);
  });

  for (const [lang, skip, words, planted] of [
    ['en', 'I am not sure, or I would rather skip this question', en, 'I have planted nothing yet.'],
    ['de', 'Ich bin mir nicht sicher oder möchte diese Frage überspringen', de, 'Ich habe noch nichts gepflanzt.'],
  ] as const) {
    it(`name native radios and buttons by what is seen, in ${lang}`, async () => {
      const screen = await showQuestion(lang);
      const radios = screen.all('input[name=answer]');
      expect(radios).to.have.length(5);
      expect(rolesAndNames([radios[0]!, radios[4]!])).to.deep.equal([`radio “${planted}”`, `radio “${skip}”`]);
      expect(rolesAndNames(screen.all('button'))).to.deep.equal(
        [words.otherLanguage, words.back, words.next, words.summaryNow].map((name) => `button “${name}”`),
      );
      expect(screen.all('[role=radio], [role=radiogroup], [role=button]')).to.have.length(0);
    });
  }

  it('of the way to change an answer begin with what is seen and end with the question', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    await screen.press(en.resume);
    expect(rolesAndNames(screen.all('.row button'))).to.deep.equal(
      orchard.questions.map(({ text }) => `button “${en.change}: ${text.en}”`),
    );
  });

  it('of the fields for example and draft are their labels', async () => {
    const screen = await showQuestion();
    await screen.press(screen.radio(1));
    await screen.press(en.example);
    expect(rolesAndNames([screen.example])).to.deep.equal([`textbox “${en.example}”`]);
    expect(descriptions(screen, screen.example)[0]).to.equal('Name the place and the year.');
    await screen.press(en.summaryNow);
    expect(rolesAndNames([screen.field(en.subject), screen.draft])).to.deep.equal([
      'textbox “Subject”',
      'textbox “Text of the e-mail”',
    ]);
    screen.openWorkshop();
    const groups = screen.all('.panel fieldset');
    expect(rolesAndNames(groups)).to.deep.equal(
      groups.map((group) => `group “${group.querySelector('legend')!.textContent.trim()}”`),
    );
    expect(rolesAndNames([screen.button(en.openMail)])).to.deep.equal([`link “${en.openMail}”`]);
  });

  it('of questions to confirm are groups with the question as name', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    await screen.press(en.restart);
    expect(rolesAndNames([screen.find('.restart')])[0]).to.match(/^group “Delete all answers\?/);
  });

  it('leave pictures out: the words beside them say the same', async () => {
    const screen = await showQuestion();
    expect(screen.all('svg').every((svg) => svg.closest('[aria-hidden=true]'))).to.equal(true);
    screen.element.answers = ORCHARD_ANSWERS;
    screen.element.start();
    await screen.settled();
    await screen.press(en.showSummary);
    expect(screen.all('svg.picture').every((svg) => svg.ariaHidden === 'true')).to.equal(true);
    expect(screen.all('svg text')).to.have.length(0);
    expect(screen.text('.topic')).to.contain(
      '1 as asked for or beyond, 1 with a lot to learn. Not counted above: 1 as asked for or beyond.',
    );
    for (const topic of screen.all('.topic')) {
      const told = topic.querySelector('.topic-counts')!.textContent.match(/\d+/g)!.map(Number);
      expect(topic.querySelectorAll('svg svg')).to.have.length(told.reduce((sum, n) => sum + n));
    }
  });

  it('make no question a live region, and keep live regions empty until there is something to say', async () => {
    const screen = await showQuestion();
    expect(screen.all('[aria-live], [role=alert], [role=status]')).to.have.length(0);
    await screen.press(en.summaryNow);
    expect(screen.all('[role=status]')).not.to.have.length(0);
    expect(screen.said).to.deep.equal([]);
  });
});
