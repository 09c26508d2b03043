import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { Position } from '../../src/model/document/position.js';
import { hebrew } from '../support/documents/hebrew.js';
import { orchard } from '../support/documents/orchard.js';
import { de, en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';

/** The orchard with the tags `en` and `de` in the place of its own. */
const orchardIn = (english: string, german: string) =>
  JSON.parse(
    JSON.stringify(orchard)
      .replaceAll(/"en"(?=[:,])/g, `"${english}"`)
      .replaceAll(/"de"(?=[:\]])/g, `"${german}"`),
  ) as Position;

/** The orchard in one of its languages only. */
const orchardOnlyIn = (language: 'en' | 'de') => ({ ...orchard, languages: [language] });

/** Makes the page take on another language in the middle, as services that translate pages do. */
async function translate(screen: Screen, lang: string) {
  document.documentElement.lang = lang;
  await Promise.resolve();
  await screen.settled();
}

async function showOn(lang: string, position: unknown): Promise<Screen> {
  document.documentElement.lang = lang;
  return showWith({ position });
}

/** Goes to the summary, and from the first answer on to what the letter says. */
async function letterOf(screen: Screen, { start, next, summaryNow }: typeof en | typeof de = en): Promise<string> {
  await screen.press(start);
  await screen.answer(2, next);
  await screen.press(summaryNow);
  return screen.draft.value;
}

describe('A document in regional languages', () => {
  onEmptyPage();

  for (const lang of ['de', 'de-AT', 'de-CH', 'de_DE', 'DE-de', 'de-x-du']) {
    it(`in en-GB and de-DE is German on a page in ${lang}, its letter, too`, async () => {
      const screen = await showOn(lang, orchardIn('en-GB', 'de-DE'));
      expect(screen.heading).to.equal('Obstgarten');
      expect(screen.find('.heading [lang]').lang).to.equal('de-DE');
      const letter = await letterOf(screen, de);
      expect(letter).to.contain('Obstgarten').and.to.contain('selbstständig gepflanzt');
      expect(letter).not.to.match(/\b(and|you|the|Growing|Orchard)\b/);
    });
  }

  for (const tag of ['de-x-du', 'de-AT-x-du']) {
    it(`in English and ${tag} is German to those who read the formal one, with du on every screen`, async () => {
      const screen = await showOn('de', orchardIn('en', tag));
      expect(screen.heading).to.equal('Obstgarten');
      expect(screen.shadow.textContent).to.contain('Bewerben kannst du dich');
      await screen.press(de.start);
      expect(screen.shadow.textContent).to.contain('Wähle die Aussage');
      await screen.answer(2, de.next);
      await screen.press(de.summaryNow);
      expect(screen.heading).to.contain('Deine Zusammenfassung');
    });
  }

  it('is read in the language of the page, even where the interface does not speak it', async () => {
    // French by its tag alone.
    const screen = await showOn('fr-FR', orchardIn('fr', 'de'));
    expect(screen.heading).to.equal('Orchard keeper');
    expect(screen.find('.heading [lang]').lang).to.equal('fr');
    expect(screen.has(en.start)).to.equal(true);
  });

  it('marks a text that is in another language than the others as such', async () => {
    const screen = await showOn('de', { ...orchard, location: { en: 'Bonn on the Rhine' } });
    expect(screen.all('.root [lang=en]').map((one) => one.textContent.trim())).to.include('Bonn on the Rhine');
    expect(screen.heading).to.equal('Obstgarten');
  });
});

