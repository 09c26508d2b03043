import { expect } from '@open-wc/testing';
import '../../src/editor/index.js';
import { orchard } from '../support/documents/orchard.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { words } from './support/editor-words.js';
import { waitUntil } from './support/wait-until.js';

const { en } = words;

async function withOrchard(): Promise<Author> {
  const author = await showEditor();
  author.element.document = orchard;
  await author.settled();
  return author;
}

describe('The editor, in its details', () => {
  onEmptyDesk();

  it('says no more of a hint that somebody has looked at, also in the file', async () => {
    const author = await withOrchard();
    await author.go(en.write);
    await author.write('Question 1, level 2 in practice, English', 'I am an expert in pruning trees.');
    await waitUntil(() => author.has('Looked at: '));
    const { length } = author.all('.work .remark');
    await author.press('Looked at: ');
    await waitUntil(() => author.all('.work .remark').length < length);
    expect(JSON.stringify(author.document.questions[0]?.options[2])).to.contain('[ok: ');
    expect(author.focusedName).to.contain('Question 1, level 2');
    await author.press('Undo: hint looked at');
    await waitUntil(() => author.all('.work .remark').length === length);
  });

  it('lists the hints that somebody has looked at, and shows each again', async () => {
    const author = await withOrchard();
    await author.go(en.write);
    await author.write('Question 1, level 2 in practice, English', 'I am an expert in pruning trees.');
    await author.go(en.handOver);
    expect(author.text()).not.to.contain('Hints looked at');
    await waitUntil(() => author.has('Looked at: "expert"'));
    await author.press('Looked at: "expert"');
    await author.press('Hints looked at: 1');
    expect(author.text('details[open] .remark.hint')).to.contain('"expert" is a grade');
    await author.press('Show again: "expert"');
    expect(JSON.stringify(author.document)).not.to.contain('[ok: ');
    expect(author.text()).not.to.contain('Hints looked at');
    expect(author.focusedName).to.equal('Hand over');
    await waitUntil(() => author.has('Looked at: "expert"'));
  });

  it('has one field for a name that is the same in all languages', async () => {
    const author = await withOrchard();
    await author.go(en.posting);
    await author.type(author.field('Where the work is done, English'), 'Leipzig');
    await author.type(author.field('Where the work is done, German'), '');
    await author.press('The same in all languages: Where the work is done');
    expect(author.document.location).to.equal('Leipzig');
    expect(author.focusedName).to.equal('Where the work is done, in all languages');
    await author.type(author.field('Where the work is done'), 'Halle');
    expect(author.document.location).to.equal('Halle');
    await author.press('Another in each language: Where the work is done');
    expect(author.document.location).to.deep.equal({ en: 'Halle', de: 'Halle' });
  });

  it('takes a project with its page, and lets both go', async () => {
    const author = await withOrchard();
    await author.go(en.posting);
    await author.write('Project, English', 'Old varieties');
    await author.write('Page of the project', 'https://example.org/varieties');
    expect(author.document.project).to.deep.equal({
      name: { en: 'Old varieties', de: 'TODO' },
      url: 'https://example.org/varieties',
    });
    await author.write('Page of the project', '');
    await author.write('Project, English', '');
    expect(author.document).not.to.have.property('project');
  });

  it('takes the names of people who can be asked, one in each line', async () => {
    const author = await withOrchard();
    await author.go(en.posting);
    const field = author.field('Who can be asked');
    await author.type(field, 'Ada Apple\n');
    await author.quiet();
    expect(field.value).to.equal('Ada Apple\n');
    await author.type(field, 'Ada Apple\nPaul Pear');
    expect(author.document.application.contacts).to.deep.equal(['Ada Apple', 'Paul Pear']);
  });

  it('says that a document could not be fetched', async () => {
    const author = await showEditor(
      '<self-assessment-editor lang="en" src="/not-there.json"></self-assessment-editor>',
    );
    await waitUntil(() => author.text().includes('could not be fetched'));
    expect(author.shadow.querySelector('[role=alert]')?.textContent).to.contain('/not-there.json');
    await author.press(en.begin);
    expect(author.text()).not.to.contain('could not be fetched');
  });

  it('asks once whether a question that was rewritten is a new one', async () => {
    const author = await withOrchard();
    const [first] = author.document.questions;
    await author.go(en.write);
    await author.type(author.field('Question 1, English'), 'Something else altogether?');
    expect(author.text('.work')).not.to.contain('Does this still ask the same?');
    await author.write('Question 1, English', 'What have you eaten?');
    expect(author.text('.work')).to.contain('Does this still ask the same?');
    await author.press('A new question');
    expect(author.heading).to.contain('Question 1 of');
    expect(author.document.questions[0]?.id).to.equal(`${first?.id}-2`);
    expect(author.text('.work')).not.to.contain('Does this still ask the same?');
    await author.press('Undo: question added');
    await author.press('The same in other words');
    expect(author.document.questions[0]?.id).to.equal(first?.id);
    expect(author.text('.work')).not.to.contain('Does this still ask the same?');
  });
});
