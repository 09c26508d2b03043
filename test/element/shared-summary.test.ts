import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, show, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { arriveAt, copiedLink, followTo } from './support/shared-link.js';
import { waitUntil } from './support/wait-until.js';

const SHARED = 'Somebody has shared this summary with you. It shows their answers, not yours.';
const LEAVE = 'Take the self-assessment yourself';
const ADOPT = 'These are my own answers: go on from here';

async function open(markup?: string): Promise<Screen> {
  arriveAt(await copiedLink(orchard, ORCHARD_ANSWERS));
  return showWith({ position: orchard }, markup);
}

describe('A summary that somebody has shared', () => {
  onEmptyPage();

  it('is shown as theirs, to read and nothing more', async () => {
    const screen = await open();
    expect(screen.element.step).to.equal('summary');
    expect(screen.element.matches(':state(shared):state(summary)')).to.equal(true);
    expect(screen.text('.shared')).to.contain(SHARED);
    expect(screen.text('.shared')).to.contain('version 2.1.0');
    expect(screen.text()).to.contain('I have planted with others in my care.');
    for (const name of [en.toReview, en.restart, en.print]) expect(screen.has(name)).to.equal(false);
  });

  it('takes neither focus nor scroll on load, and touches nothing of the reader’s', async () => {
    const screen = await open('<p style="height: 2000px"></p><self-assessment></self-assessment>');
    expect(document.activeElement?.localName).to.equal('body');
    expect(scrollY).to.equal(0);
    expect(screen.element.answers).to.deep.equal({});
    expect(screen.element.fit).to.equal(null);
    expect(sessionStorage.length).to.equal(0);
    expect(location.hash).to.match(/^#sa1_/);
  });

  it('takes no focus either when the position has to be loaded first', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(orchard)]));
    arriveAt(await copiedLink(orchard, ORCHARD_ANSWERS));
    const screen = await show(`<p style="height: 2000px"></p><self-assessment src="${src}"></self-assessment>`);
    await waitUntil(() => screen.element.step === 'summary');
    await screen.settled();
    expect(document.activeElement?.localName).to.equal('body');
    expect(scrollY).to.equal(0);
  });

  it('takes no focus when the element is moved', async () => {
    const screen = await open('<main></main><input><self-assessment></self-assessment>');
    document.querySelector('input')!.focus();
    document.querySelector('main')!.append(screen.element);
    await screen.settled();
    expect(document.activeElement?.localName).to.equal('input');
    expect(screen.text('.shared')).to.contain(SHARED);
  });

  it('is in the language of the reader', async () => {
    const screen = await open('<self-assessment lang="de"></self-assessment>');
    expect(screen.text('.shared')).to.contain('Sie zeigt fremde Antworten, nicht Ihre.');
    expect(screen.text('.shared')).to.contain('Version 2.1.0');
    expect(screen.text()).to.contain('Ich habe mit anderen gepflanzt.');
  });

  it('is left by a click, which alone takes the fragment away', async () => {
    const screen = await open();
    const { length } = history;
    await screen.clickOn(LEAVE);
    expect(screen.element.step).to.equal('intro');
    expect(screen.headingHasFocus).to.equal(true);
    expect(location.hash).to.equal('');
    expect(location.href).not.to.contain('#');
    expect(history.length).to.equal(length);
    expect(screen.element.answers).to.deep.equal({});
    const later = await showWith({ position: orchard });
    expect(later.element.step).to.equal('intro');
  });

  it('can be adopted: the answers are one’s own then, and are kept', async () => {
    const screen = await open();
    let completed = 0;
    screen.element.addEventListener('assessment-complete', () => completed++);
    expect(screen.text('.shared')).not.to.contain('replaces the answers');
    await screen.clickOn(ADOPT);
    expect(screen.element.step).to.equal('summary');
    expect(screen.element.matches(':state(shared)')).to.equal(false);
    expect(screen.element.answers).to.deep.equal(ORCHARD_ANSWERS);
    expect(screen.element.fit?.overall).to.equal('B');
    expect(screen.has(en.restart)).to.equal(true);
    expect(screen.has(en.openMail)).to.equal(true);
    expect(location.hash).to.equal('');
    expect(screen.headingHasFocus).to.equal(true);
    expect(Object.keys(sessionStorage)).to.deep.equal(['self-assessment:orchard']);
    expect(completed).to.equal(1);
  });

  it('lets one apply with a draft of one’s own', async () => {
    const screen = await open();
    if (!screen.has(en.openMail)) await screen.openApplication();
    expect(screen.draft.value).to.contain('What I bring: [what I have done so far');
  });

  it('warns before own answers are replaced, and keeps them otherwise', async () => {
    const link = await copiedLink(orchard, ORCHARD_ANSWERS);
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await screen.answer(1);
    await followTo(new URL(link).hash);
    await screen.settled();
    expect(screen.text('.shared')).to.contain('replaces the answers you have given in this tab');
    expect(screen.element.answers).to.deep.equal({ planting: 1 });
    expect(screen.element.fit).to.equal(null);
    await screen.press(LEAVE);
    expect(screen.element.answers).to.deep.equal({ planting: 1 });
    expect(screen.heading).to.equal('What have you pruned?');
  });

  it('is left on a page whose base lies elsewhere', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    const screen = await open();
    document.head.append(base);
    try {
      await screen.press(LEAVE);
      expect(screen.element.step).to.equal('intro');
      expect(location.hash).to.equal('');
    } finally {
      base.remove();
    }
  });
});
