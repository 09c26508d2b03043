import { expect } from '@open-wc/testing';
import '../../src/index.js';
import builtIn from '../../src/positions/scs-product-owner-container.json' with { type: 'json' };
import { en, LANGUAGES, WORDS } from '../support/words.js';
import { onEmptyPage, show } from './support/journey.js';
import type { Screen } from './support/screen.js';

/** Somebody who is new to Kubernetes: another of the worked examples, on the short path of 15 questions. */
const ANSWERS = {
  ...{ 'k8s-hands-on': 0, automation: 0, 'platform-responsibility': 0, cicd: 1, 'openstack-contact': 0, community: 0 },
  ...{ 'work-in-open': 2, consensus: 3, git: 1, 'eng-leadership': 3, 'cross-org': 3, backlog: 3, agile: 4 },
  ...{ decisions: 2, presenting: 3 },
};

const showBetween = (lang: string) =>
  show(`<button>before</button><self-assessment lang="${lang}"></self-assessment><button>after</button>`);

/** From the heading: Tab to the options, then by arrows or by digit to the one at this place. */
async function choose(screen: Screen, place: number, by: 'arrows' | 'digit'): Promise<void> {
  await screen.keys('Tab');
  expect(screen.hasFocus(screen.radio(0))).to.equal(true);
  if (by === 'digit') await screen.keys(String(place + 1));
  else await screen.keys(' ', ...Array<string>(place).fill('ArrowDown'));
}

describe('The whole journey by keyboard alone', () => {
  onEmptyPage();

  for (const lang of LANGUAGES) {
    it(`leads from the intro to the mail in ${lang}`, async function () {
      this.timeout(60_000);
      const words = WORDS[lang];
      const screen = await showBetween(lang);
      document.querySelector('button')?.focus();
      await screen.tabTo(words.start);
      await screen.keys('Enter');

      for (const [id, level] of Object.entries(ANSWERS)) {
        const question = builtIn.questions.find((one) => one.id === id)!;
        expect(screen.heading).to.equal(question.text[lang]);
        expect(screen.headingHasFocus).to.equal(true);
        await choose(screen, level, lang === 'en' ? 'arrows' : 'digit');
        await screen.tabTo(words.next);
        await screen.keys(lang === 'en' ? 'Enter' : ' ');
      }

      expect(screen.heading).to.equal(words.review);
      await screen.tabTo(words.showSummary);
      await screen.keys('Enter');
      expect(screen.heading).to.equal(words.summary);
      expect(screen.element.answers).to.deep.equal(ANSWERS);
      expect(screen.element.fit?.overall).to.equal('C');

      await screen.tabTo(words.toQuestion);
      await screen.keys('Enter');
      expect(screen.hasFocus(screen.find('.panel'))).to.equal(true);
      await screen.tabTo(words.openMail);
    });
  }

  it('passes through and leaves again', async () => {
    const screen = await showBetween('en');
    document.querySelector('button')?.focus();
    for (const name of ['Deutsch', en.start, en.apply]) {
      await screen.keys('Tab');
      expect(screen.hasFocus(screen.button(name))).to.equal(true);
    }
    await screen.keys('Tab');
    expect(document.activeElement?.textContent).to.equal('after');
  });
});

describe('Keys among the options', () => {
  onEmptyPage();

  const cases: [string, string[], string | undefined][] = [
    ['Space takes the first', [' '], '0'],
    ['an arrow takes the next', [' ', 'ArrowDown'], '1'],
    ['an arrow takes the one before', ['3', 'ArrowUp'], '1'],
    ['1 takes the first', ['1'], '0'],
    ['5 takes the fifth', ['5'], '4'],
    ['6 takes the row below the divider', ['6'], 'unsure'],
    ['a digit changes what was chosen', ['2', '4'], '3'],
    ['a digit without a row takes nothing', ['7'], undefined],
    ['0 takes nothing', ['0'], undefined],
  ];
  for (const [name, keys, chosen] of cases) {
    it(name, async () => {
      const screen = await show();
      await screen.press(en.start);
      await screen.keys('Tab', ...keys);
      expect(screen.chosen).to.equal(chosen);
      expect(screen.element.step).to.equal('question');
      expect(screen.heading).to.equal(builtIn.questions[0]!.text.en);
      if (chosen) expect(screen.hasFocus(screen.radio(chosen))).to.equal(true);
    });
  }

  it('leaves digits alone outside of the options', async () => {
    const screen = await show();
    await screen.press(en.start);
    expect(screen.headingHasFocus).to.equal(true);
    await screen.keys('3');
    expect(screen.chosen).to.equal(undefined);
    await screen.press(screen.radio(1));
    await screen.press(en.example);
    const example = screen.example;
    example.focus();
    await screen.keys('3');
    expect(screen.chosen).to.equal('1');
    expect(example.value).to.equal('3');
  });
});
