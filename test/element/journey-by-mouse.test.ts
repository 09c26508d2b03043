import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { inLanguage } from '../../src/model/document/text.js';
import builtIn from '../../src/positions/scs-product-owner-container.json' with { type: 'json' };
import { en, LANGUAGES, WORDS } from '../support/words.js';
import { onEmptyPage, show } from './support/journey.js';

/** Somebody who runs platforms and is new to the community: one worked example of the rules, with all 20 questions. */
const ANSWERS = {
  ...{ 'k8s-hands-on': 4, 'capi-basics': 3, 'capi-day2': 3, 'k8s-integration': 3, automation: 3 },
  ...{ 'platform-responsibility': 3, cicd: 3, 'openstack-contact': 3, 'k8s-on-openstack': 3, 'cross-layer-faults': 3 },
  ...{ community: 1, 'work-in-open': 1, consensus: 1, git: 3, 'eng-leadership': 1, 'cross-org': 1, backlog: 1 },
  ...{ agile: 2, decisions: 2, presenting: 1 },
};

describe('The whole journey by mouse', () => {
  onEmptyPage();

  for (const lang of LANGUAGES) {
    it(`leads from the intro to the mail in ${lang}`, async function () {
      this.timeout(60_000);
      const words = WORDS[lang];
      const screen = await show(`<self-assessment lang="${lang}"></self-assessment>`);
      expect(screen.heading).to.equal(builtIn.title[lang]);
      await screen.clickOn(words.start);

      for (const [n, question] of builtIn.questions.entries()) {
        expect(screen.heading).to.equal(question.text[lang]);
        expect(screen.text('.progress')).to.match(new RegExp(`${n + 1} (of at most|von höchstens) 20`));
        const topic = builtIn.topics.find(({ id }) => id === question.topic)!;
        expect(screen.text('.progress')).to.contain(inLanguage(topic.title, lang));
        await screen.click(screen.row(ANSWERS[question.id as keyof typeof ANSWERS]));
        await screen.clickOn(words.next);
      }

      expect(screen.heading).to.equal(words.review);
      expect(screen.all('.row')).to.have.length(20);
      await screen.clickOn(words.showSummary);

      expect(screen.heading).to.equal(words.summary);
      expect(screen.element.answers).to.deep.equal(ANSWERS);
      expect(screen.element.fit?.overall).to.equal('B');
      expect(screen.text('.summary')).to.contain(
        lang === 'en'
          ? 'Compared: the answers to 14 of 14 questions'
          : 'Verglichen wurden die Antworten auf 14 von 14 Fragen',
      );
      await screen.clickOn(words.toApplication);

      const mail = screen.button(words.openMail) as HTMLAnchorElement;
      expect(mail.href).to.match(/^mailto:jobs-scs@osb-alliance\.com\?/);
      expect(decodeURIComponent(mail.href)).to.contain(builtIn.title[lang].replace(/ \(.*/, ''));
    });
  }

  it('takes a click anywhere on a row for its option', async () => {
    const screen = await show();
    await screen.clickOn(en.start);
    const row = screen.row(2);
    const { left, right, top, bottom } = row.getBoundingClientRect();
    const inside = [
      [left + 4, top + 4],
      [right - 4, bottom - 4],
      [right - 4, top + 4],
    ] as const;
    for (const [x, y] of inside) expect(row.contains(screen.shadow.elementFromPoint(x, y))).to.equal(true);
    await screen.click(screen.row('unsure'));
    expect(screen.chosen).to.equal('unsure');
    await screen.click(row);
    expect(screen.chosen).to.equal('2');
  });
});
