import { expect } from '@open-wc/testing';
import '../../src/editor/index.js';
import { onConsole } from './support/console.js';
import { onEmptyDesk, showEditor } from './support/editor.js';

/** What stands on the way, in the languages of the interface. */
const WALKS = [
  {
    lang: 'en',
    begin: 'Begin with a posting',
    paste: 'Paste the text of your posting',
    take: 'Take over these lines: 2',
    title: 'Title, English',
    next: 'Next:',
    change: 'Change the plan: Question 1',
    expected: 'expected',
    question: 'Question 1, English',
    level: 'Question 1, level 0',
    nextQuestion: 'Next question',
    target: 'As asked for',
    save: 'Save unfinished',
    toWrite: 'Question 2',
    headings: ['Posting', 'Plan', 'Question 1 of 2', 'Question 2 of 2', 'Try out', 'Hand over'],
  },
  {
    lang: 'de',
    begin: 'Mit einer Ausschreibung beginnen',
    paste: 'Fügen Sie den Text Ihrer Ausschreibung ein',
    take: 'Diese Zeilen übernehmen: 2',
    title: 'Titel, Deutsch',
    next: 'Weiter:',
    change: 'Plan ändern: Frage 1',
    expected: 'erwartet',
    question: 'Frage 1, Deutsch',
    level: 'Frage 1, Stufe 0',
    nextQuestion: 'Nächste Frage',
    target: 'Wie ausgeschrieben',
    save: 'Unfertig sichern',
    toWrite: 'Frage 2',
    headings: ['Ausschreibung', 'Fragen planen', 'Frage 1 von 2', 'Frage 2 von 2', 'Ausprobieren', 'Übergeben'],
  },
] as const;

describe('The editor by keyboard alone', () => {
  onEmptyDesk();
  onConsole('error');

  for (const { headings, ...words } of WALKS) {
    it(`leads from the posting to the file in ${words.lang}`, async function () {
      this.timeout(60_000);
      const author = await showEditor(`<self-assessment-editor lang="${words.lang}"></self-assessment-editor>`);
      const [posting, plan, first, second, tryOut, handOver] = headings;
      const expectToBeAt = (heading: string) => {
        expect(author.heading).to.equal(heading);
        expect(author.focusedName, 'the focus is on the heading').to.equal(heading);
      };
      const pressOn = async (name: string, key = 'Enter') => {
        await author.tabTo(name);
        await author.keys(key);
      };

      await pressOn(words.begin);
      expect(author.heading).to.equal(posting);
      expect(author.focusedName, 'what comes next has the focus').to.contain(words.paste);
      await author.typeKeys('- Growing plants');
      await author.keys('Enter');
      await author.typeKeys('- Advising customers');
      await pressOn(words.take);
      expectToBeAt(posting);
      await author.tabTo(words.title);
      await author.typeKeys('Gardener');

      await pressOn(words.next);
      expectToBeAt(plan);
      await pressOn(words.change, ' ');
      expect(author.focusedName).to.equal(words.change);
      await author.tabTo(words.expected);
      await author.keys('ArrowRight');
      expect(author.document.questions.map(({ weight }) => weight)).to.deep.equal([1, 2]);

      await pressOn(words.next);
      expectToBeAt(first);
      await author.tabTo(words.question);
      await author.typeKeys('What have you grown?');
      await author.tabTo(words.level);
      await author.typeKeys('I have not grown anything yet.');
      await author.previewed('What have you grown?');
      expect(author.focusedName, 'the preview takes no focus').to.contain(words.level);
      await pressOn(words.nextQuestion);
      expectToBeAt(second);

      await pressOn(words.next);
      expectToBeAt(tryOut);
      await author.tabTo(words.target);
      await author.keys('ArrowDown');
      expect(author.focusedName).not.to.contain(words.target);
      expect((author.focused as HTMLInputElement).checked).to.equal(true);

      await pressOn(words.next);
      expectToBeAt(handOver);
      expect(author.document.title).to.deep.equal({ [words.lang]: 'Gardener' });
      await pressOn(words.toWrite);
      expect(author.heading).to.equal(second);
      expect(author.focusedName).to.contain(words.toWrite);
      await pressOn(words.next);
      await pressOn(words.next);
      expectToBeAt(handOver);
      await author.tabTo(words.save);
    });
  }
});