describe('A language that the page takes on in the middle', () => {
  onEmptyPage();

  it('changes nothing where neither interface nor questions have it', async () => {
    const screen = await showOn('de', orchardOnlyIn('de'));
    await screen.press(de.start);
    for (const lang of ['uk', 'fr-CA', 'x-unknown', 'iw']) {
      await translate(screen, lang);
      expect(screen.heading).to.equal('Was haben Sie gepflanzt?');
      expect(screen.has(de.next)).to.equal(true);
    }
  });

  it('changes nothing where both languages of the document are there, but not that one', async () => {
    const screen = await showOn('de', orchard);
    await screen.press(de.start);
    await translate(screen, 'uk');
    expect(screen.has(de.next)).to.equal(true);
    expect(screen.heading).to.equal('Was haben Sie gepflanzt?');
  });

  it('makes no two languages of one: with the questions in German only, a page that turns English', async () => {
    const screen = await showOn('de', orchardOnlyIn('de'));
    await screen.press(de.start);
    await translate(screen, 'en');
    expect(screen.has(de.next)).to.equal(true);
    expect(screen.heading).to.equal('Was haben Sie gepflanzt?');
  });

  it('makes no two languages of one: with questions that have it, where the interface does not', async () => {
    const screen = await showOn('de', orchardIn('fr', 'de'));
    await translate(screen, 'fr');
    expect(screen.heading).to.equal('Obstgarten');
    expect(screen.has(de.start)).to.equal(true);
  });

  it('keeps what somebody has chosen where it is of no use', async () => {
    const screen = await showOn('de', orchard);
    await screen.press('English');
    await translate(screen, 'uk');
    expect(screen.has(en.start)).to.equal(true);
  });

  it('is followed where all of it has it', async () => {
    const screen = await showOn('de', orchard);
    await translate(screen, 'uk');
    await translate(screen, 'en-GB');
    expect(screen.heading).to.equal('Orchard keeper');
    expect(screen.has(en.start)).to.equal(true);
  });

  it('is English again where the page gives up its own', async () => {
    const screen = await showOn('de', orchard);
    await translate(screen, '');
    expect(screen.has(en.start)).to.equal(true);
  });

  it('is followed from two languages to one', async () => {
    const screen = await showOn('en', orchardOnlyIn('de'));
    expect(screen.has(en.start)).to.equal(true);
    await translate(screen, 'de-CH');
    expect(screen.has(de.start)).to.equal(true);
  });

  it('counts for the next position that is shown', async () => {
    const screen = await showOn('de', orchardOnlyIn('de'));
    await translate(screen, 'en');
    expect(screen.has(de.start)).to.equal(true);
    screen.element.position = orchard;
    await screen.settled();
    expect(screen.has(en.start)).to.equal(true);
  });
});

describe('The letter', () => {
  onEmptyPage();

  it('is in German with a German document on an English page', async () => {
    const letter = await letterOf(await showOn('en', orchardOnlyIn('de')));
    expect(letter).to.contain('selbstständig gepflanzt');
    expect(letter).not.to.match(/\b(I|and|Hello|Kind regards)\b/);
  });

  it('is in English with an English document on a German page', async () => {
    const letter = await letterOf(await showOn('de', orchardOnlyIn('en')), de);
    expect(letter).to.contain('planted on my own');
    expect(letter).not.to.match(/\b(Ich|und|Guten Tag|Freundliche Grüße)\b/);
  });

  it('marks its fields with its own language and lets each run in its direction', async () => {
    const screen = await showOn('en', orchardOnlyIn('de'));
    await letterOf(screen);
    const subject = screen.field(en.subject);
    expect([subject.lang, subject.dir, screen.draft.lang, screen.draft.dir]).to.deep.equal([
      'de',
      'auto',
      'de',
      'auto',
    ]);
  });
});

describe('Questions that run from right to left', () => {
  onEmptyPage();

  /** Words of the document that stand in a box which does not run their way. */
  function wrong(screen: Screen): string[] {
    const texts = document.createTreeWalker(screen.shadow, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (!/[\u0590-\u05ff]/.test(textContent ?? '') || parentElement?.closest('style, textarea')) continue;
      if (getComputedStyle(parentElement!).direction !== 'rtl') found.push(textContent!.trim());
    }
    return found;
  }

  for (const lang of ['en', 'de', 'he']) {
    it(`do so on every screen of a page in ${lang}, and what is around them does not`, async () => {
      const screen = await showOn(lang, hebrew);
      const words = lang === 'de' ? de : en;
      expect(wrong(screen)).to.deep.equal([]);
      await screen.press(words.start);
      expect(wrong(screen)).to.deep.equal([]);
      expect(getComputedStyle(screen.find('.options')).direction).to.equal('ltr');
      // A name that is written from left to right does so here, too, or its bracket would turn round.
      expect(getComputedStyle(screen.row(2).querySelector('[lang]')!).direction).to.equal('ltr');
      await screen.answer(1, words.next);
      expect(wrong(screen)).to.deep.equal([]);
      await screen.press(words.showSummary);
      expect(wrong(screen)).to.deep.equal([]);
      expect(screen.all('[lang=he]')).not.to.have.length(0);
    });
  }

  it('begin at the right side', async () => {
    const screen = await showOn('en', hebrew);
    await screen.press(en.start);
    const heading = screen.find('.heading [dir=rtl]').getBoundingClientRect();
    expect(heading.width).to.be.greaterThan(200);
    const row = screen.row(1).querySelector('span')!.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(screen.row(1).querySelector('[dir=rtl]')!);
    expect(range.getBoundingClientRect().right).to.be.closeTo(row.right, 1);
  });

  it('do so in the draft and its subject', async () => {
    const screen = await showOn('en', hebrew);
    await screen.press(en.start);
    await screen.answer(1);
    await screen.press(en.showSummary);
    expect([screen.draft.dir, screen.field(en.subject).dir]).to.deep.equal(['auto', 'auto']);
  });
});
