import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, show, showWith } from './support/journey.js';
import { replace } from './support/replace.js';
import type { Screen } from './support/screen.js';

/** Everything there is, once: each screen, the application, both languages. */
async function useAll(screen: Screen): Promise<void> {
  await screen.press(en.start);
  for (const value of Object.values(ORCHARD_ANSWERS)) await screen.answer(value);
  await screen.press(en.showSummary);
  for (const section of ['summary', 'answers', 'link']) await screen.press(screen.find(`input[value=${section}]`));
  await screen.press('Deutsch');
  await screen.press('English');
  await screen.press(en.restart);
  await screen.press(en.delete);
}

describe('In somebody else’s page', () => {
  onEmptyPage();

  it('nothing leaves the browser, and nothing is kept but in the tab', async () => {
    const used: string[] = [];
    const spy = (object: object, names: string[]) => {
      for (const name of names) replace(object, name, { value: () => used.push(name) });
    };
    spy(window, ['fetch', 'open', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker']);
    spy(navigator, ['sendBeacon']);
    spy(window.indexedDB, ['open']);
    replace(document, 'cookie', { get: () => used.push('cookie'), set: () => used.push('cookie') });
    replace(window, 'localStorage', { get: () => used.push('localStorage') });
    const requests = performance.getEntriesByType('resource').length;
    const screen = await showWith({ position: orchard });
    await useAll(screen);
    expect(used).to.deep.equal([]);
    expect(performance.getEntriesByType('resource')).to.have.length(requests);
    expect(sessionStorage.length).to.equal(0);
  });

  it('title, address, history and scroll stay what they are', async () => {
    document.title = 'Title of the page';
    const before = [location.href, history.length];
    const screen = await show('<p style="height: 2000px"></p><self-assessment></self-assessment>');
    expect(scrollY).to.equal(0);
    screen.element.position = orchard;
    await screen.settled();
    expect(scrollY).to.equal(0);
    await useAll(screen);
    expect(document.title).to.equal('Title of the page');
    expect([location.href, history.length]).to.deep.equal(before);
    expect(history.state).to.equal(null);
  });

  it('no globals are left, and nothing outside of the element is touched', async () => {
    const globals = new Set(Object.getOwnPropertyNames(window));
    const before = document.documentElement.cloneNode() as Element;
    const head = document.head.innerHTML;
    await useAll(await showWith({ position: orchard }));
    expect(Object.getOwnPropertyNames(window).filter((name) => !globals.has(name))).to.deep.equal([]);
    expect(document.documentElement.isEqualNode(before) || document.documentElement.attributes.length === 0).to.equal(
      true,
    );
    expect(document.head.innerHTML).to.equal(head);
    expect(document.body.innerHTML).to.equal('<self-assessment></self-assessment>');
    expect(document.adoptedStyleSheets).to.have.length(0);
  });

  it('no style attribute is needed, so that a strict policy does not hurt', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    for (const step of [en.resume, en.showSummary]) {
      expect(screen.all('[style], style')).to.have.length(0);
      await screen.press(step);
    }
    expect(screen.all('[style], style')).to.have.length(0);
  });
});
