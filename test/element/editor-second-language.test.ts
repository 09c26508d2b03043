import { expect } from '@open-wc/testing';
import '../../src/editor/index.js';
import { edit } from '../../src/editor/model/edit.js';
import type { Position } from '../../src/model/document/position.js';
import { orchard } from '../support/documents/orchard.js';
import { onConsole } from './support/console.js';
import { onEmptyDesk, showEditor } from './support/editor.js';
import { insertDisk } from './support/files.js';
import { waitUntil } from './support/wait-until.js';

/** What stands on the way, in the languages of the interface; the document gets the language that it lacks. */
const WALKS = [
  {
    lang: 'en',
    adds: 'de',
    open: 'Open a file',
    posting: '1 Posting',
    add: 'Add: German',
    next: 'Next gap: German',
    complete: 'German: complete',
    save: 'Save as a file',
    overview: 'Overview',
    title: 'Title, German',
    write: '3 Write',
    question: 'Question 1, German',
  },
  {
    lang: 'de',
    adds: 'en',
    open: 'Datei öffnen',
    posting: '1 Ausschreibung',
    add: 'Hinzufügen: Englisch',
    next: 'Nächste Lücke: Englisch',
    complete: 'Englisch: vollständig',
    save: 'Als Datei sichern',
    overview: 'Übersicht',
    title: 'Titel, Englisch',
    write: '3 Schreiben',
    question: 'Frage 1, Englisch',
  },
] as const;

/** A finished position in one language, with one question. */
function finished(without: string): Position {
  const [question] = orchard.questions;
  const one: Position = { ...orchard, questions: question ? [question] : [], topics: orchard.topics.slice(0, 1) };
  return edit(one, { type: 'removeLanguage', language: without });
}

describe('A second language in a file, by keyboard alone', () => {
  onEmptyDesk();
  onConsole('error');

  for (const { lang, adds, ...words } of WALKS) {
    it(`is filled in gap by gap, saved, and there when the file is opened again, in ${lang}`, async function () {
      this.timeout(120_000);
      const disk = insertDisk();
      disk.choose({ name: 'orchard.json', text: JSON.stringify(finished(adds), null, 2) });
      const author = await showEditor(`<self-assessment-editor lang="${lang}"></self-assessment-editor>`);
      const open = async () => {
        await author.tabTo(words.open);
        await author.keys('Enter');
        await waitUntil(() => author.all('.steps').length, 'The file is open.');
        await author.settled();
      };
      const pressOn = async (name: string) => {
        author.button(name).focus();
        await author.keys('Enter');
      };

      await open();
      await pressOn(words.posting);
      await author.tabTo(words.add);
      await author.keys('Enter');
      expect(author.document.languages).to.deep.equal([lang, adds]);
      let gaps = 0;
      for (; author.has(words.next); gaps++) {
        await pressOn(words.next);
        expect(author.focused?.lang, author.focusedName).to.equal(adds);
        expect((author.focused as HTMLTextAreaElement).value).to.equal('');
        await author.typeKeys(`Text ${gaps}.`);
      }
      expect(gaps).to.be.greaterThan(12);
      expect(author.text('.gaps')).to.contain(words.complete);

      await pressOn(words.save);
      await waitUntil(() => disk.saved.length === 1, 'The file is saved.');
      const [saved] = disk.saved;
      if (!saved) throw new Error('Nothing was saved.');
      expect(saved.name).to.equal('orchard.json');
      expect(JSON.parse(saved.text)).to.deep.equal(author.document);
      expect(author.document.title).to.include({ [adds]: 'Text 0.' });
      await author.settled();

      await pressOn(words.overview);
      disk.choose(saved);
      await open();
      expect(JSON.stringify(author.document, null, 2)).to.equal(saved.text.trim());
      await pressOn(words.posting);
      expect(author.field(words.title).value).to.equal('Text 0.');
      await pressOn(words.write);
      expect(author.field(words.question).value).to.contain('Text');
      await pressOn(words.save);
      await waitUntil(() => disk.saved.length === 2, 'The file is saved again.');
      expect(disk.saved[1]?.text, 'a file that nobody has changed is the very same').to.equal(saved.text);
    });
  }
});
