import { expect } from '@open-wc/testing';
import PostalMime from 'postal-mime';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { de, en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import { replace } from './support/replace.js';
import type { Screen } from './support/screen.js';
import { useDownloads } from './support/takeaway.js';
import { waitUntil } from './support/wait-until.js';

const SAID = 'The file should be in your downloads now. Nothing happened? Then copy the text instead.';

async function showSummary(): Promise<Screen> {
  const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
  await screen.press(en.resume);
  await screen.press(en.showSummary);
  return screen;
}

describe('The draft as a file', () => {
  onEmptyPage();

  it('is what is shown, for a mail program to open', async () => {
    const files = useDownloads();
    const screen = await showSummary();
    await screen.type(screen.field(en.subject), 'Äpfel & Birnen 🍎 '.repeat(8).trim());
    await screen.type(screen.draft, 'Größe\n.\n\nFrom here on: 🍏 = “100 %”\n' + 'ß'.repeat(300));
    await screen.clickOn(en.downloadEml);
    expect(files.map(({ name, type }) => [name, type])).to.deep.equal([['orchard.eml', 'message/rfc822']]);
    const raw = await files[0]!.text;
    const mail = await PostalMime.parse(raw);
    expect(mail.to?.map(({ address }) => address)).to.deep.equal(['orchard@example.org']);
    expect(mail.subject).to.equal(screen.field(en.subject).value);
    expect(mail.text?.replace(/\r\n/g, '\n').trimEnd()).to.equal(screen.draft.value);
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).to.equal('1');
    expect(mail.from).to.equal(undefined);
    expect(mail.attachments).to.deep.equal([]);
    for (const line of raw.split('\r\n')) expect(line.length).to.be.at.most(78);
  });

  it('says what should have happened, and tells the page', async () => {
    useDownloads();
    const heard: string[] = [];
    const screen = await showSummary();
    screen.element.addEventListener('assessment-apply', ({ via, kind }) => heard.push(`${via} ${kind}`));
    await screen.clickOn(en.downloadEml);
    await waitUntil(() => screen.said.length);
    expect(screen.said).to.deep.equal([`${SAID} 6 places in [brackets] are still open.`]);
    expect(heard).to.deep.equal(['download application']);
    expect(screen.text('.panel')).to.contain('Classic Outlook opens the .eml file as a draft');
  });

  it('takes no text for a header', async () => {
    const files = useDownloads();
    const screen = await showSummary();
    await screen.type(screen.draft, 'Hello\r\nBcc: other@example.org\r\n\r\nText');
    await screen.press(en.downloadEml);
    const mail = await PostalMime.parse(await files[0]!.text);
    expect(mail.bcc ?? []).to.deep.equal([]);
    expect(mail.to).to.have.length(1);
  });
});

describe('The summary as a file', () => {
  onEmptyPage();

  it('has the whole, the topics and every answer, in the language of the screen', async () => {
    const files = useDownloads();
    const screen = await showSummary();
    await screen.clickOn(en.downloadText);
    await screen.press('Deutsch');
    await screen.press(de.downloadText);
    expect(files.map(({ name }) => name)).to.deep.equal(['orchard.txt', 'orchard.txt']);
    expect(files[0]!.type).to.equal('text/plain;charset=utf-8');
    const [english, german] = [await files[0]!.text, await files[1]!.text];
    expect(english).to.match(/^Orchard keeper\nYour summary, /);
    for (const text of ['Growing:', 'What have you pruned?', 'I have pruned nothing yet.', 'not sure or skipped'])
      expect(english).to.contain(text);
    expect(german).to.match(/^Obstgarten\nIhre Zusammenfassung, /);
    expect(german).to.contain('Ich habe noch nichts geschnitten.');
  });

  it('says what should have happened, and is nobody’s business', async () => {
    useDownloads();
    let heard = 0;
    const screen = await showSummary();
    screen.element.addEventListener('assessment-apply', () => heard++);
    await screen.clickOn(en.downloadText);
    expect(screen.said).to.contain(SAID);
    expect(heard).to.equal(0);
  });

  it('frees what it took, once the browser has had time to read it', async () => {
    const taken: string[] = [];
    useDownloads();
    // An address of its own: what an earlier test has taken may be freed only now.
    replace(URL, 'createObjectURL', { value: () => 'blob:own' });
    replace(URL, 'revokeObjectURL', { value: (url: string) => url === 'blob:own' && taken.push(url) });
    const screen = await showSummary();
    screen.button(en.downloadText).click();
    expect(taken).to.deep.equal([]);
    await waitUntil(() => taken.length, 'it is freed');
    expect(taken).to.deep.equal(['blob:own']);
  });
});

describe('A browser that makes no files', () => {
  onEmptyPage();

  for (const name of [en.downloadEml, en.downloadText]) {
    it(`does not keep “${name}” from saying what to do instead`, async () => {
      const refuse = () => {
        throw new DOMException('no', 'SecurityError');
      };
      replace(URL, 'createObjectURL', { value: refuse });
      const screen = await showSummary();
      await screen.clickOn(name);
      await waitUntil(() => screen.said.length);
      expect(screen.said[0]).to.match(new RegExp(`^${SAID.replace(/[.?]/g, '[.?]')}`));
    });
  }
});
