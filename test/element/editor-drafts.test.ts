import { expect } from '@open-wc/testing';
import '../../src/editor/index.js';
import { orchard } from '../support/documents/orchard.js';
import { onEmptyDesk, showEditor } from './support/editor.js';
import { insertDisk } from './support/files.js';
import { words } from './support/editor-words.js';
import { replace } from './support/replace.js';
import { waitUntil } from './support/wait-until.js';

const { en } = words;

describe('Drafts', () => {
  onEmptyDesk();

  it('never lose the last words before the page goes', async () => {
    for (let i = 0; i < 50; i++) {
      const author = await showEditor();
      if (i === 0) await author.press(en.begin);
      else await author.press('Go on');
      const title = author.field('Title, English');
      expect(title.value).to.equal(i === 0 ? '' : `Gardener ${i - 1}`);
      title.value = `Gardener ${i}`;
      title.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      dispatchEvent(new Event('pagehide'));
      author.element.parentElement?.remove();
      // The lock of a page that is gone goes with it.
      await waitUntil(
        async () => !(await navigator.locks.query()).held?.some(({ name }) => name && name in localStorage),
      );
    }
  });

  it('are kept after a pause, and when a field is left', async () => {
    const author = await showEditor();
    await author.press(en.begin);
    await author.write('Title', 'Gardener');
    expect(Object.values(localStorage).join()).to.contain('Gardener');
    await author.type(author.field('Title'), 'Gardener and cook');
    await waitUntil(() => Object.values(localStorage).join().includes('and cook'));
  });

  it('say at once that the browser keeps nothing', async () => {
    const author = await showEditor();
    await author.press(en.begin);
    replace(localStorage, 'setItem', {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    await author.write('Title', 'Gardener');
    expect(author.text('.bar')).to.contain('Not saved');
    Reflect.deleteProperty(localStorage, 'setItem');
    await author.write('Title', 'Gardeners');
    expect(author.text('.bar')).to.contain(en.saved);
  });

  it('say at once that the browser keeps nothing at all, and the file has every word', async () => {
    const disk = insertDisk();
    replace(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    const author = await showEditor();
    await author.press(en.begin);
    await author.write('Title', 'Gardener');
    expect(author.text('.bar')).to.contain('Not saved');
    await author.press('Save as a file');
    await waitUntil(() => disk.saved.length === 1, 'The file is saved.');
    expect(disk.saved[0]).to.deep.equal({
      name: 'gardener.json',
      text: `${JSON.stringify(author.document, null, 2)}\n`,
    });
  });

  it('are none of a file of a newer format, which is left as it is', async () => {
    const disk = insertDisk();
    const text = JSON.stringify({ ...orchard, format: 2 });
    disk.choose({ name: 'orchard.json', text });
    const author = await showEditor();
    await author.press('Open a file');
    await waitUntil(() => author.all('textarea').length === 1, 'The file is there to be read.');
    expect(author.text()).to.contain('for a newer version of this component');
    expect(author.all<HTMLTextAreaElement>('textarea')[0]?.value).to.equal(text);
    expect(author.element.document).to.equal(undefined);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(disk.saved).to.deep.equal([]);
  });

  it('can be deleted one by one, after a question', async () => {
    const author = await showEditor();
    author.element.document = orchard;
    await author.settled();
    await author.go(en.write);
    await author.write('Question 1, English', 'What?');
    await author.press('Overview');
    await author.press('Delete: ');
    expect(Object.keys(localStorage)).to.have.length(1);
    await author.press('Yes, delete');
    expect(Object.keys(localStorage)).to.have.length(0);
  });

  it('can only be read in a second tab, until it takes them over', async () => {
    const one = await showEditor();
    await one.press(en.begin);
    await one.write('Title', 'Gardener');
    const other = await showEditor();
    await other.press('Go on');
    await waitUntil(() => other.text().includes('open in another tab'));
    expect(other.field('Title').readOnly).to.equal(true);

    await one.type(one.field('Title'), 'Gardener and cook');
    await other.press('Go on writing here');
    await waitUntil(() => one.text().includes('open in another tab'));
    await waitUntil(() => !other.field('Title').readOnly);
    dispatchEvent(new StorageEvent('storage', { key: Object.keys(localStorage)[0] ?? '' }));
    await other.settled();
    expect(other.field('Title').value).to.equal('Gardener and cook');
  });
});
