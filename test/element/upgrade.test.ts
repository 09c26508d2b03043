import { expect } from '@open-wc/testing';
import { orchard } from '../support/documents/orchard.js';
import { de } from '../support/words.js';
import { screenOf } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { waitUntil } from './support/wait-until.js';

/** What stands on the page before the script of the element has run. Keys are ids. */
const PAGE = {
  plain: '<self-assessment id="plain" lang="de"><p>Fallback</p></self-assessment>',
  position: '<self-assessment id="position"></self-assessment>',
  answers: '<self-assessment id="answers"></self-assessment>',
  src: '<self-assessment id="src"></self-assessment>',
  inline: `<self-assessment id="inline"><script type="application/json">${JSON.stringify(orchard)}</script></self-assessment>`,
  placeholder: '<div id="placeholder" class="wide" data-self-assessment data-lang="de"><p>Fallback</p></div>',
};
const SRC = URL.createObjectURL(new Blob([JSON.stringify({ ...orchard, id: 'fetched' })]));

describe('A page that was there before the script', () => {
  const errors: string[] = [];

  before(async () => {
    sessionStorage.clear();
    document.body.innerHTML = Object.values(PAGE).join('');
    Object.assign(document.querySelector('#position')!, { position: orchard });
    Object.assign(document.querySelector('#answers')!, { position: orchard, answers: { planting: 2 } });
    Object.assign(document.querySelector('#src')!, { src: SRC });
    document.body.addEventListener('assessment-error', (event) => errors.push(event.message));
    await import('../../src/index.js');
  });

  after(() => document.body.replaceChildren());

  const screen = (id: keyof typeof PAGE): Promise<Screen> => screenOf(document.querySelector(`self-assessment#${id}`));

  it('gets the built-in position in the language of the page', async () => {
    const { element, heading } = await screen('plain');
    expect(heading).to.contain('Container');
    expect(element.step).to.equal('intro');
    expect((await screen('plain')).has(de.start)).to.equal(true);
  });

  it('keeps a position that was set', async () => {
    expect((await screen('position')).heading).to.equal('Orchard keeper');
  });

  it('keeps answers that were set', async () => {
    const { element } = await screen('answers');
    expect(element.answers).to.deep.equal({ planting: 2 });
  });

  it('keeps an address that was set', async () => {
    const { element } = await screen('src');
    expect(element.src).to.equal(SRC);
    await waitUntil(() => element.position?.id === 'fetched', 'what is there is loaded');
  });

  it('finds the document inside', async () => {
    expect((await screen('inline')).heading).to.equal('Orchard keeper');
  });

  it('replaces placeholders', async () => {
    const { element } = await screen('placeholder');
    expect(element.className).to.equal('wide');
    expect(element.lang).to.equal('de');
    expect(element.textContent).to.equal('Fallback');
  });

  it('has nothing to complain of, and the focus where it was', () => {
    expect(errors).to.deep.equal([]);
    expect(document.activeElement?.localName).to.equal('body');
  });
});
