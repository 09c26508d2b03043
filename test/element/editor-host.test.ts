import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/editor/index.js';
import type { PositionSaveEvent } from '../../src/editor/events.js';
import type { SaveAnswer } from '../../src/editor/model/save-answer.js';
import type { Position } from '../../src/model/document/position.js';
import { orchard } from '../support/documents/orchard.js';
import { accessibilityProblems } from './support/accessible.js';
import { onConsole } from './support/console.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { waitUntil } from './support/wait-until.js';

const TEXT = JSON.stringify(orchard, null, 4);
const QUESTION = 'Question 1, English';

/** Each test has a draft of its own: the lock of the one before may not be free yet. */
let draft = 'orchard';
let number = 0;

/** A host that answers as it is told, and remembers what it was asked. */
async function withHost(answer: SaveAnswer | Error | (() => void) = { status: 'saved', revision: 'two' }) {
  const author = await showEditor('<self-assessment-editor lang="en" save="Publish"></self-assessment-editor>');
  const asked: PositionSaveEvent[] = [];
  let next = answer;
  author.element.addEventListener('position-save', (event) => {
    asked.push(event);
    if (typeof next === 'function') next();
    else event.respondWith(next instanceof Error ? Promise.reject(next) : next);
  });
  draft = `orchard-${number++}`;
  author.element.open(TEXT, { name: 'orchard.json', revision: 'one', draft });
  await author.settled();
  return { author, asked, answers: (to: typeof next) => (next = to) };
}

const status = (author: Author): string => author.text('.publication [role=status]');

async function publish(author: Author): Promise<void> {
  await author.press('Publish');
  await new Promise((resolve) => setTimeout(resolve));
  await author.settled();
}

const asksBeforeItGoes = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('A host that saves documents', () => {
  onEmptyDesk();
  onConsole('error');

  it('gets the very text back that it has opened, with its revision', async () => {
    const { author, asked } = await withHost();
    expect(author.text('.bar')).to.contain('The site has it like this.');
    expect(asksBeforeItGoes()).to.equal(false);
    await publish(author);
    expect(asked.map(({ text, revision }) => [text, revision])).to.deep.equal([[TEXT, 'one']]);
  });

  it('is asked with the last revision, and the draft goes once it has saved', async () => {
    const { author, asked } = await withHost();
    await author.write(QUESTION, 'What have you grown?');
    expect(author.text('.bar')).to.contain('not on the site yet');
    expect(Object.keys(localStorage)).to.deep.equal([`self-assessment-editor:${draft}`]);
    expect(asksBeforeItGoes()).to.equal(true);
    await publish(author);
    expect(status(author)).to.equal('Saved.');
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(asksBeforeItGoes()).to.equal(false);
    await author.write(QUESTION, 'What have you sown?');
    await waitUntil(() => status(author) === '');
    await publish(author);
    expect(asked.map(({ revision }) => revision)).to.deep.equal(['one', 'two']);
    expect((JSON.parse(asked[1]?.text ?? '') as Position).questions[0]?.text).to.include({ en: 'What have you sown?' });
  });

  it('has not saved what was written while it did', async () => {
    const { author, answers } = await withHost();
    let saved: (answer: SaveAnswer) => void = () => undefined;
    author.element.addEventListener('position-save', (event) =>
      event.respondWith(new Promise((resolve) => (saved = resolve))),
    );
    answers(() => undefined);
    await author.write(QUESTION, 'What have you grown?');
    await publish(author);
    expect(status(author)).to.equal('Saving …');
    await author.write(QUESTION, 'What have you sown?');
    saved({ status: 'saved', revision: 'two' });
    await new Promise((resolve) => setTimeout(resolve));
    await author.settled();
    expect(author.text('.bar')).to.contain('not on the site yet');
    expect(asksBeforeItGoes()).to.equal(true);
  });

  it('can just cancel the event; one that does not listen gets a file', async () => {
    const { author, asked, answers } = await withHost();
    answers(() => asked.at(-1)?.preventDefault());
    await author.write(QUESTION, 'What have you grown?');
    await publish(author);
    expect(status(author)).to.equal('Saved.');
  });

  it('that fails costs nothing', async () => {
    const { author, answers } = await withHost(new Error('The server is on fire'));
    await author.write(QUESTION, 'What have you grown?');
    await publish(author);
    expect(status(author)).to.contain('Nothing is lost');
    answers({ status: 'failed', message: 'Log in again.', link: { name: 'Log in', url: '/log-in' } });
    await publish(author);
    expect(status(author)).to.equal('Log in again.');
    expect(author.shadow.querySelector('.publication a')?.getAttribute('href')).to.equal('/log-in');
    expect(localStorage.getItem(`self-assessment-editor:${draft}`)).to.contain('What have you grown?');
  });

  it('is not asked while something is open', async () => {
    const { author, asked } = await withHost();
    await author.write(QUESTION, '');
    await publish(author);
    expect(asked).to.deep.equal([]);
    expect(status(author)).to.match(/^Publish: not yet, something is open: 1 to write\.$/);
    expect(author.heading).to.equal('Hand over');
  });

  it('has its own way to show a document; the lines for other sites are folded', async () => {
    const { author } = await withHost();
    const way = document.createElement('p');
    way.slot = 'on-site';
    way.textContent = 'Put the block on a page.';
    author.element.append(way);
    expect(way.checkVisibility(), 'while writing').to.equal(false);
    await author.press('5 Hand over');
    expect(way.checkVisibility()).to.equal(true);
    expect(author.has('Copy: ')).to.equal(false);
    await author.press('Lines that show the position there');
    expect(author.has('Copy: A page of your own')).to.equal(true);
  });

  it('says at the field what it refuses', async () => {
    const findings = [{ path: '$.questions[0].text.en', message: 'Nobody here grows anything.' }];
    const { author } = await withHost({ status: 'refused', findings });
    await publish(author);
    expect(status(author)).to.contain('does not take the document');
    const remark = author.field(QUESTION).getAttribute('aria-describedby') ?? '';
    expect(author.shadow.getElementById(remark)?.textContent).to.contain('Nobody here grows anything.');
  });

  it('never loses one of two who have changed the same', async () => {
    const theirs = { ...orchard, version: '9.0.0' };
    const kept = { text: JSON.stringify(theirs), revision: 'three', by: 'Ada', changed: '2027-01-31T12:00:00Z' };
    const { author, asked, answers } = await withHost({ status: 'conflict', ...kept });
    await author.write(QUESTION, 'What have you grown?');
    await publish(author);
    expect(status(author)).to.match(
      /^Ada has saved this position in the meantime \(.*2027.*\)\. Nothing was overwritten/,
    );
    expect(author.text('.publication summary')).to.equal('Look at theirs. Places that differ: 2');
    await author.press('Look at theirs.');
    expect(author.all('.publication strong').map((where) => where.textContent.trim())).to.deep.equal([
      'Version',
      'Question 1, English',
    ]);
    answers({ status: 'saved', revision: 'four' });
    await author.press('Keep mine as the new version');
    expect(asked.map(({ revision }) => revision)).to.deep.equal(['one', 'three']);
    expect(status(author)).to.equal('Saved.');
  });

  it('gives a new document no other’s place', async () => {
    const { author, asked, answers } = await withHost({ status: 'conflict', text: TEXT, revision: 'three' });
    author.element.document = { ...orchard, id: 'plum' };
    await author.settled();
    await publish(author);
    answers({ status: 'saved', revision: 'four' });
    await author.press('Save mine as a position of its own');
    expect(asked.map(({ document, revision }) => [document.id, revision])).to.deep.equal([
      ['plum', undefined],
      ['plum-2', undefined],
    ]);
  });

  it('is told nothing of a revision that belongs to another id', async () => {
    const { author, asked } = await withHost();
    await author.press('5 Hand over');
    await author.press('Technical');
    await author.write('Name of the position', 'plum');
    await publish(author);
    expect(asked.map(({ document, revision }) => [document.id, revision])).to.deep.equal([['plum', undefined]]);
  });

  it('opens what was changed before, and puts it aside if somebody wants', async () => {
    const { author } = await withHost();
    await author.write(QUESTION, 'What have you grown?');
    author.element.open(TEXT, { name: 'orchard.json', revision: 'one', draft });
    await author.settled();
    expect(status(author)).to.contain('These are your own changes');
    expect(author.field(QUESTION).value).to.equal('What have you grown?');
    await author.press('Open what the site has');
    // What was given back can be had again at once.
    await waitUntil(() => author.field(QUESTION).value === orchard.questions[0]?.text.en, 'The other one is there.');
    expect(author.text()).not.to.contain('open in another tab');
    await author.press('Overview');
    expect(Object.keys(localStorage)).to.have.length(1);
    await author.press('Go on');
    expect(author.field(QUESTION).value).to.equal('What have you grown?');
  });

  it('is not taken to have what was repaired here', async () => {
    const { author, asked } = await withHost();
    author.element.open(`${TEXT},`, { revision: 'one' });
    await author.settled();
    await author.type(author.field('The text of the file'), TEXT);
    await author.press('Open again');
    expect(author.text('.bar')).to.contain('not on the site yet');
    await publish(author);
    expect(asked.map(({ revision }) => revision)).to.deep.equal(['one']);
  });
});

