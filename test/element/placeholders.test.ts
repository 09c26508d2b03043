import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { de, en } from '../support/words.js';
import { onConsole } from './support/console.js';
import { onEmptyPage, screenOf } from './support/journey.js';
import { waitUntil } from './support/wait-until.js';

/** The element that has taken the place of the placeholder with this id. */
async function replaced(id: string) {
  await waitUntil(() => document.querySelector(`self-assessment#${id}`));
  return screenOf(document.querySelector(`self-assessment#${id}`));
}

describe('<div data-self-assessment>', () => {
  onEmptyPage();
  const log = onConsole('error');

  it('is replaced when it is inserted, with id, class, children and settings', async () => {
    const child = document.createElement('p');
    document.body.innerHTML = `<div id="one" class="wide" data-self-assessment data-lang="de"
      data-heading-level="4" data-remember="none" data-email="other@example.org"></div>`;
    document.querySelector('#one')!.append(child);
    const { element, shadow } = await replaced('one');
    expect(document.querySelector('[data-self-assessment]') === null).to.equal(true);
    expect(element.firstElementChild === child).to.equal(true);
    expect([element.className, element.lang]).to.deep.equal(['wide', 'de']);
    expect([element.headingLevel, element.remember, element.email]).to.deep.equal([4, 'none', 'other@example.org']);
    expect(shadow.querySelector('h4.heading') === null).to.equal(false);
  });

  it('is found deep inside of what is inserted', async () => {
    const article = document.createElement('article');
    article.innerHTML = '<section><div id="two" data-self-assessment data-lang="de"></div></section>';
    document.body.append(article);
    expect((await replaced('two')).has(de.start)).to.equal(true);
  });

  it('keeps its place among its neighbours', async () => {
    document.body.innerHTML = '<b></b><div id="three" data-self-assessment></div><i></i>';
    await replaced('three');
    expect([...document.body.children].map(({ localName }) => localName)).to.deep.equal(['b', 'self-assessment', 'i']);
  });

  it('may hold a document', async () => {
    document.body.innerHTML = '<div id="four" data-self-assessment><script type="application/json">{}</script></div>';
    const { element } = await replaced('four');
    expect(element.step).to.equal('error');
    expect(element.error?.message).to.contain('format');
    expect(log.text).to.contain('format');
  });

  it('is replaced one by one where there are several', async () => {
    document.body.innerHTML =
      '<div id="five" data-self-assessment data-lang="de"></div><div id="six" data-self-assessment></div>';
    expect((await replaced('five')).has(de.start)).to.equal(true);
    expect((await replaced('six')).has(en.start)).to.equal(true);
  });

  it('takes nothing away from other elements', async () => {
    document.body.innerHTML =
      '<p data-self-assessment></p><div data-other></div><div id="end" data-self-assessment></div>';
    await replaced('end');
    expect(document.body.firstElementChild?.localName).to.equal('p');
    expect(document.querySelector('[data-other]') === null).to.equal(false);
  });
});
