import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import { asPrinted, onPrint, traces } from './support/printed.js';
import type { Screen } from './support/screen.js';

const PAGE = `
  <style>
    @media print { .no-print, main > * { display: none !important } body { column-count: 2 } }
    main { display: flex; height: 300px; overflow: hidden; opacity: 0.5 }
  </style>
  <header><h1>Our site</h1></header>
  <main><p>Text of the page</p><div class="no-print"><i>Beside it</i><self-assessment></self-assessment></div></main>
  <footer>Imprint</footer>`;

async function showSummary(markup = PAGE): Promise<Screen> {
  const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS }, markup);
  await screen.press(en.resume);
  await screen.press(en.showSummary);
  return screen;
}

const isShown = (selector: string) => document.querySelector(selector)!.checkVisibility();

describe('Print the summary', () => {
  onEmptyPage();
  // A print is over when somebody does something again.
  afterEach(() => dispatchEvent(new Event('pointerdown')));

  it('prints the summary alone, whatever the page would print', async () => {
    const screen = await showSummary();
    let prints = 0;
    onPrint(() => {
      prints++;
      asPrinted(
        () => {
          expect(isShown('self-assessment')).to.equal(true);
          for (const selector of ['header', 'h1', 'main > p', 'i', 'footer']) expect(isShown(selector)).to.equal(false);
          const { overflow, opacity, display } = getComputedStyle(document.querySelector('main')!);
          expect([overflow, opacity, display]).to.deep.equal(['visible', '1', 'block']);
          expect(screen.element.getBoundingClientRect().width).to.equal(document.documentElement.clientWidth);
        },
        document,
        screen.shadow,
      );
    });
    await screen.clickOn(en.print);
    expect(prints).to.equal(1);
    expect(screen.said).to.deep.equal([]);
  });

  it('prints everything of the summary, and nothing that can be clicked', async () => {
    const screen = await showSummary();
    onPrint(() =>
      asPrinted(
        () => {
          const text = screen.text();
          const date = new Date().toLocaleDateString('en', { dateStyle: 'long' });
          for (const part of ['Orchard keeper', 'Your summary', date, screen.text('.overall'), 'By topic', 'Growing'])
            expect(text).to.contain(part);
          for (const { text: question } of orchard.questions) expect(text).to.contain(question.en);
          for (const part of [
            'I have planted with others in my care.',
            'Name the place and the year.',
            'Join a pruning course.',
          ])
            expect(text).to.contain(part);
          expect(text).to.contain('Apples for ever');
          const controls = screen.all('button, input, textarea, summary, [part~=application]');
          expect(
            controls.filter((control) => control.checkVisibility()).map(({ localName }) => localName),
          ).to.deep.equal([]);
          const { color, backgroundColor } = getComputedStyle(screen.find('.root'));
          expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
          expect(screen.all('.picture').every((picture) => picture.checkVisibility())).to.equal(true);
        },
        document,
        screen.shadow,
      ),
    );
    await screen.press(en.print);
  });

  it('spells out the addresses of links', async () => {
    const screen = await showWith({ position: orchard, answers: { planting: 0, market: 2 } });
    await screen.press(en.resume);
    await screen.press(en.showSummary);
    asPrinted(() => {
      const { content } = getComputedStyle(screen.find('a.resource'), '::after');
      expect(content).to.match(/attr\(href\)|https:\/\/example\.org\/trees/);
    }, screen.shadow);
  });

  it('leaves no trace in the page', async () => {
    const screen = await showSummary();
    const before = traces();
    let during: unknown;
    onPrint(() => (during = traces()));
    for (const act of ['pointerdown', 'keydown', 'wheel', 'pagehide']) {
      await screen.press(en.print);
      expect(during).not.to.deep.equal(before);
      // Some browsers report the end while their preview is still being made.
      expect(traces(), act).to.deep.equal(during);
      dispatchEvent(new Event(act));
      expect(traces(), act).to.deep.equal(before);
    }
    // Twice without anything in between, as by voice.
    await screen.press(en.print);
    await screen.press(en.print);
    dispatchEvent(new Event('keydown'));
    expect(traces()).to.deep.equal(before);
  });

  it('works within shadow roots of the page', async () => {
    const screen = await showSummary();
    document.querySelector('footer')!.attachShadow({ mode: 'open' }).innerHTML = '<b>Beside</b><p><slot></slot></p>';
    const { shadowRoot } = document.querySelector('footer')!;
    shadowRoot!.querySelector('p')!.append(screen.element);
    await screen.settled();
    onPrint(() =>
      asPrinted(
        () => {
          expect(isShown('main')).to.equal(false);
          expect(shadowRoot!.querySelector('b')!.checkVisibility()).to.equal(false);
          expect(screen.element.checkVisibility()).to.equal(true);
        },
        document,
        shadowRoot!,
      ),
    );
    await screen.press(en.print);
    dispatchEvent(new Event('pointerdown'));
    expect(shadowRoot!.adoptedStyleSheets).to.have.length(0);
  });

  it('leaves the page’s own printing to the page', async () => {
    await showSummary();
    const before = traces();
    dispatchEvent(new Event('beforeprint'));
    expect(traces()).to.deep.equal(before);
    dispatchEvent(new Event('afterprint'));
  });
});
