import { expect } from '@open-wc/testing';
import '../../src/editor/index.js';
import { orchard } from '../support/documents/orchard.js';
import { onConsole } from './support/console.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { words } from './support/editor-words.js';
import { replace } from './support/replace.js';
import { waitUntil } from './support/wait-until.js';

const { en } = words;

async function atHandOver(): Promise<Author> {
  const author = await showEditor();
  author.element.document = orchard;
  await author.settled();
  await author.go(en.handOver);
  return author;
}

/** What the browser was asked to copy. */
async function copied(author: Author): Promise<string> {
  let text: string | undefined;
  replace(navigator, 'clipboard', {
    value: { writeText: (lines: string) => ((text = lines), Promise.resolve()) },
  });
  await author.press('Copy the table');
  await waitUntil(() => text !== undefined);
  return text ?? '';
}

describe('The table for translators', () => {
  onEmptyDesk();
  onConsole('error');

  it('is copied, and says so', async () => {
    const author = await atHandOver();
    const [head = '', title = ''] = (await copied(author)).split('\n');
    expect(head.split('\t')).to.deep.equal(['key', '', ...orchard.languages]);
    expect(title.split('\t').slice(0, 2)).to.deep.equal(['title', 'Title']);
    await author.settled();
    expect(author.text()).to.include('Copied.');
  });

  it('comes back: what changes is shown, taken over at once, and can be undone', async () => {
    const author = await atHandOver();
    const [head = '', title = '', ...rows] = (await copied(author)).split('\n');
    const cells = [...title.split('\t').slice(0, -1), 'Apfelbau'];
    const paste = author.field('Paste the sheet back here');
    await author.type(paste, [head, cells.join('\t'), ...rows, 'nowhere\t\tWhat is this?'].join('\r\n'));
    expect(author.all('ins').map((node) => node.textContent)).to.deep.equal(['Apfelbau']);
    expect(author.text()).to.include('Not taken over: this document does not have it 1 nowhere, What is this?');
    expect(author.document).to.deep.equal(orchard);
    await author.press('Take over these texts: 1');
    expect(author.document.title).to.include({ [orchard.languages.at(-1) ?? '']: 'Apfelbau' });
    expect(author.document.questions).to.deep.equal(orchard.questions);
    expect(author.field('Paste the sheet back here').value).to.equal('');
    await author.press(en.undo);
    expect(author.document).to.deep.equal(orchard);
  });

  it('keeps a cell that begins like a formula a text', async () => {
    const author = await atHandOver();
    const [head = '', title = '', ...rows] = (await copied(author)).split('\n');
    const cells = [...title.split('\t').slice(0, -1), '=HYPERLINK("https://example.org")'];
    await author.type(author.field('Paste the sheet back here'), [head, cells.join('\t'), ...rows].join('\n'));
    await author.press('Take over these texts: 1');
    const words = '=HYPERLINK("https://example.org")';
    expect(author.document.title).to.include({ [orchard.languages.at(-1) ?? '']: words });
    expect(author.all('a')).to.have.length(0);
    // So that no spreadsheet calculates with it on its way back.
    expect((await copied(author)).split('\n')[1]).to.contain(`"'=HYPERLINK(""https://example.org"")"`);
  });

  it('says what is missing in a table of another kind', async () => {
    const author = await atHandOver();
    await author.type(author.field('Paste the sheet back here'), 'Frage\tAntwort\nWas?\tDas.');
    expect(author.text()).to.include('Its first row has to name the columns');
    expect(author.has('Take over these texts')).to.equal(false);
  });

  it('is there to be copied by hand where the browser copies nothing', async () => {
    const author = await atHandOver();
    replace(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    await author.press('Copy the table');
    await waitUntil(() => author.all('[data-lines=table]').length > 0);
    await author.settled();
    expect(author.text('[data-lines=table]')).to.include('key');
    expect(author.text()).to.include('copy it with the keyboard');
  });
});
