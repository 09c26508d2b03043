import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { onConsole } from './support/console.js';
import { onEmptyPage, screenOf, show, showWith } from './support/journey.js';
import { waitUntil } from './support/wait-until.js';

const json = JSON.stringify(orchard);
const script = (content: string, type = 'application/json') => `<script type="${type}">${content}</script>`;
const BUILT_IN = 'scs-product-owner-container';
const WRITE = '<a href="mailto:jobs@example.org">Write to us</a>';

/** What an element ends up with: the id of its position, or `error`. */
async function outcome(
  element: Parameters<typeof screenOf>[0] = document.querySelector('self-assessment'),
): Promise<string> {
  const screen = await screenOf(element);
  await waitUntil(() => screen.element.step !== 'loading');
  await screen.settled();
  return screen.element.error ? 'error' : (screen.element.position?.id ?? 'several');
}

describe('The built-in position', () => {
  onEmptyPage();
  const log = onConsole('error');

  it('is shown where nobody can have meant another', async () => {
    for (const inside of [
      '',
      '<p>Apply on our site.</p>',
      '<a href="mailto:jobs-scs@osb-alliance.com?subject=Job&cc=us@example.org">Write</a>',
      '<p>Write to jobs-scs@osb-alliance.com. Or to @osb on the net.</p>',
    ]) {
      await show(`<self-assessment>${inside}</self-assessment>`);
      expect(await outcome()).to.equal(BUILT_IN);
    }
    await show(`<self-assessment email="jobs@example.org">${WRITE}</self-assessment>`);
    expect(await outcome()).to.equal(BUILT_IN);
    await show(`<self-assessment>${script('{"@type":"JobPosting"}', 'application/ld+json')}</self-assessment>`);
    expect(await outcome()).to.equal(BUILT_IN);
  });

  const meant: [string, string][] = [
    ['an address without a value', `<self-assessment src="">${WRITE}</self-assessment>`],
    ['an attribute without a value', '<self-assessment src></self-assessment>'],
    ['an address of white space', '<self-assessment src=" \n\t"></self-assessment>'],
    ['a placeholder with an address without a value', '<div data-self-assessment data-src=""></div>'],
    ['a document that has been emptied', `<self-assessment>${script('')}</self-assessment>`],
    ['a document of white space', `<self-assessment>${script(' \n ')}</self-assessment>`],
    ['null in the place of a document', `<self-assessment>${script('null')}</self-assessment>`],
    ['JSON of another type that is no document', `<self-assessment>${script('{}', 'text/json')}</self-assessment>`],
    ['the rest of a document', `<self-assessment><p>{ “format”: 1, “questions”: [ … ] }</p></self-assessment>`],
    ['an address in an attribute of another name', '<self-assessment data-src="/orchard.json?v=2"></self-assessment>'],
    ['an address in the place of the property', '<self-assessment position="orchard.json"></self-assessment>'],
    ['a text that names another address', '<self-assessment><p>Write to jobs@example.org.</p></self-assessment>'],
    ['a text that writes to somebody else', `<self-assessment><p>${WRITE}</p></self-assessment>`],
    ['a placeholder whose text does', `<div data-self-assessment><p>${WRITE}</p></div>`],
  ];
  for (const [name, markup] of meant) {
    it(`is not shown for ${name}: the text inside is, and the console says why`, async () => {
      document.body.innerHTML = markup;
      await waitUntil(() => document.querySelector('self-assessment'));
      expect(await outcome()).to.equal('error');
      expect(log.text).to.contain('<self-assessment> cannot show the position');
      expect(document.querySelector('a')?.checkVisibility() ?? true).to.equal(true);
    });
  }

  for (const name of ['src', 'position'] as const) {
    it(`is not shown for ${name} that a framework sets before it knows to what`, async () => {
      const element = document.createElement('self-assessment');
      element[name] = undefined;
      document.body.append(element);
      expect(await outcome()).to.equal('error');
      element.position = orchard;
      expect(await outcome()).to.equal('orchard');
    });
  }

  it('is not shown for a property that a framework fills in later', async () => {
    const element = document.createElement('self-assessment');
    // Angular and others begin with null.
    element.src = null as unknown as string;
    document.body.append(element);
    expect(await outcome(element)).to.equal('error');
    element.src = URL.createObjectURL(new Blob([json]));
    await waitUntil(() => element.position?.id === 'orchard');
  });

  it('is not shown in the place of what an element had before', async () => {
    const screen = await showWith({ position: orchard });
    screen.element.position = undefined;
    expect(await outcome()).to.equal('error');
    const src = URL.createObjectURL(new Blob([json]));
    await show(`<self-assessment src="${src}"></self-assessment>`);
    expect(await outcome()).to.equal('orchard');
    document.querySelector('self-assessment')!.removeAttribute('src');
    expect(await outcome()).to.equal('error');
  });
});

