import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en, WORDS } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { crlf, readMailto } from './support/takeaway.js';

async function showSummary(lang: 'en' | 'de' = 'en'): Promise<Screen> {
  const screen = await showWith({ position: orchard }, `<self-assessment lang="${lang}"></self-assessment>`);
  const words = WORDS[lang];
  await screen.press(words.start);
  await screen.press(screen.radio(3));
  await screen.type(screen.example, 'The abbey garden');
  await screen.press(words.next);
  for (const value of Object.values(ORCHARD_ANSWERS).slice(1)) await screen.answer(value, words.next);
  await screen.press(words.showSummary);
  return screen;
}

const link = (screen: Screen) => screen.find('.panel a[href^="mailto:"]', HTMLAnchorElement).href;
const subject = (screen: Screen) => screen.find('.panel input[type=text]', HTMLInputElement);

/** The draft that is seen is the mail that is sent. */
function expectSentAsShown(screen: Screen): void {
  expect(readMailto(link(screen))).to.deep.equal({
    scheme: 'mailto:',
    to: 'orchard@example.org',
    subject: subject(screen).value,
    body: crlf(screen.draft.value),
    others: {},
  });
}

describe('The draft', () => {
  onEmptyPage();

  it('is a whole letter, and the link carries exactly what is shown', async () => {
    const screen = await showSummary();
    expect(subject(screen).value).to.equal('Application: Orchard keeper');
    expect(screen.draft.value).to.equal(
      [
        'Hello Änne Müller and Robin Grün,',
        'I am applying for the position “Orchard keeper”.\nWhat appeals to me: [one sentence: which task, and why here]',
        'What I bring:\n- I have planted with others in my care. The abbey garden',
        'I could start: [date]\nMy public work: [link, if there is one]',
        'Attached: [a letter and a CV]',
        'Kind regards\n[Name]',
      ].join('\n\n'),
    );
    expectSentAsShown(screen);
  });

  const sections: [string, boolean, string][] = [
    ['start', true, 'I could start:'],
    ['work', true, 'My public work:'],
    ['documents', true, 'Attached: [a letter and a CV]'],
    ['D1', false, 'What appeals to me:\n- Keep 200 trees'],
    ['summary', false, '- Growing: 1 as asked for or beyond'],
    ['answers', false, '- What have you pruned? I have pruned nothing yet.'],
    ['link', false, '#sa1_orchard_'],
  ];
  for (const [name, on, text] of sections) {
    it(`has a switch for “${name}”, ${on ? 'on' : 'off'} at first`, async () => {
      const screen = await showSummary();
      const control = () => screen.section(name);
      expect(control().checked).to.equal(on);
      expect(screen.draft.value.includes(text)).to.equal(on);
      await screen.click(control());
      expect(control().checked).to.equal(!on);
      expect(screen.draft.value.includes(text)).to.equal(!on);
      expectSentAsShown(screen);
      await screen.press(control());
      expect(screen.draft.value.includes(text)).to.equal(on);
    });
  }

  it('holds no answers beyond the chosen statements unless the person says so', async () => {
    const screen = await showSummary();
    const { href } = location;
    expect(decodeURIComponent(link(screen))).not.to.contain('nothing yet');
    expect(decodeURIComponent(link(screen))).not.to.contain(href);
  });

  it('follows the language of the interface', async () => {
    const screen = await showSummary('de');
    expect(screen.draft.value).to.match(/^Guten Tag Änne Müller und Robin Grün,\n\nich bewerbe mich/);
    expectSentAsShown(screen);
    await screen.press('English');
    expect(screen.draft.value).to.match(/^Hello/);
    expectSentAsShown(screen);
  });

  it('can be in another language than the interface', async () => {
    const screen = await showSummary();
    await screen.press(screen.field('Deutsch'));
    expect(screen.draft.value).to.match(/^Guten Tag/);
    expect(screen.draft.value).to.contain('Ich habe mit anderen gepflanzt.');
    expect(screen.draft.value).not.to.match(/\b(the|with|I)\b(?! abbey)/);
    expect(subject(screen).value).to.equal('Bewerbung: Obstgarten');
    expect(screen.draft.lang).to.equal('de');
    expect(screen.heading).to.equal(en.summary);
    expectSentAsShown(screen);
  });

  it('can be a short question first, to the same people', async () => {
    const screen = await showSummary();
    await screen.press(screen.field(en.enquiry));
    expect(subject(screen).value).to.equal('Question: Orchard keeper');
    expect(screen.draft.value).to.equal(
      [
        'Hello Änne Müller and Robin Grün,',
        'I am interested in the position “Orchard keeper” and have a question before I apply:',
        'I would have most to learn about “Growing”. What would I need from the first day, and what can be learned in the first months?',
        'Kind regards\n[Name]',
      ].join('\n\n'),
    );
    expect(screen.all('input[type=checkbox]')).to.have.length(0);
    expectSentAsShown(screen);
  });

  it('takes whatever somebody writes, in subject and text', async () => {
    const screen = await showSummary();
    await screen.type(subject(screen), 'Größe & Wert? 100 % + #1 🍎 &bcc=x@example.org');
    await screen.type(screen.draft, 'Line one\n\n&subject=other\r\nBcc: y@example.org\n„Äpfel“ 🍏 + %41');
    expect(readMailto(link(screen)).subject).to.equal('Größe & Wert? 100 % + #1 🍎 &bcc=x@example.org');
    expectSentAsShown(screen);
  });
});
