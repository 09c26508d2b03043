import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/editor/index.js';
import { orchard } from '../support/documents/orchard.js';
import { onConsole } from './support/console.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { words } from './support/editor-words.js';
import { waitUntil } from './support/wait-until.js';

const { en } = words;
const POSTING = '- Experience with orchards\n- You can prune\n- Nice to talk to';

/** The editor with three lines taken over, at its second step. */
async function atWriting(): Promise<Author> {
  const author = await showEditor();
  await author.press(en.begin);
  await author.type(author.field(en.paste), POSTING);
  await author.press(en.take);
  await author.go(en.write);
  return author;
}

async function withOrchard(): Promise<Author> {
  const author = await showEditor();
  author.element.document = orchard;
  await author.settled();
  return author;
}

describe('Writing a position', () => {
  onEmptyDesk();
  onConsole('error');

  it('makes a question of each line that is pasted', async () => {
    const author = await atWriting();
    expect(author.document.posting.expectations.map(({ text }) => text)).to.deep.equal([
      { en: 'Experience with orchards' },
      { en: 'You can prune' },
      { en: 'Nice to talk to' },
    ]);
    expect(author.document.questions.map(({ from }) => from)).to.deep.equal([['E1'], ['E2'], ['E3']]);
    expect(author.heading).to.equal('Question 1 of 3');
  });

  it('begins where the posting is pasted, and takes it over for whoever just goes on', async () => {
    const author = await showEditor();
    await author.press(en.begin);
    expect(author.focused).to.equal(author.field(en.paste));
    await author.type(author.field(en.paste), POSTING);
    await author.press('Next: Plan');
    expect(author.heading).to.equal('Plan');
    expect(author.document.questions).to.have.length(3);
    await author.go(en.posting);
    expect(author.document.posting.expectations).to.have.length(3);
  });

  it('gives no lines to copy before there is a title and an address', async () => {
    const author = await atWriting();
    await author.go(en.handOver);
    expect(author.all('[data-lines]')).to.have.length(0);
    await author.go(en.posting);
    await author.write('Title', 'Gardener');
    await author.write('Applications go to', 'garden@example.org');
    await author.go(en.handOver);
    expect(author.text('[data-lines=wordpress]')).to.equal('[self_assessment position="gardener"]');
  });

  it('stays at the languages where one was added or removed', async () => {
    const author = await atWriting();
    await author.go(en.posting);
    await author.press('Add: German');
    expect(author.focusedName).to.equal('Languages');
    await author.press('Remove: German');
    expect(author.focusedName).to.equal('Languages');
  });

  it('names every field with question, level in words and language', async () => {
    const author = await atWriting();
    const field = author.field('Question 1, level 2 in practice, English');
    expect(field.lang).to.equal('en');
    await author.type(field, 'I have pruned.');
    expect(author.document.questions[0]?.options[2]?.text).to.deep.equal({ en: 'I have pruned.' });
  });

  it('keeps a text in one paragraph, also where several lines are pasted', async () => {
    const author = await atWriting();
    await author.type(author.field('Question 1, English'), 'What have you\n  done?');
    expect(author.document.questions[0]?.text).to.deep.equal({ en: 'What have you done?' });
    expect(author.field('Question 1, English').value).to.equal('What have you done?');
  });

  it('shows this very question in the real element, and takes no focus', async () => {
    const author = await atWriting();
    await author.press('Next question');
    await author.press('Next question');
    const field = author.field('Question 3, English');
    field.focus();
    await author.type(field, 'Whom have you talked to?');
    field.setSelectionRange(4, 8);
    await author.previewed('Whom have you talked to?');
    expect(author.focused === field).to.equal(true);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([4, 8]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('shows a question that depends on others, too', async () => {
    const author = await withOrchard();
    await author.go(en.write);
    const at = orchard.questions.map(({ id }) => id).indexOf('grafting');
    for (let i = 0; i < at; i++) await author.press('Next question');
    await author.previewed(orchard.questions[at]?.text.en ?? '?');
  });

  it('says what to write beside the field that has the focus', async () => {
    const author = await atWriting();
    await author.enter(author.field('Question 1, level 0'));
    expect(author.text('.guidance')).to.contain('0 · not yet');
    await author.enter(author.field('Question 1, level 3'));
    expect(author.text('.guidance')).to.contain('3 · own responsibility');
    await author.press('Next question');
    expect(author.text('.guidance')).to.contain('Asking well');
  });

  it('says what is wrong only where somebody has left', async () => {
    const author = await atWriting();
    await author.write('Question 1, level 3', 'I have planned it.');
    const field = author.field('Question 1, level 2');
    await author.enter(field);
    await author.type(field, 'I have <b>pruned</b>.');
    const before = author.field('Question 1, level 3');
    await author.type(before, 'I have <b>planned</b> it.');
    await waitUntil(() => before.hasAttribute('aria-describedby'));
    expect(field.hasAttribute('aria-describedby')).to.equal(false);
    await author.leave(field);
    await waitUntil(() => field.hasAttribute('aria-describedby'));
    const remark = author.shadow.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(remark?.textContent).to.contain('markup');
  });

  it('puts the focus on what was added, on the neighbour of what was deleted, and on what has moved', async () => {
    const author = await atWriting();
    await author.press(en.addQuestion);
    expect(author.focusedName).to.equal('Question 2, English');
    await author.press('Move, copy, delete');
    await author.press('Delete the question');
    expect(author.document.questions).to.have.length(3);
    expect(author.focusedName).to.equal('Question 2 of 3');
    await author.press('Move up: Question 2, level 2 in practice');
    expect(author.focusedName, 'the words can be moved on').to.equal('Move up: Question 2, level 1 with guidance');
  });

  it('can be undone and done again, by button and by key', async () => {
    const author = await atWriting();
    await author.press('Move, copy, delete');
    await author.press('Delete the question');
    expect(author.text('[role=status]')).to.equal('question deleted');
    await author.press('Undo: question deleted');
    expect(author.document.questions).to.have.length(3);
    await author.press(en.redo);
    expect(author.document.questions).to.have.length(2);
    author.shadow.querySelector<HTMLElement>('.heading')?.focus();
    await sendKeys({ down: 'Control' });
    await author.keys('z');
    await sendKeys({ up: 'Control' });
    expect(author.document.questions).to.have.length(3);
  });

  it('has both languages beside each other, and leads to the next gap', async () => {
    const author = await withOrchard();
    await author.go(en.posting);
    if (author.document.languages.length < 2) await author.press('Add: German');
    const text = author.document.questions[0]?.text;
    await author.go(en.write);
    await author.type(author.field('Question 1, German'), '');
    expect(author.text('.gaps')).to.contain('German: 1 missing');
    await author.press('Next gap: German');
    expect(author.focusedName).to.equal('Question 1, German');
    expect(author.document.questions[0]?.text).not.to.equal(text);
  });

  it('marks a text whose other language has changed, until somebody has looked', async () => {
    const author = await withOrchard();
    await author.go(en.write);
    const field = author.field('Question 1, English');
    await author.type(field, `${field.value} Really?`);
    expect(author.text('.work')).to.contain('The other language has changed: English');
    await author.press('This still fits');
    expect(author.text('.work')).not.to.contain('The other language has changed');
  });

  it('says that the author has changed the document, and gives the text to a host that saves', async () => {
    const author = await withOrchard();
    author.element.save = 'Publish';
    const heard: string[] = [];
    author.element.addEventListener('position-change', () => heard.push('change'));
    author.element.addEventListener('position-save', (event) => {
      heard.push((JSON.parse(event.text) as { id: string }).id);
      event.preventDefault();
    });
    await author.go(en.write);
    await author.type(author.field('Question 1, English'), 'What have you grown?');
    await author.press('Publish');
    expect(heard).to.deep.equal(['change', orchard.id]);
  });

  it('looks at no other question while one is being written', async () => {
    const author = await withOrchard();
    const [, other] = author.document.questions;
    if (!other) throw new Error('There is no other question.');
    const { text } = other;
    let reads = 0;
    Object.defineProperty(other, 'text', { enumerable: true, get: () => (reads++, text) });
    await author.type(author.field('Question 1, English'), 'What have you planted, and where?');
    expect(author.text('.outline')).to.include('and where?');
    expect(reads).to.equal(0);
  });

  it('lists the places to move a question to when that is unfolded', async () => {
    const author = await withOrchard();
    const places = () => author.all<HTMLSelectElement>('.extras select')[0]?.options.length;
    expect(places()).to.equal(0);
    await author.press('Move, copy, delete');
    await waitUntil(() => places() === orchard.questions.length);
  });
});
