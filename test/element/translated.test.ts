import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { de, en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { useClipboard } from './support/takeaway.js';
import { waitUntil } from './support/wait-until.js';

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data.trim()) texts.push(node as Text);
  return texts;
}
const other = (text: string) => text.replace(/\p{L}/gu, 'x');

/** The tag that Google Translate wraps texts into; a string like any other, because HTML has given it up. */
const FONT: string = 'font';

/**
 * What translators in browsers and extensions do to the nodes of a page. Those that take Lit's comments out, too, are in
 * test/hosts: the Lit of developers throws at that, the one of visitors does not look.
 */
const TRANSLATORS: Record<string, (root: ShadowRoot) => void> = {
  'puts fonts around new texts, as Google Translate does': (root) => {
    for (const text of textsIn(root)) {
      const font = document.createElement(FONT);
      font.append(document.createElement(FONT));
      font.firstElementChild!.textContent = other(text.data);
      text.replaceWith(font);
    }
  },
  'sets the value of text nodes': (root) => {
    for (const text of textsIn(root)) text.nodeValue = other(text.data);
  },
  'adds its words after those of the page': (root) => {
    for (const text of textsIn(root)) {
      const { nextSibling } = text;
      const isDone = text.data.startsWith(' [') || (nextSibling instanceof Text && nextSibling.data.startsWith(' ['));
      if (!isDone) text.after(` [${other(text.data)}]`);
    }
  },
  'replaces text nodes by others': (root) => {
    for (const text of textsIn(root)) text.replaceWith(new Text(other(text.data)));
  },
};

type Steps = readonly (readonly [name: string, run: (screen: Screen) => unknown])[];

const next = (screen: Screen) => screen.press(screen.find('.question [part~=primary]'));

/** By what is there and not by its words, which are others by now. */
const STEPS: Steps = [
  ['start', (screen) => screen.press(screen.find('[part~=primary]'))],
  ['continue without a choice', next],
  ['choose', (screen) => screen.press(screen.radio(2))],
  ['open the example', (screen) => screen.press(screen.find('.example summary'))],
  ['write', (screen) => screen.type(screen.example, 'An example of mine')],
  ['write on', (screen) => screen.type(screen.example, 'An example of mine, and more')],
  ['open the application', (screen) => screen.openApplication()],
  ['take the example out', (screen) => screen.type(screen.example, '')],
  ['put the example in', (screen) => screen.type(screen.example, 'An example of mine')],
  ['go on', next],
  ['choose again', (screen) => screen.press(screen.radio(1))],
  ['go to the third', next],
  ['go back', (screen) => screen.press(screen.find('.question .actions button'))],
  ['skip', (screen) => screen.press(screen.radio('unsure'))],
  ['go to the third again', next],
  ['ask for the summary', (screen) => screen.press(screen.find('.question .quiet[part=button]'))],
  [
    'copy the link',
    async (screen) => {
      await screen.press(screen.find('[aria-describedby=link-warning]'));
      await waitUntil(() => screen.said.length);
      await screen.settled();
    },
  ],
  ['ask to delete', (screen) => screen.press(screen.find('[data-focus=restart]'))],
  ['keep', (screen) => screen.press(screen.find('.restart button'))],
  ['leave a section out', (screen) => screen.press(screen.section('start'))],
  ['write into the draft', (screen) => screen.type(screen.draft, 'Mine. '.repeat(300))],
  ['change what is in it', (screen) => screen.press(screen.section('link'))],
  ['keep the text', (screen) => screen.press(screen.find('.panel .notice button'))],
  ['only ask', (screen) => screen.press(screen.find('input[value=enquiry]'))],
  ['switch the language', (screen) => screen.press(screen.find('.languages button'))],
  ['switch it back', (screen) => screen.press(screen.find('.languages button'))],
  ['review', (screen) => screen.press(screen.all('.summary-actions .quiet')[0]!)],
  ['change an answer', (screen) => screen.press(screen.find('.review .row button'))],
];

/** Those after which another screen stands there. */
const NEW_SCREENS = new Set([
  ...['start', 'go on', 'go to the third', 'go back', 'go to the third again', 'ask for the summary'],
  ...['switch the language', 'switch it back', 'review', 'change an answer'],
]);

