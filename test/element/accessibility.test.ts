import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { LANGUAGES, WORDS } from '../support/words.js';
import { accessibilityProblems } from './support/accessible.js';
import { onConsole } from './support/console.js';
import { arriveShared, JOINT_SCREENS, SCREENS, showIn } from './support/every-screen.js';
import { onEmptyPage } from './support/journey.js';

const WIDTHS = [320, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

describe('Accessibility by axe: WCAG 2.2 AA, good practice, target size', () => {
  onEmptyPage();
  onConsole('error');
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of WIDTHS) {
    describe(`at ${width} pixels`, () => {
      before(() => setViewport({ width, height: 800 }));

      for (const lang of LANGUAGES) {
        for (const scheme of SCHEMES) {
          for (const [name, go] of Object.entries(SCREENS)) {
            it(`${name}, ${lang}, ${scheme}`, async () => {
              const screen = await showIn(lang, scheme);
              await go(screen, WORDS[lang]);
              expect(await accessibilityProblems(screen.element)).to.deep.equal([]);
              expect(document.documentElement.scrollWidth).to.be.at.most(width);
            });
          }

          for (const [name, go] of Object.entries(JOINT_SCREENS)) {
            it(`several positions: ${name}, ${lang}, ${scheme}`, async () => {
              const screen = await showIn(lang, scheme, [orchard, vineyard]);
              await go(screen, WORDS[lang]);
              expect(await accessibilityProblems(screen.element)).to.deep.equal([]);
              expect(document.documentElement.scrollWidth).to.be.at.most(width);
            });
          }

          for (const isDamaged of [false, true]) {
            it(`shared summary${isDamaged ? ', damaged' : ''}, ${lang}, ${scheme}`, async () => {
              await arriveShared(isDamaged);
              const screen = await showIn(lang, scheme);
              expect(screen.element.matches(':state(shared)')).to.equal(!isDamaged);
              expect(await accessibilityProblems(screen.element)).to.deep.equal([]);
            });
          }
        }
      }
    });
  }

  it('is something that axe would notice the lack of', async () => {
    const screen = await showIn('en', 'light');
    screen.find('.heading').style.color = '#ddd';
    const button = screen.button(WORDS.en.start);
    button.replaceChildren();
    Object.assign(button.style, { minHeight: '0', padding: '0', width: '10px', height: '10px' });
    const problems = (await accessibilityProblems(screen.element)).map((problem) => problem.split(':')[0]);
    expect(problems).to.include.members(['color-contrast', 'button-name']);
  });
});
