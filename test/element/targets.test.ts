import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import { en, WORDS } from '../support/words.js';
import { onConsole } from './support/console.js';
import { SCREENS, showIn } from './support/every-screen.js';
import { onEmptyPage } from './support/journey.js';

/** WCAG's contrast of two computed colours. */
function contrast(...colours: [string, string]): number {
  const [a, b] = colours.map((colour) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(a, b) / Math.min(a, b);
}

describe('What can be clicked', () => {
  onEmptyPage();
  onConsole('error');
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [320, 800]) {
    it(`has rows at least 44 pixels high, and nothing below 24, at ${width} pixels`, async () => {
      await setViewport({ width, height: 800 });
      for (const [name, go] of Object.entries(SCREENS)) {
        sessionStorage.clear();
        const screen = await showIn('de', 'light');
        await go(screen, WORDS.de);
        const low = (selector: string, least: number) =>
          screen
            .all(selector)
            .filter((control) => control.checkVisibility())
            .map((control) => [control.getBoundingClientRect().height, control.textContent.trim()] as const)
            .filter(([height]) => height < least);
        expect(low('.option, .choice, .actions > *', 44), name).to.deep.equal([]);
        expect(low('button, summary, a, textarea, input[type=text]', 24), name).to.deep.equal([]);
      }
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    it(`shows the focus with a ring that stands out, in a ${scheme} page`, async function () {
      // WebKit without a window manager never has the focus of the system, and so no ring to look at.
      if (!document.hasFocus()) this.skip();
      const screen = await showIn('en', scheme);
      const surface = getComputedStyle(screen.find('.root')).backgroundColor;
      expect(contrast(surface, scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)')).to.be.below(1.5);
      for (const name of [en.otherLanguage, en.start, en.apply]) {
        await screen.keys('Tab');
        expect(screen.hasFocus(screen.button(name))).to.equal(true);
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(screen.focused!);
        expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
        expect(contrast(outlineColor, surface)).to.be.at.least(3);
      }
      await screen.press(en.start);
      await screen.keys('Tab');
      const row = getComputedStyle(screen.row(0));
      expect(row.outlineStyle).to.equal('solid');
      expect(contrast(row.outlineColor, surface)).to.be.at.least(3);
    });
  }

  it('shows what is chosen by more than a colour', async () => {
    const screen = await showIn('en', 'light');
    await screen.press(en.start);
    await screen.press(screen.radio(1));
    expect(screen.radio(1).checked).to.equal(true);
    expect(screen.radio(1).checkVisibility()).to.equal(true);
    expect(screen.radio(1).getBoundingClientRect().width).to.be.at.least(16);
    expect(getComputedStyle(screen.row(1)).boxShadow).not.to.equal(getComputedStyle(screen.row(0)).boxShadow);
  });
});