describe('A document that the element cannot take for one at first sight', () => {
  onEmptyPage();

  const hidden: [string, string][] = [
    ['beside an empty address', `<self-assessment src="">${script(json)}</self-assessment>`],
    ['in a paragraph', `<self-assessment><div>${script(json)}</div></self-assessment>`],
    [
      'with a parameter of its type',
      `<self-assessment>${script(json, 'application/json; charset=utf-8')}</self-assessment>`,
    ],
    ['with a type in capitals', `<self-assessment>${script(json, 'Application/JSON')}</self-assessment>`],
    ['of the type text/json', `<self-assessment>${script(json, 'text/json')}</self-assessment>`],
    ['held back by a consent tool', `<self-assessment>${script(json, 'text/plain')}</self-assessment>`],
    ['without its tag', `<self-assessment><p>${WRITE}</p>${json.replaceAll('<', '&lt;')}</self-assessment>`],
    ['in a placeholder', `<div data-self-assessment><div>${script(json)}</div></div>`],
    ['as a list', `<self-assessment><div>${script(`[${json}]`)}</div></self-assessment>`],
  ];
  for (const [name, markup] of hidden) {
    it(`is shown: ${name}`, async () => {
      document.body.innerHTML = markup;
      await waitUntil(() => document.querySelector('self-assessment'));
      expect(await outcome()).to.equal('orchard');
    });
  }
});

describe('A page that a framework writes anew', () => {
  onEmptyPage();
  const app = () => document.querySelector('main')!;

  it('keeps the document that was inside, though its script is dropped', async () => {
    const written = `<section><h2>Job</h2><self-assessment lang="en"><p>${WRITE}</p></self-assessment></section>`;
    document.body.innerHTML = `<main>${written.replace('</self', `${script(json)}</self`)}</main>`;
    expect(await outcome()).to.equal('orchard');
    for (let again = 0; again < 2; again++) {
      app().innerHTML = written;
      expect(await outcome()).to.equal('orchard');
    }
  });

  it('keeps the document before the first element has been looked at', async () => {
    document.body.innerHTML = `<main><self-assessment>${script(json)}</self-assessment></main>`;
    app().innerHTML = '<self-assessment></self-assessment>';
    expect(await outcome()).to.equal('orchard');
  });

  it('keeps what was given by a property, as where markup is added', async () => {
    document.body.innerHTML = '<main><p>Job</p><self-assessment></self-assessment></main>';
    document.querySelector('self-assessment')!.position = orchard;
    app().innerHTML += '<p>More</p>';
    expect(await outcome()).to.equal('orchard');
    document.querySelector('self-assessment')!.src = URL.createObjectURL(
      new Blob([JSON.stringify({ ...orchard, id: 'vineyard' })]),
    );
    document.querySelector('self-assessment')!.position = undefined;
    app().innerHTML += '<p>And more</p>';
    expect(await outcome()).to.equal('vineyard');
  });

  it('tells two elements apart', async () => {
    const vineyard = JSON.stringify({ ...orchard, id: 'vineyard' });
    document.body.innerHTML = `<main>${[json, vineyard].map((one) => `<self-assessment>${script(one)}</self-assessment>`).join('')}</main>`;
    app().innerHTML = '<self-assessment></self-assessment>'.repeat(2);
    const [first, second] = document.querySelectorAll('self-assessment');
    expect([await outcome(first), await outcome(second)]).to.deep.equal(['orchard', 'vineyard']);
  });

  it('says nothing about another page of the same site, nor about an element that is still there', async () => {
    document.body.innerHTML = `<main><self-assessment>${script(json)}</self-assessment></main>`;
    const old = document.querySelector('self-assessment')!;
    document.body.append(old);
    app().innerHTML = '<self-assessment></self-assessment>';
    expect(await outcome()).to.equal(BUILT_IN);
    const before = location.href;
    history.pushState(null, '', '?job=other');
    app().innerHTML = '<self-assessment></self-assessment>';
    expect(await outcome()).to.equal(BUILT_IN);
    history.pushState(null, '', before);
  });
});

describe('A space in the name of a file', () => {
  onEmptyPage();
  const log = onConsole('error');

  it('is explained where it makes several addresses of one', async () => {
    await show('<self-assessment src="/jobs/Nurse (f m d) Ward 3.json"></self-assessment>');
    expect(await outcome()).to.equal('error');
    expect(log.text).to.contain('A space in "src" separates addresses; one in a name is written %20.');
  });
});
