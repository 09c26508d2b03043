import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { useClipboard } from './support/takeaway.js';
import { waitUntil } from './support/wait-until.js';

const FAILED =
  'Copying was not possible. The text is selected: copy it yourself (Ctrl+C, ⌘C on a Mac, long press on a phone).';

async function showSummary(): Promise<Screen> {
  const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
  await screen.press(en.resume);
  await screen.press(en.showSummary);
  return screen;
}

const OPEN = '6 places in [brackets] are still open.';

/** What is copied, what is said of it, and what of the brackets in it. */
const WAYS: [name: string, copied: (screen: Screen) => string, said: string, open?: string][] = [
  [en.copyAddress, () => 'orchard@example.org', 'Address copied.'],
  [en.copyMail, (screen) => `Application: Orchard keeper\n\n${screen.draft.value}`, 'Subject and text copied.', OPEN],
  [en.copyLink, () => `${location.href}#sa1_orchard_2-1-0_`, 'Link copied.'],
];

for (const [name, expected, said, open] of WAYS) {
  describe(name, () => {
    onEmptyPage();

    it('puts it on the clipboard and says so', async () => {
      const copied = useClipboard('works');
      const screen = await showSummary();
      expect(screen.said).to.deep.equal([]);
      await screen.clickOn(name);
      await waitUntil(() => screen.said.length);
      expect(screen.said).to.deep.equal([[said, open].filter(Boolean).join(' ')]);
      expect(copied).to.have.length(1);
      expect(copied[0]!.startsWith(expected(screen))).to.equal(true);
      expect(screen.hasFocus(screen.button(name))).to.equal(true);
    });

    for (const kind of ['refuses', 'is missing'] as const) {
      it(`leaves the text selected to be copied by hand where the clipboard ${kind}`, async () => {
        useClipboard(kind);
        const screen = await showSummary();
        await screen.clickOn(name);
        await waitUntil(() => screen.said.length);
        expect(screen.said).to.deep.equal([[FAILED, open].filter(Boolean).join(' ')]);
        const text = screen.focused as HTMLTextAreaElement;
        expect(text.localName).to.equal('textarea');
        expect(text.readOnly).to.equal(true);
        expect(text.value.startsWith(expected(screen))).to.equal(true);
        expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.equal(text.value);
        expect(text.getAttribute('aria-label')).to.equal('Text to copy');
      });
    }
  });
}

describe('Copying', () => {
  onEmptyPage();

  it('tells the page, but not of a link, and not where it failed', async () => {
    const heard: string[] = [];
    const screen = await showSummary();
    screen.element.addEventListener('assessment-apply', ({ via, kind }) => heard.push(`${via} ${kind}`));
    useClipboard('refuses');
    for (const [name] of WAYS) {
      await screen.press(name);
      await waitUntil(() => screen.focused?.localName === 'textarea');
    }
    expect(heard).to.deep.equal([]);
    const copied = useClipboard('works');
    for (const [index, [name]] of WAYS.entries()) {
      await screen.press(name);
      await waitUntil(() => copied.length === index + 1);
    }
    await waitUntil(() => screen.said.includes('Link copied.'));
    expect(heard).to.deep.equal(['copy application', 'copy application']);
  });

  it('leads to its own text each time it fails', async () => {
    useClipboard('is missing');
    const screen = await showSummary();
    for (const [name, expected] of WAYS.toReversed()) {
      await screen.press(name);
      const shown = () => (screen.focused as Partial<HTMLTextAreaElement> | null)?.value ?? '';
      await waitUntil(() => shown().startsWith(expected(screen)), `${name} leads to what is to be copied`);
    }
  });

  it('says it again when something else is copied', async () => {
    useClipboard('works');
    const screen = await showSummary();
    await screen.press(en.copyAddress);
    await waitUntil(() => screen.said.length);
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    const region = screen.all('[role=status]').find((one) => one.textContent.includes('Address copied.'))!;
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await screen.press(en.copyMail);
    await waitUntil(() => changes, 'The live region changes, so that it is read out again.');
    observer.disconnect();
  });

  it('leaves nothing behind on the next step', async () => {
    useClipboard('is missing');
    const screen = await showSummary();
    await screen.press(en.copyLink);
    await waitUntil(() => screen.said.length);
    await screen.press(en.toReview);
    await screen.press(en.showSummary);
    expect(screen.said).to.deep.equal([]);
  });

  it('of a link warns beforehand of what it carries', async () => {
    const screen = await showSummary();
    const id = screen.button(en.copyLink).getAttribute('aria-describedby')!;
    expect(screen.text(`#${id}`)).to.contain('This link contains your answers. Whoever has it can read them');
  });
});
