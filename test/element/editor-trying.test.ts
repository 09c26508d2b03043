import { expect } from '@open-wc/testing';
import '../../src/editor/index.js';
import type { Position } from '../../src/model/document/position.js';
import { orchard } from '../support/documents/orchard.js';
import { onConsole } from './support/console.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { waitUntil } from './support/wait-until.js';

const PEOPLE = ['At the beginning', 'Just below', 'As asked for', 'Very experienced', 'A bit of everything', 'Unsure'];

async function trying(document: Position = orchard): Promise<Author> {
  const author = await showEditor();
  author.element.document = document;
  await author.settled();
  await author.press('4 Try out');
  return author;
}

/** A control of the preview by its words, once it is there. */
async function inPreview(author: Author, selector: string, name: RegExp): Promise<HTMLElement> {
  const found = () =>
    [...(author.preview?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].find((one) =>
      name.test(one.textContent),
    );
  await waitUntil(found, `The preview has ${String(name)}`);
  return found()!;
}

const inside = (author: Author, selector: string): string =>
  author.preview?.shadowRoot?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const quoted = (row: Element | null | undefined): string =>
  row?.querySelector('q')?.textContent.replace(/\s+/g, ' ').trim() ?? '?';

const answered = (author: Author): string =>
  author
    .all('.answers q')
    .map(({ textContent }) => textContent)
    .join(' ');

describe('Trying a position', () => {
  onEmptyDesk();
  onConsole('error');

  it('says what the element says, whoever answers, in each language', async () => {
    const author = await trying();
    for (const language of ['en', 'de']) {
      const select = author.all<HTMLSelectElement>('.preview select')[0];
      if (select) await author.choose(select, language);
      for (const name of PEOPLE) {
        const radio = author.field(name);
        radio.click();
        await author.settled();
        await waitUntil(() => inside(author, '.overall') === quoted(radio.closest('label')), `${name}, ${language}`);
      }
    }
    expect(sessionStorage.length).to.equal(0);
  });

  it('writes the letter that the element writes', async () => {
    const author = await trying();
    for (const name of ['At the beginning', 'As asked for']) {
      author.field(name).click();
      await author.settled();
      const drafted = () => author.preview?.shadowRoot?.querySelector<HTMLTextAreaElement>('[data-focus=draft]')?.value;
      await waitUntil(() => drafted() === author.all('.letter-body')[0]?.textContent, name);
    }
  });

  it('keeps the focus on who was chosen', async () => {
    const author = await trying();
    author.field('As asked for').focus();
    await author.keys('ArrowDown');
    await waitUntil(() => inside(author, '.overall') !== '');
    expect(author.field('Very experienced')).to.have.property('checked', true);
    expect(author.focused).to.equal(author.field('Very experienced'));
  });

  it('lets the author answer, and keeps it while others are looked at', async () => {
    const author = await trying();
    await waitUntil(() => author.preview?.step === 'summary');
    author.field('You yourself').click();
    await waitUntil(() => author.preview?.step === 'intro');
    (await inPreview(author, 'button', /Start/)).click();
    (await inPreview(author, 'label', /planted nothing/)).click();
    (await inPreview(author, 'button', /Continue/)).click();
    await waitUntil(() => answered(author).includes('I have planted nothing yet.'));
    expect(author.text('.heading')).to.equal('Try out');
    expect(inside(author, '.heading')).to.contain('What have you sold?');

    author.field('Very experienced').click();
    await waitUntil(() => inside(author, '.overall').startsWith('Your answers match'));
    author.field('You yourself').click();
    await author.settled();
    expect(answered(author)).to.contain('I have planted nothing yet.');
    await author.press('Begin again');
    await waitUntil(() => author.preview?.step === 'intro');
    expect(author.field('You yourself').closest('label')?.textContent).to.contain('Nothing answered yet');
  });

  it('draws somebody else', async () => {
    const author = await trying();
    author.field('A bit of everything').click();
    await author.settled();
    const seen = new Set<string>();
    for (let i = 0; i < 6; i++) {
      seen.add(answered(author));
      await author.press('Draw somebody else');
    }
    expect(seen.size).to.be.greaterThan(2);
  });

  it('says which answers would change what is read, and leads to them', async () => {
    const author = await trying();
    author.field('As asked for').click();
    await author.settled();
    expect(author.text('.moves')).to.contain('The first statement at Question 1');
    author.all('.moves button')[0]?.click();
    await author.settled();
    expect(author.focusedName).to.equal('Question 1, English');
  });

  it('names what nobody can reach, and leads there', async () => {
    const questions = orchard.questions.map((question) =>
      question.id === 'market' ? { ...question, target: 5 as const } : question,
    );
    const author = await trying({ ...orchard, questions });
    expect(author.text('.try-all')).to.contain('do not read that it matches');
    await author.press('Question 4');
    expect(author.focusedName).to.equal('Question 4, English');
  });

  it('does not stand in the way of a document that cannot be shown', async () => {
    const author = await trying({ ...orchard, version: 'newest' });
    await waitUntil(() => author.text('.try').includes('Try out'));
  });
});
