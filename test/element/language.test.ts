import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { de, en } from '../support/words.js';
import { onEmptyPage, screenOf, show, showWith } from './support/journey.js';

const ENGLISH = en.start;
const GERMAN = de.start;

describe('The language of an element', () => {
  onEmptyPage();

  const cases: [string, string, string | undefined, string][] = [
    ['is its own', '<self-assessment lang="de"></self-assessment>', 'en', GERMAN],
    ['is matched by prefix', '<self-assessment lang="de-AT"></self-assessment>', 'en', GERMAN],
    ['is found among spaces', '<self-assessment lang=" de_AT "></self-assessment>', 'en', GERMAN],
    ['is that of the document, with a space behind', '<self-assessment></self-assessment>', 'de ', GERMAN],
    ['is not one of spaces', '<self-assessment lang=" "></self-assessment>', 'de', GERMAN],
    ['is matched in any case', '<self-assessment lang="DE-ch"></self-assessment>', 'en', GERMAN],
    [
      'is that of the nearest ancestor',
      '<div lang="en"><p lang="de"><self-assessment></self-assessment></p></div>',
      'en',
      GERMAN,
    ],
    ['is that of the document', '<self-assessment></self-assessment>', 'de-DE', GERMAN],
    ['is English without any', '<self-assessment></self-assessment>', undefined, ENGLISH],
    ['is English for one we do not speak', '<self-assessment lang="fr"></self-assessment>', 'de', ENGLISH],
    ['is not another one that begins alike', '<self-assessment lang="den"></self-assessment>', 'de', ENGLISH],
    ['is not an empty one', '<self-assessment lang=""></self-assessment>', 'de', GERMAN],
  ];
  for (const [name, markup, page, start] of cases) {
    it(`${name}: ${markup} in a page in ${page ?? 'no language'}`, async () => {
      if (page) document.documentElement.lang = page;
      document.body.innerHTML = markup;
      const element = document.querySelector('self-assessment')!;
      // The first paint comes after the first update, which is already in the right language.
      await element.updateComplete;
      const screen = await screenOf(element);
      expect(screen.has(start)).to.equal(true);
      expect(screen.find('.root').lang).to.equal(start === GERMAN ? 'de' : 'en');
    });
  }

  it('is found through shadow roots and slots', async () => {
    document.body.innerHTML = '<div></div>';
    const outer = document.querySelector('div')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section lang="de"><div></div></section>';
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<self-assessment></self-assessment>';
    const screen = await screenOf(inner.querySelector('self-assessment'));
    expect(screen.has(GERMAN)).to.equal(true);
    outer.querySelector('section')!.lang = 'en';
    await Promise.resolve();
    await screen.settled();
    expect(screen.has(ENGLISH)).to.equal(true);
  });

  for (const [name, change] of [
    ['own', 'self-assessment'],
    ['section’s', 'section'],
    ['page’s', 'html'],
  ] as const) {
    it(`follows its ${name} when that changes, with the answers kept`, async () => {
      const screen = await show('<section><self-assessment></self-assessment></section>');
      await screen.press(en.start);
      await screen.press(screen.radio(3));
      document.querySelector<HTMLElement>(change)!.lang = 'de';
      await Promise.resolve();
      await screen.settled();
      expect(screen.heading).to.match(/^Was haben Sie/);
      expect(screen.chosen).to.equal('3');
      expect(document.activeElement?.localName).not.to.equal('body');
    });
  }

  it('follows it while somebody writes, who goes on where they were', async () => {
    const screen = await showWith({ position: orchard }, '<section><self-assessment></self-assessment></section>');
    await screen.press(en.start);
    await screen.press(screen.radio(3));
    await screen.press(en.example);
    for (const [field, language, text] of [
      [() => screen.example, 'de', 'Mein Garten'],
      [() => screen.draft, 'en', 'My own words'],
    ] as const) {
      if (language === 'en') await screen.openApplication();
      await screen.type(field(), text);
      field().focus();
      field().setSelectionRange(3, 5);
      document.querySelector('section')!.lang = language;
      await Promise.resolve();
      await screen.settled();
      expect(screen.hasFocus(field())).to.equal(true);
      expect([field().value, field().selectionStart, field().selectionEnd]).to.deep.equal([text, 3, 5]);
    }
  });

  it('follows the new place when it is moved', async () => {
    const screen = await show('<main lang="de"></main><self-assessment></self-assessment>');
    document.querySelector('main')!.append(screen.element);
    await screen.settled();
    expect(screen.has(GERMAN)).to.equal(true);
    document.querySelector('main')!.lang = 'en';
    await Promise.resolve();
    await screen.settled();
    expect(screen.has(ENGLISH)).to.equal(true);
  });

  it('has the texts of one language only on a screen', async () => {
    const screen = await showWith({ position: orchard }, '<self-assessment lang="de"></self-assessment>');
    const english = /\b(the|and|have|your)\b/i;
    for (const step of [de.start, de.summaryNow, de.toReview]) {
      await screen.press(step);
      expect(screen.text()).not.to.match(english);
    }
  });
});

describe('The switch of the language', () => {
  onEmptyPage();

  it('wins until the page changes its own', async () => {
    const screen = await show('<section lang="en"><self-assessment></self-assessment></section>');
    await screen.clickOn('Deutsch');
    expect(screen.has(GERMAN)).to.equal(true);
    expect(screen.find('.root').lang).to.equal('de');
    await screen.press(GERMAN);
    expect(screen.has(de.next)).to.equal(true);
    document.querySelector('section')!.lang = 'en-GB';
    await Promise.resolve();
    await screen.settled();
    expect(screen.has(en.next)).to.equal(true);
  });

  it('keeps answers, examples and the place', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await screen.answer(1);
    await screen.press(screen.radio(2));
    await screen.type(screen.example, 'Äpfel');
    await screen.press('Deutsch');
    expect(screen.heading).to.equal('Was haben Sie geschnitten?');
    expect(screen.chosen).to.equal('2');
    expect(screen.example.value).to.equal('Äpfel');
    expect(screen.element.answers).to.deep.equal({ planting: 1, pruning: 2 });
  });

  it('leaves the page and its other elements alone', async () => {
    await show('<self-assessment></self-assessment><self-assessment></self-assessment>');
    const [first, second] = document.querySelectorAll('self-assessment');
    await (await screenOf(first)).press('Deutsch');
    expect((await screenOf(second)).has(ENGLISH)).to.equal(true);
    expect(first!.getAttribute('lang')).to.equal(null);
    expect(document.documentElement.lang).to.equal('');
  });
});

describe('A document without the language of the person', () => {
  onEmptyPage();

  it('is shown in its first one, marked as such', async () => {
    const position = { ...orchard, languages: ['en'] };
    const screen = await showWith({ position }, '<self-assessment lang="de"></self-assessment>');
    await screen.press(GERMAN);
    expect(screen.text('.divider')).to.equal('oder');
    expect(screen.heading).to.equal('What have you planted?');
    expect(screen.find('.heading [lang]').lang).to.equal('en');
    expect(screen.row(0).querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});
