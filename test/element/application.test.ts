import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { readMailto } from './support/takeaway.js';

const NOTHING_HAPPENED =
  'Nothing happened? Then copy address and text, or download the draft and open it in your e-mail program.';
const mailLink = (screen: Screen) => screen.button(en.openMail) as HTMLAnchorElement;

async function showSummary(answers = {}): Promise<Screen> {
  const screen = await showWith({ position: orchard, answers });
  screen.element.start();
  await screen.settled();
  await screen.press(screen.element.step === 'review' ? en.showSummary : en.summaryNow);
  return screen;
}

describe('The application', () => {
  onEmptyPage();

  it('is open on the summary, and always in the same place below', async () => {
    const screen = await showSummary(ORCHARD_ANSWERS);
    expect(screen.find('.application', HTMLDetailsElement).open).to.equal(true);
    expect(screen.find('.root').lastElementChild?.className).to.equal('application');
    await screen.clickOn(en.toApplication);
    const { top } = screen.button(en.apply).getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    expect(screen.hasFocus(screen.find('.panel'))).to.equal(true);
  });

  const places: [string, (screen: Screen) => unknown][] = [
    ['intro', () => undefined],
    ['question', (screen) => screen.press(en.start)],
    [
      'review',
      (screen) => {
        screen.element.answers = ORCHARD_ANSWERS;
        screen.element.start();
        return screen.settled();
      },
    ],
  ];
  for (const [step, go] of places) {
    it(`is closed on the ${step}, and one click away`, async () => {
      const screen = await showWith({ position: orchard });
      await go(screen);
      expect(screen.element.step).to.equal(step);
      expect(screen.has(en.openMail)).to.equal(false);
      await screen.openApplication();
      expect(readMailto(mailLink(screen).href).to).to.equal('orchard@example.org');
      expect(screen.element.step).to.equal(step);
    });
  }

  it('names the people and the address', async () => {
    const screen = await showSummary();
    expect(screen.text('.panel')).to.contain('Änne Müller, Robin Grün orchard@example.org');
    expect(screen.find('.address').getAttribute('translate')).to.equal('no');
  });

  it('is no mandatory step: a real link, with what to do if nothing happens always beside it', async () => {
    const screen = await showSummary();
    expect(mailLink(screen).protocol).to.equal('mailto:');
    expect(screen.text('.panel')).to.contain(NOTHING_HAPPENED);
    await screen.press(screen.field(en.enquiry));
    expect(screen.text('.panel')).to.contain(NOTHING_HAPPENED);
    expect(screen.all('form')).to.have.length(0);
  });

  it('reminds of the documents, which no link can carry; a question needs none', async () => {
    const screen = await showSummary();
    const reminder = 'Please attach these yourself, a link cannot do that: a letter and a CV';
    expect(screen.text('.panel')).to.contain(reminder);
    await screen.press(screen.field(en.enquiry));
    expect(screen.text('.panel')).not.to.contain(reminder);
  });

  it('does without contacts and documents where there are none', async () => {
    const { email, subject } = orchard.application;
    const screen = await showWith({ position: { ...orchard, application: { email, subject } } });
    await screen.openApplication();
    expect(screen.draft.value).to.match(/^Hello,\n/);
    expect(screen.text('.panel')).not.to.contain('attach');
  });

  it('tells the page how a draft was taken, and which', async () => {
    const screen = await showSummary();
    const heard: unknown[] = [];
    screen.element.addEventListener('assessment-apply', ({ via, kind }) => heard.push([via, kind]));
    addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
    await screen.press(en.openMail);
    await screen.press(screen.field(en.enquiry));
    addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
    await screen.press(en.openMail);
    expect(heard).to.deep.equal([
      ['mail', 'application'],
      ['mail', 'enquiry'],
    ]);
  });
});
