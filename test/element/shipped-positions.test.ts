import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { Position } from '../../src/model/document/position.js';
import { inLanguage } from '../../src/model/document/text.js';
import { orchard } from '../support/documents/orchard.js';
import { LANGUAGES, WORDS } from '../support/words.js';
import { onEmptyPage, show } from './support/journey.js';
import { readMailto } from './support/takeaway.js';
import { waitUntil } from './support/wait-until.js';

const SHIPPED = ['community-manager', 'iac-architect', 'monitoring-test-engineer', 'site-reliability-engineer'];

/** The short position with this many questions; the texts of the first one serve all. */
const withQuestions = (count: number) => {
  const question = orchard.questions[0];
  return {
    ...orchard,
    questions: Array.from({ length: count }, (_, index) => ({ ...question, id: `q${index}` })),
  };
};

async function load(lang: string, src: string) {
  const screen = await show(`<self-assessment lang="${lang}" src="${src}"></self-assessment>`);
  await waitUntil(() => screen.element.step !== 'loading', 'It is loaded.');
  await screen.settled();
  return screen;
}

describe('Positions from start to mail', () => {
  onEmptyPage();

  for (const name of SHIPPED) {
    for (const lang of LANGUAGES) {
      it(`${name}, ${lang}`, async () => {
        const words = WORDS[lang];
        const screen = await load(lang, `/demo/positions/scs-${name}.json`);
        const position = screen.element.position as Position;
        expect(screen.heading).to.equal(inLanguage(position.title, lang));
        await screen.press(words.start);
        let asked = 0;
        for (; screen.element.step === 'question'; asked++) {
          expect(screen.shadow.querySelectorAll('.root [lang]:not(button)').length).to.equal(0);
          await screen.answer(
            position.questions.find(({ text }) => inLanguage(text, lang) === screen.heading)!.target,
            words.next,
          );
        }
        expect(asked).to.equal(position.questions.length);
        await screen.press(words.showSummary);
        expect(screen.element.fit?.overall).to.equal('A');
        const mail = readMailto((screen.button(words.openMail) as HTMLAnchorElement).href);
        expect(mail.to).to.equal(position.application.email);
        expect(mail.subject).to.equal(inLanguage(position.application.subject, lang));
        expect(mail.body).to.contain(inLanguage(position.title, lang).replace(/ \(.*/, ''));
      });
    }
  }

  it('one question', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(withQuestions(1))]));
    const screen = await load('en', src);
    expect(screen.text('.intro')).to.contain('One question, about one minute.');
    await screen.press(WORDS.en.start);
    expect(screen.text('.progress')).to.contain('Question 1 of 1');
    await screen.answer(2);
    expect(screen.element.step).to.equal('review');
    await screen.press(WORDS.en.showSummary);
    expect(screen.text('.summary')).to.contain('Compared: the answers to 1 of 1 question about the expectations.');
  });

  it('2,000 questions: one at a time is on the page', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(withQuestions(2000))]));
    const screen = await load('en', src);
    await screen.press(WORDS.en.start);
    const nodes = screen.shadow.querySelectorAll('*').length;
    for (let i = 0; i < 20; i++) await screen.answer(i % 4);
    expect(screen.text('.progress')).to.contain('Question 21 of at most 2000');
    expect(screen.shadow.querySelectorAll('*').length).to.be.at.most(nodes + 10);
  });
});
