import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, screenOf, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { copiedLink, followTo, goBack } from './support/shared-link.js';

const isShared = ({ element }: Screen) => element.matches(':state(shared)');

describe('The fragment of the page', () => {
  onEmptyPage();
  let hash = '';
  beforeEach(async () => {
    hash = new URL(await copiedLink(orchard, ORCHARD_ANSWERS)).hash;
  });

  it('is heard when it changes to a shared summary', async () => {
    const screen = await showWith({ position: orchard });
    await followTo(hash);
    await screen.settled();
    expect(isShared(screen)).to.equal(true);
    expect(screen.headingHasFocus).to.equal(true);
  });

  it('leads back with the browser’s own Back', async () => {
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await followTo(hash);
    await goBack();
    await screen.settled();
    expect(isShared(screen)).to.equal(false);
    expect(screen.element.step).to.equal('question');
  });

  it('stays the page’s own: its links lead where they lead', async () => {
    const screen = await showWith(
      { position: orchard },
      ['contact', 'terms'].reduce(
        (page, id) => `${page}<h2 id="${id}" tabindex="-1">${id}</h2><p style="height: 3000px"></p>`,
        '<self-assessment></self-assessment><p style="height: 3000px"></p>',
      ),
    );
    // Two places: WebKitGTK counts at most 100 pages, and then another visit to the same one looks like Back.
    for (const [from, id] of [
      ['', 'contact'],
      [hash, 'terms'],
    ] as const) {
      if (from) await followTo(from);
      await screen.settled();
      await followTo(`#${id}`);
      await screen.settled();
      expect(screen.focused === null).to.equal(true);
      expect(document.getElementById(id)!.getBoundingClientRect().top).to.be.within(-5, innerHeight);
      expect(location.hash).to.equal(`#${id}`);
    }
  });

  it('is not left by a link of the page, however full the history of the tab is', async function () {
    // Without it, a browser does not say whether somebody went back; a link makes the history longer until it is full.
    if (!('navigation' in window)) this.skip();
    const screen = await showWith({ position: orchard }, '<self-assessment></self-assessment><h2 id="contact">Us</h2>');
    // Chromium keeps 50 entries, WebKit 100.
    for (let n = 0; n < 110; n++) history.pushState({}, '', '#contact');
    await followTo(hash);
    await screen.settled();
    await followTo('#contact');
    await screen.settled();
    expect(isShared(screen)).to.equal(true);
  });

  it('is not listened to after the element is gone', async () => {
    const screen = await showWith({ position: orchard });
    screen.element.remove();
    await followTo(hash);
    expect(isShared(screen)).to.equal(false);
    document.body.append(screen.element);
    await screen.settled();
    expect(isShared(screen)).to.equal(true);
  });

  it('goes to the one of several elements that has this position', async () => {
    document.body.innerHTML = '<self-assessment></self-assessment><self-assessment></self-assessment>';
    const [first, second] = document.querySelectorAll('self-assessment');
    second!.position = orchard;
    const [other, own] = [await screenOf(first), await screenOf(second)];
    await followTo(hash);
    await own.settled();
    expect([isShared(other), isShared(own)]).to.deep.equal([false, true]);
    expect(other.said).to.deep.equal([]);
    await followTo(hash.slice(0, -1));
    await own.settled();
    expect(other.said).to.deep.equal([]);
    expect(own.said).to.have.length(1);
  });

  it('that names no position is complained of by one element alone', async () => {
    document.body.innerHTML = '<self-assessment></self-assessment><self-assessment></self-assessment>';
    const screens = await Promise.all([...document.querySelectorAll('self-assessment')].map(screenOf));
    await followTo('#sa1_');
    for (const screen of screens) await screen.settled();
    expect(screens.map(({ said }) => said.length)).to.deep.equal([1, 0]);
  });
});
