import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { crlf, readMailto } from './support/takeaway.js';

const TOO_LONG =
  'The draft is too long for a mail link. The link leaves out: the end of your own text. For the full text use “Copy subject and text”.';
const link = (screen: Screen) => screen.find('.panel a[href^="mailto:"]', HTMLAnchorElement).href;

async function showDraft(): Promise<Screen> {
  const screen = await showWith({ position: orchard });
  await screen.openApplication();
  return screen;
}

describe('The length of a mail link', () => {
  onEmptyPage();

  it('is not spoken of while there is room', async () => {
    const screen = await showDraft();
    expect(screen.text('.room')).to.equal('');
    expect(link(screen).length).to.be.at.most(1800);
  });

  it('is said politely when it gets short', async () => {
    const screen = await showDraft();
    const used = link(screen).length;
    await screen.type(screen.draft, screen.draft.value + 'x'.repeat(1700 - used));
    expect(screen.text('.room')).to.match(/^The mail link is nearly full: /);
    expect(screen.find('.room').getAttribute('role')).to.equal('status');
  });

  it('never goes beyond 1,800 characters: a shorter version still opens and closes the letter', async () => {
    const screen = await showDraft();
    const [greeting, ...rest] = screen.draft.value.split('\n\n');
    const long = [greeting, ...rest.slice(0, -1), ...Array<string>(20).fill('Äpfel '.repeat(20)), rest.at(-1)].join(
      '\n\n',
    );
    await screen.type(screen.draft, long);
    expect(screen.text('.room')).to.equal(TOO_LONG);
    expect(link(screen).length).to.be.at.most(1800);
    const { body } = readMailto(link(screen));
    expect(body.startsWith(greeting!)).to.equal(true);
    expect(body.endsWith('Kind regards\r\n[Name]')).to.equal(true);
    expect(screen.draft.value).to.equal(long);
  });

  it('grows back when the text gets shorter', async () => {
    const screen = await showDraft();
    const short = screen.draft.value;
    await screen.type(screen.draft, 'x'.repeat(5000));
    expect(screen.text('.room')).to.equal(TOO_LONG);
    await screen.type(screen.draft, short);
    expect(screen.text('.room')).to.equal('');
    expect(readMailto(link(screen)).body).to.equal(crlf(short));
  });

  const texts: [string, string][] = [
    ['one word without end', 'x'.repeat(20_000)],
    ['emoji alone', '🍎'.repeat(3000)],
    ['nothing but line breaks', '\n'.repeat(3000)],
    ['many short lines', 'a\n'.repeat(3000)],
  ];
  for (const [name, text] of texts) {
    it(`holds for ${name}, in text and subject`, async () => {
      const screen = await showDraft();
      await screen.type(screen.draft, text);
      await screen.type(screen.find('.panel input[type=text]', HTMLInputElement), text.slice(0, 5000));
      expect(link(screen).length).to.be.at.most(1800);
      expect(readMailto(link(screen)).body).not.to.contain('\uFFFD');
      expect(screen.draft.value).to.equal(text);
    });
  }
});
