import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onConsole } from './support/console.js';
import { onEmptyPage, show, showWith } from './support/journey.js';
import { replace } from './support/replace.js';
import { waitUntil } from './support/wait-until.js';

const inline = (document: unknown) => `<script type="application/json">${JSON.stringify(document)}</script>`;
const vineyard = { ...orchard, id: 'vineyard', title: 'Vineyard keeper' };

describe('Which position is shown', () => {
  onEmptyPage();

  it('is the built-in one with no attribute at all', async () => {
    const screen = await show();
    expect(screen.element.position?.id).to.equal('scs-product-owner-container');
  });

  it('is the one inside', async () => {
    const screen = await show(`<self-assessment><p>Fallback</p>${inline(orchard)}</self-assessment>`);
    expect(screen.heading).to.equal('Orchard keeper');
    expect(screen.element.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('is the one at src rather than the one inside', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(vineyard)]));
    const screen = await show(`<self-assessment src="${src}">${inline(orchard)}</self-assessment>`);
    await waitUntil(() => screen.element.step === 'intro');
    expect(screen.element.position?.id).to.equal('vineyard');
  });

  it('is the property before all others, and without a request', async () => {
    let requests = 0;
    replace(window, 'fetch', { value: () => (requests++, Promise.reject(new TypeError('network'))) });
    const element = document.createElement('self-assessment');
    element.innerHTML = inline(vineyard);
    element.setAttribute('src', '/nowhere.json');
    element.position = orchard;
    document.body.append(element);
    await element.updateComplete;
    expect(element.position.id).to.equal('orchard');
    expect(requests).to.equal(0);
  });

  it('is not read from scripts of another kind', async () => {
    const screen = await show(
      `<self-assessment><script type="text/plain">no</script><script type="application/ld+json">{}</script></self-assessment>`,
    );
    expect(screen.element.position?.id).to.equal('scs-product-owner-container');
  });
});

describe('The property position', () => {
  onEmptyPage();
  const log = onConsole('error');

  it('starts afresh when it is set in the middle', async () => {
    const screen = await show();
    await screen.press(en.start);
    await screen.answer(1);
    screen.element.position = orchard;
    await screen.settled();
    expect(screen.element.step).to.equal('intro');
    expect(screen.heading).to.equal('Orchard keeper');
    screen.element.position = vineyard;
    await screen.settled();
    expect(screen.heading).to.equal('Vineyard keeper');
  });

  it('is a copy: later changes of what was given change nothing', async () => {
    const given = structuredClone(orchard);
    const screen = await showWith({ position: given });
    given.title.en = 'Changed';
    screen.element.requestUpdate();
    await screen.settled();
    expect(screen.heading).to.equal('Orchard keeper');
  });

  for (const [name, wrong] of [
    ['text', 'orchard'],
    ['an object without anything', {}],
    ['a document with two mistakes', { ...orchard, topics: [], title: '' }],
  ] as const) {
    it(`reports ${name} as an error, every problem at once`, async () => {
      const screen = await showWith({ position: wrong });
      expect(screen.element.step).to.equal('error');
      expect(screen.element.position).to.equal(undefined);
      expect(log.text).to.contain(screen.element.error!.message);
      if (name.includes('two')) expect(screen.element.error!.message).to.match(/\$\.title[^]*\$\.topics/);
    });
  }

  it('recovers from an error with the next one', async () => {
    const screen = await showWith({ position: {} });
    screen.element.position = orchard;
    await screen.settled();
    expect(screen.element.step).to.equal('intro');
    expect(screen.element.error).to.equal(null);
  });

  it('shows texts as text, never as markup', async () => {
    const markup = '<img src=x onerror="window.hurt = true"><b>bold</b>';
    const screen = await showWith({ position: { ...orchard, title: markup, location: markup } });
    expect(screen.heading).to.equal(markup);
    expect(screen.all('img, b')).to.have.length(0);
    expect('hurt' in window).to.equal(false);
  });
});
