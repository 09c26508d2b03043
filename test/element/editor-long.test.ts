import { expect } from '@open-wc/testing';
import '../../src/editor/index.js';
import type { Position } from '../../src/model/document/position.js';
import { orchard } from '../support/documents/orchard.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { words } from './support/editor-words.js';
import { waitUntil } from './support/wait-until.js';

const { en } = words;

/** A document of 250 questions, all in the first topic. */
function long(): Position {
  const [first] = orchard.questions;
  if (!first) throw new Error('There is no question.');
  const questions = Array.from({ length: 250 }, (_, index) => ({ ...first, id: `q${index + 1}` }));
  return { ...orchard, questions };
}

async function withLong(): Promise<Author> {
  const author = await showEditor();
  author.element.document = long();
  await author.settled();
  return author;
}

const parts = (author: Author, within: string) =>
  author.all<HTMLDetailsElement>(`${within} .part`).map(({ open }) => open);

/** Unfolds a part of the outline, until there are so many entries. */
async function unfold(author: Author, part: number, entries: number): Promise<void> {
  author.all('.outline summary')[part]?.click();
  await waitUntil(() => author.all('.outline-entry').length === entries, 'it unfolds');
}

describe('A document of hundreds of questions', () => {
  onEmptyDesk();

  it('has an outline of which only the part is made that somebody is at', async () => {
    const author = await withLong();
    await author.go(en.write);
    expect(parts(author, '.outline')).to.deep.equal([true, false, false, false, false]);
    expect(author.all('.outline-entry')).to.have.length(50);
    await unfold(author, 2, 100);
    author.all('.outline [data-question=q150]')[0]?.click();
    await author.settled();
    expect(author.text('.heading')).to.contain('Question 150');
    expect(author.all('.outline [aria-current]').map(({ dataset }) => dataset['question'])).to.deep.equal(['q150']);
    expect(parts(author, '.outline')).to.deep.equal([false, false, true, false, false]);
  });

  it('has a plan that leads to any of them', async () => {
    const author = await withLong();
    await author.go(en.write);
    await unfold(author, 4, 100);
    author.all('.outline [data-question=q240]')[0]?.click();
    await author.settled();
    await author.press('Change the plan');
    expect(parts(author, '.planned-topic')).to.deep.equal([false, false, false, false, true]);
    expect(author.focusedName).to.contain('Question 240');
  });

  it('is tried while somebody goes on', async () => {
    const author = await withLong();
    await author.press('4 Try out');
    expect(author.focusedName).to.equal('Try out');
    await waitUntil(() => author.all('.person').length === 7, 'everybody has answered');
    expect(author.focusedName).to.equal('Try out');
    expect(author.text('.sentence')).to.contain('Your answers match');
  });
});
