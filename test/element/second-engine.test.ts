import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { LANGUAGES, WORDS } from '../support/words.js';
import { onConsole } from './support/console.js';
import { arriveShared, JOINT_SCREENS, SCREENS, showIn } from './support/every-screen.js';
import { onEmptyPage } from './support/journey.js';
import { secondOpinion } from './support/second-engine.js';

describe('Accessibility by a second engine, of IBM: WCAG 2.2', () => {
  onEmptyPage();
  onConsole('error');
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of LANGUAGES) {
    for (const [name, go] of Object.entries(SCREENS)) {
      it(`${name}, ${lang}`, async () => {
        const screen = await showIn(lang, 'light');
        await go(screen, WORDS[lang]);
        expect(await secondOpinion(screen.element)).to.deep.equal([]);
      });
    }

    for (const [name, go] of Object.entries(JOINT_SCREENS)) {
      it(`several positions: ${name}, ${lang}`, async () => {
        const screen = await showIn(lang, 'light', [orchard, vineyard]);
        await go(screen, WORDS[lang]);
        expect(await secondOpinion(screen.element)).to.deep.equal([]);
      });
    }

    it(`shared summary, ${lang}`, async () => {
      await arriveShared(false);
      const screen = await showIn(lang, 'light');
      expect(await secondOpinion(screen.element)).to.deep.equal([]);
    });
  }

  it('is something that it would notice the lack of', async () => {
    const screen = await showIn('en', 'light');
    screen.find('.heading').style.color = '#ddd';
    screen.button(WORDS.en.start).replaceChildren();
    const rules = (await secondOpinion(screen.element)).map((problem) => problem.split(':')[0]);
    expect(rules).to.include.members(['text_contrast_sufficient', 'input_label_exists']);
  });
});