/** What stands on the screen after each step, and what has been answered; what is translated is so before each. */
async function walk(steps: Steps, position: unknown, translate?: (root: ShadowRoot) => void) {
  sessionStorage.clear();
  const screen = await showWith({ position });
  useClipboard('works');
  const seen: string[] = [];
  for (const [name, run] of steps) {
    // Everything is in one language now; what the step changes is in that of the document again.
    translate?.(screen.shadow);
    await run(screen);
    seen.push(`${name}: ${screen.element.step} ${JSON.stringify(screen.element.answers)}`);
    seen.push(`${name}: ${screen.find('.heading').textContent.trim()}`);
    const focused = screen.focused;
    seen.push(`${name}: ${focused?.localName} ${(focused as HTMLInputElement | null)?.value ?? ''}`);
  }
  return seen;
}

describe('Where somebody has the page translated', () => {
  onEmptyPage();

  for (const [name, translate] of Object.entries(TRANSLATORS)) {
    describe(`by what ${name}`, () => {
      it('answers are stored under the questions that are seen', async () => {
        const screen = await showWith({ position: orchard });
        await screen.press(en.start);
        for (const { text, options } of orchard.questions.slice(0, 2)) {
          expect(screen.heading).to.equal(text.en);
          const shown = screen.all('.option span').map((span) => span.textContent.trim());
          for (const option of options) expect(shown).to.include(option.text.en);
          translate(screen.shadow);
          await screen.press(screen.radio(2));
          await next(screen);
        }
        expect(Object.keys(screen.element.answers)).to.deep.equal(orchard.questions.slice(0, 2).map(({ id }) => id));
      });

      it('no text of an earlier screen stays, and nothing throws', async () => {
        const screen = await showWith({ position: orchard });
        useClipboard('works');
        for (const [name, run] of STEPS) {
          translate(screen.shadow);
          await run(screen);
          if (NEW_SCREENS.has(name)) expect(screen.find('.content').textContent, name).not.to.match(/xxx/);
        }
      });

      it('what is said after an action is what has happened', async () => {
        const screen = await showWith({ position: orchard });
        useClipboard('works');
        await screen.press(en.start);
        await screen.press(en.summaryNow);
        for (const [copy, said] of [
          ['[aria-describedby=link-warning]', 'Link copied.'],
          ['.panel .actions button', 'Address copied.'],
        ] as const) {
          translate(screen.shadow);
          await screen.press(screen.find(copy));
          await waitUntil(() => screen.said.includes(said), 'It is said.');
        }
        translate(screen.shadow);
        await screen.type(screen.draft, 'Mine. '.repeat(400));
        expect(screen.find('.room').textContent).to.match(/too long/);
        translate(screen.shadow);
        await screen.type(screen.draft, 'Mine.');
        expect(screen.find('.room').textContent.trim()).to.equal('');
      });
    });
  }

  it('the journey is the same, focus and fields included, as without', async () => {
    const own = await walk(STEPS, orchard);
    for (const translate of Object.values(TRANSLATORS)) {
      const translated = await walk(STEPS, orchard, translate);
      // Where a step changes nothing on the screen, the words of the translator are still there.
      expect(translated.map((line) => (/x{2}/.test(line) ? '' : line))).to.deep.equal(
        own.map((line, index) => (/x{2}/.test(translated[index]!) ? '' : line)),
      );
    }
  });

  it('one of several positions can be chosen, and its contacts belong to it', async () => {
    for (const translate of Object.values(TRANSLATORS)) {
      const screen = await showWith({ position: [orchard, vineyard] });
      await screen.openApplication();
      for (const { id, application } of [vineyard, orchard]) {
        translate(screen.shadow);
        await screen.press(screen.find(`input[name=position][value=${id}]`));
        expect(screen.find('.address').textContent).to.equal(application.email);
      }
    }
  });

  it('the focus goes from the switch of the language to the heading', async () => {
    const screen = await showWith({ position: orchard });
    screen.find('.languages button').focus();
    await screen.press(screen.find('.languages button'));
    expect(screen.headingHasFocus).to.equal(true);
    expect(screen.has(de.start)).to.equal(true);
  });
});
