import { expect } from '@open-wc/testing';
import type { AssessmentErrorEvent } from '../../src/events.js';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onConsole } from './support/console.js';
import { onEmptyPage, screenOf, show, showWith } from './support/journey.js';
import { replace } from './support/replace.js';
import type { Screen } from './support/screen.js';
import { waitUntil } from './support/wait-until.js';

const FALLBACK = '<p id="fallback">Write to <a href="mailto:orchard@example.org">us</a>.</p>';
const urlOf = (content: BlobPart) => URL.createObjectURL(new Blob([content]));
/** With its mark: the first byte of each pair is the lower one. */
const inUtf16 = (content: string) => Uint16Array.from(`\ufeff${content}`, (character) => character.charCodeAt(0));
const documentUrl = (changes = {}) => urlOf(JSON.stringify({ ...orchard, ...changes }));

/** The element with a document to load, once it is there or has failed. */
async function load(src: string, markup = `<self-assessment>${FALLBACK}</self-assessment>`): Promise<Screen> {
  const screen = await showWith({ src }, markup);
  await waitUntil(() => screen.element.step !== 'loading', 'The document is there.');
  await screen.settled();
  return screen;
}

describe('src', () => {
  onEmptyPage();
  const log = onConsole('error');

  it('loads a document from the server, as an attribute', async () => {
    const src = '/demo/positions/scs-site-reliability-engineer.json';
    const screen = await show(`<self-assessment src="${src}" lang="de">${FALLBACK}</self-assessment>`);
    expect(screen.element.step).to.equal('loading');
    expect(screen.element.matches(':state(loading)')).to.equal(true);
    expect(document.querySelector('#fallback')!.checkVisibility()).to.equal(true);
    await waitUntil(() => screen.element.step === 'intro');
    await screen.settled();
    expect(screen.heading).to.contain('Site Reliability');
    expect(document.activeElement?.localName).to.equal('body');
    expect(document.querySelector('#fallback')!.checkVisibility()).to.equal(false);
  });

  const broken: [string, string, RegExp][] = [
    ['an address without a file', '/nowhere/position.json', /404/],
    ['a page instead of JSON', '/demo/index.html', /HTML/],
    ['something that is not JSON', urlOf('format: 1'), /not valid JSON/],
    ['an empty file', urlOf(''), /not valid JSON/],
    ['a file as Windows PowerShell writes it', urlOf(inUtf16(JSON.stringify(orchard))), /UTF-16, not as UTF-8/],
    ['a file in an encoding of old', urlOf(Uint8Array.of(0x22, 0xfc, 0x22)), /not as UTF-8/],
    ['another kind of JSON', '/package.json', /format/],
    ['a document of a newer format', documentUrl({ format: 2 }), /Newer format/],
    ['a document with a mistake', documentUrl({ topics: [] }), /topics/],
    ['an address that does not answer', 'http://127.0.0.1:1/position.json', /network|CORS/],
  ];
  for (const [name, src, reason] of broken) {
    it(`says so for ${name}, and keeps the fallback`, async () => {
      const screen = await load(src);
      expect(screen.element.step).to.equal('error');
      expect(screen.element.matches(':state(error)')).to.equal(true);
      expect(screen.element.error?.message).to.match(reason);
      expect(log.text).to.match(reason);
      expect(screen.text('.notice')).to.contain('You can apply without it.');
      expect(document.querySelector('#fallback a')!.checkVisibility()).to.equal(true);
    });
  }

  it('says how to apply where the page has no fallback', async () => {
    const screen = await load('/nowhere.json', '<self-assessment lang="de"></self-assessment>');
    expect(screen.text()).to.contain('Ihre Unterlagen an die in der Ausschreibung genannte Adresse');
  });

  it('tells of an error in a task after connecting, so that late listeners hear it', async () => {
    const heard: AssessmentErrorEvent[] = [];
    document.body.innerHTML = '<self-assessment><script type="application/json">{]</script></self-assessment>';
    const element = document.querySelector('self-assessment')!;
    await element.updateComplete;
    expect(element.step).to.equal('error');
    element.addEventListener('assessment-error', (event) => heard.push(event));
    await waitUntil(() => heard.length);
    expect(heard).to.deep.equal([element.error]);
    expect([heard[0]!.bubbles, heard[0]!.composed]).to.deep.equal([true, true]);
  });

  it('tries once more when the network fails', async () => {
    const fetch = window.fetch.bind(window);
    let calls = 0;
    const value: typeof fetch = (...args) => (calls++ ? fetch(...args) : Promise.reject(new TypeError('network')));
    replace(window, 'fetch', { value });
    const screen = await load(documentUrl());
    expect(screen.heading).to.equal('Orchard keeper');
    expect(calls).to.equal(2);
  });

  it('may change, from and to anything', async () => {
    const screen = await load(documentUrl());
    await screen.press(en.start);
    await screen.press(screen.radio(2));
    screen.element.src = documentUrl({ id: 'vineyard', title: 'Vineyard' });
    await waitUntil(() => screen.element.position?.id === 'vineyard');
    await screen.settled();
    expect(screen.element.step).to.equal('intro');
    expect(screen.element.answers).to.deep.equal({});
    screen.element.src = '/nowhere.json';
    await waitUntil(() => screen.element.step === 'error');
    screen.element.src = documentUrl();
    await waitUntil(() => screen.element.position?.id === 'orchard');
    expect(screen.element.error).to.equal(null);
    expect(screen.element.answers).to.deep.equal({ planting: 2 });
  });

  it('counts when it is set right after the element is put on the page', async () => {
    const element = document.createElement('self-assessment');
    document.body.append(element);
    element.src = documentUrl();
    await screenOf(element);
    await waitUntil(() => element.position?.id === 'orchard');
  });

  it('is not overtaken by the answer to an earlier one', async () => {
    const screen = await showWith({ src: '/demo/positions/scs-iac-architect.json' });
    screen.element.src = documentUrl();
    await waitUntil(() => screen.element.position);
    await fetch('/demo/positions/scs-iac-architect.json').then((response) => response.json());
    expect(screen.element.position?.id).to.equal('orchard');
  });
});