/** How to come to each thing that is said of saving. */
const SAID: Readonly<Record<string, () => Promise<Author>>> = {
  saved: () => rewrittenAnd({ status: 'saved', revision: 'two' }),
  failed: () => rewrittenAnd({ status: 'failed', message: 'Log in.', link: { name: 'Log in', url: '/log-in' } }),
  refused: () =>
    rewrittenAnd({ status: 'refused', findings: [{ path: '$.questions[0].text.en', message: 'Not like this.' }] }),
  deleted: () => rewrittenAnd({ status: 'conflict', by: 'Ada', changed: '2027-01-31T12:00:00Z' }),
  'changed by another one, unfolded': async () => {
    const text = JSON.stringify({ ...orchard, version: '9.0.0' });
    const author = await rewrittenAnd({ status: 'conflict', text, revision: 'three', by: 'Ada' });
    await author.press('Look at theirs.');
    return author;
  },
  incomplete: async () => {
    const { author } = await withHost();
    await author.write(QUESTION, '');
    await publish(author);
    return author;
  },
  resumed: async () => {
    const { author } = await withHost();
    await author.write(QUESTION, 'What have you grown?');
    author.element.open(TEXT, { revision: 'one', draft });
    await author.settled();
    return author;
  },
};

async function rewrittenAnd(answer: SaveAnswer): Promise<Author> {
  const { author } = await withHost(answer);
  await author.write(QUESTION, 'What have you grown?');
  await publish(author);
  return author;
}

describe('Accessibility of what is said of saving, by axe', () => {
  onEmptyDesk();
  onConsole('error');
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [320, 1280]) {
    for (const [name, come] of Object.entries(SAID)) {
      it(`${name}, at ${width} pixels`, async () => {
        await setViewport({ width, height: 800 });
        const author = await come();
        expect(status(author)).not.to.equal('');
        expect(await accessibilityProblems(author.element)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }
});
