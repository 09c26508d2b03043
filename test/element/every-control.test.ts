import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { LANGUAGES, WORDS } from '../support/words.js';
import { rolesAndNames } from './support/accessible.js';
import { arriveShared, JOINT_SCREENS, SCREENS, showIn } from './support/every-screen.js';
import { onEmptyPage } from './support/journey.js';
import type { Screen } from './support/screen.js';

type Language = (typeof LANGUAGES)[number];

const EVERY_SCREEN: readonly (readonly [name: string, show: (lang: Language) => Promise<Screen>])[] = [
  ...Object.entries(SCREENS).map(([name, go]) => [name, arriving(go, orchard)] as const),
  ...Object.entries(JOINT_SCREENS).map(
    ([name, go]) => [`several positions: ${name}`, arriving(go, [orchard, vineyard])] as const,
  ),
  [
    'shared summary',
    async (lang) => {
      await arriveShared(false);
      return showIn(lang, 'light');
    },
  ],
];

function arriving(go: (typeof SCREENS)[string], position: Parameters<typeof showIn>[2]) {
  return async (lang: Language): Promise<Screen> => {
    const screen = await showIn(lang, 'light', position);
    await go(screen, WORDS[lang]);
    return screen;
  };
}

const controls = (screen: Screen, selector: string) =>
  screen.all(selector).filter((control) => control.checkVisibility());

/** What is written on a control or beside it: what somebody says who speaks to the computer. */
function labelOf(control: HTMLElement): string {
  const label = (control as HTMLInputElement).labels?.[0];
  const text = label?.querySelector('span') ?? label ?? (control.matches('button, a, summary') ? control : undefined);
  return text?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}

/** Where Tab or a switch stops on the way: of radios that belong together, once. */
function stops(screen: Screen): HTMLElement[] {
  const groups = new Set<string>();
  return controls(screen, 'button, a[href], input, select, textarea, summary').filter((control) => {
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return !control.matches(':disabled');
    const isFirst = !groups.has(control.name);
    groups.add(control.name);
    return isFirst;
  });
}

describe('Every control of every screen', () => {
  onEmptyPage();
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, show] of EVERY_SCREEN) {
    describe(name, () => {
      for (const lang of LANGUAGES) {
        it(`can be called by what is written on it, in ${lang}`, async () => {
          const screen = await show(lang);
          const all = controls(screen, 'button, a, input, select, textarea, summary');
          const names = rolesAndNames(all);
          const wrong = all
            .map((control, index) => [labelOf(control), names[index]!] as const)
            .filter(([label, name]) => name.endsWith('“”') || !name.toLowerCase().includes(label.toLowerCase()));
          expect(wrong).to.deep.equal([]);
        });
      }

      for (const width of [320, 800]) {
        it(`can be hit, at ${width} pixels: 44 where it leads on, 24 where it leads away`, async () => {
          await setViewport({ width, height: 800 });
          const screen = await show('de');
          const below = (selector: string, least: number) =>
            controls(screen, selector)
              .map((control) => [control.getBoundingClientRect(), labelOf(control)] as const)
              .filter(([{ width, height }]) => Math.min(width, height) < least)
              .map(([{ width, height }, label]) => `${label}: ${width} × ${height}`);
          const leadOn = 'button, summary, .actions > a, select, textarea, input[type=text], .option, .choice';
          expect(below(leadOn, 44)).to.deep.equal([]);
          expect(below('a', 24)).to.deep.equal([]);
        });
      }

      it('does not move', async () => {
        const screen = await show('en');
        const moving = screen.all('.root, .root *').filter((part) =>
          [undefined, '::before', '::after', '::details-content'].some((pseudo) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(part, pseudo);
            return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto';
          }),
        );
        expect(moving.map(({ className }) => className)).to.deep.equal([]);
      });
    });
  }

  const [questions, panel] = [orchard.questions.length, 10];
  for (const [name, most, toNext] of [
    ['intro', 3, 1],
    ['intro, application open', 3 + panel, 1],
    // However many statements there are; with an example, its title and its field.
    ['question', 6, 3],
    ['question, nothing chosen', 6, 3],
    ['question, answered', 8, 5],
    ['review', 3 + questions, 2 + questions],
    ['summary', 11 + questions + panel, 1],
    ['several positions: chooser', 5, 1],
    ['several positions: overview', 10 + panel, 5 + panel],
    ['shared summary', 6 + questions, 1],
  ] as const) {
    it(`${name}: ${most} stops at the most, ${toNext} of them from the heading to what leads on`, async () => {
      const screen = await EVERY_SCREEN.find(([one]) => one === name)![1]('en');
      const all = stops(screen);
      expect(all.map(labelOf).length).to.be.at.most(most);
      const below = all.filter(
        (stop) => screen.find('.heading').compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      expect(below.findIndex((stop) => stop.part.contains('primary')) + 1).to.be.at.most(toNext);
    });
  }
});
