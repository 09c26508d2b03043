import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../support/words.js';
import { onConsole } from './support/console.js';
import { showIn } from './support/every-screen.js';
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

describe('What has the focus and what is chosen', () => {
  onEmptyPage();
  onConsole('error');

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
