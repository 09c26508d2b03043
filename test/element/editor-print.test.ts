import { expect } from '@open-wc/testing';
import '../../src/editor/index.js';
import { orchard } from '../support/documents/orchard.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { asPrinted, onPrint, traces } from './support/printed.js';

/** The height of a sheet of A4 between its margins of 16 mm, in pixels of CSS. */
const PAGE = ((297 - 32) * 96) / 25.4;

async function withOrchard(): Promise<Author> {
  const author = await showEditor(
    '<h1>The page around</h1><self-assessment-editor lang="en"></self-assessment-editor>',
  );
  author.element.document = orchard;
  await author.settled();
  return author;
}

describe('Printing a position to read and correct', () => {
  onEmptyDesk();
  // A print is over when somebody does something again.
  afterEach(() => dispatchEvent(new Event('pointerdown')));

  it('prints the document alone, with nothing that can be clicked', async () => {
    const author = await withOrchard();
    await author.press('5 Hand over');
    let text = '';
    onPrint(() =>
      asPrinted(
        () => {
          text = author.text();
          const controls = author.all('button, input, textarea, select, summary');
          expect(controls.filter((control) => control.checkVisibility())).to.deep.equal([]);
          expect(document.querySelector('h1')?.checkVisibility()).to.equal(false);
          for (const question of author.all('.sheet-question')) {
            expect(getComputedStyle(question).breakInside).to.equal('avoid');
            expect(question.offsetHeight).to.be.below(PAGE);
          }
        },
        document,
        author.shadow,
      ),
    );
    await author.press('Print to read and correct');
    for (const { text: question, options } of orchard.questions)
      for (const { en, de } of [question, ...options.map((option) => option.text)])
        for (const words of [en, de]) expect(text).to.contain(words);
    expect(text).to.contain('in practice ▸ the posting asks for this');
    expect(text).to.contain('counts three times');
    expect(text).to.contain('The employer learns nothing of the answers');
    const day = new Date().toLocaleDateString('en', { dateStyle: 'long' });
    expect(text.split(`Orchard keeper · Version 2.1.0 · ${day}`)).to.have.length(orchard.questions.length + 2);
  });

  it('shows nothing of it on the screen, and leaves no trace', async () => {
    const author = await withOrchard();
    await author.press('5 Hand over');
    const before = traces();
    onPrint(() => {
      expect(author.all('.sheet')[0]?.checkVisibility()).to.equal(false);
    });
    await author.press('Print to read and correct');
    dispatchEvent(new Event('pointerdown'));
    await author.settled();
    expect(author.all('.sheet')).to.have.length(0);
    expect(traces()).to.deep.equal(before);
  });

  it('is there when the browser prints by its own menu', async () => {
    const author = await withOrchard();
    dispatchEvent(new Event('beforeprint'));
    expect(author.all('.sheet-question')).to.have.length(orchard.questions.length);
  });
});
