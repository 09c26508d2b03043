import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/editor/index.js';
import { orchard } from '../support/documents/orchard.js';
import { accessibilityProblems } from './support/accessible.js';
import { onConsole } from './support/console.js';
import { type Author, onEmptyDesk, showEditor } from './support/editor.js';
import { secondOpinion } from './support/second-engine.js';
import { waitUntil } from './support/wait-until.js';

/** 320 pixels is also what is left of 1280 at 400 %. The width changes no colour: both schemes are asked of one width. */
const LOOKS = [
  [320, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
] as const;
const LANGUAGES = ['en', 'de'] as const;

const toStep =
  (step: number) =>
  async (author: Author): Promise<void> => {
    author.element.document = orchard;
    await author.settled();
    await author.press(String(step));
  };

/** How to come to each screen. */
const SCREENS: Readonly<Record<string, (author: Author) => Promise<void>>> = {
  start: () => Promise.resolve(),
  posting: toStep(1),
  plan: toStep(2),
  'write, everything unfolded': async (author) => {
    await toStep(3)(author);
    for (const details of author.all<HTMLDetailsElement>('details')) details.open = true;
    await waitUntil(() => author.preview);
  },
  'try, everything unfolded': async (author) => {
    await toStep(4)(author);
    for (const details of author.all<HTMLDetailsElement>('details')) details.open = true;
    await waitUntil(() => author.preview);
  },
  'hand over': toStep(5),
  repair: async (author) => {
    author.element.document = { ...orchard, format: 2 } as never;
    await author.settled();
  },
};

const page = (lang: string, scheme: string): string =>
  `<div style="color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#000' : '#fff'}">
    <self-assessment-editor lang="${lang}"></self-assessment-editor></div>`;

describe('Accessibility of the editor by axe: WCAG 2.2 AA, good practice, target size', () => {
  onEmptyDesk();
  onConsole('error');
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [width, scheme] of LOOKS) {
    describe(`at ${width} pixels, ${scheme}`, () => {
      before(() => setViewport({ width, height: 800 }));

      for (const lang of LANGUAGES) {
        for (const [name, go] of Object.entries(SCREENS)) {
          it(`${name}, ${lang}`, async () => {
            const author = await showEditor(page(lang, scheme));
            await go(author);
            expect(await accessibilityProblems(author.element)).to.deep.equal([]);
            expect(document.documentElement.scrollWidth).to.be.at.most(width);
          });
        }
      }
    });
  }
});

describe('Accessibility of the editor by a second engine, of IBM: WCAG 2.2', () => {
  onEmptyDesk();
  onConsole('error');
  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of LANGUAGES) {
    for (const [name, go] of Object.entries(SCREENS)) {
      it(`${name}, ${lang}`, async () => {
        const author = await showEditor(page(lang, 'light'));
        await go(author);
        expect(await secondOpinion(author.element)).to.deep.equal([]);
      });
    }
  }
});
