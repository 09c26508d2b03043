import { expect } from '@open-wc/testing';
import type { SelfAssessmentElement } from '../../src/self-assessment.js';
import { orchard } from '../support/documents/orchard.js';
import { onEmptyPage } from './support/journey.js';
import { openParsing, type ParsingPage } from './support/parsing.js';
import { waitUntil } from './support/wait-until.js';

const JSON_TEXT = JSON.stringify(orchard);

const elementOf = ({ document }: ParsingPage) => document.querySelector('self-assessment') as SelfAssessmentElement;

/** The element once its page is through and it shows something. */
async function shown(page: ParsingPage): Promise<SelfAssessmentElement> {
  await waitUntil(() => elementOf(page).step === 'intro', 'The intro is shown.');
  await elementOf(page).updateComplete;
  return elementOf(page);
}

describe('A script that runs while the page is being parsed', () => {
  onEmptyPage();

  it('waits for the document inside, piece by piece', async () => {
    const page = await openParsing();
    expect(page.document.readyState).to.equal('loading');
    page.write('<self-assessment>');
    expect(elementOf(page).step).to.equal('loading');
    page.write(`<script type="application/json">${JSON_TEXT.slice(0, 500)}`);
    await elementOf(page).updateComplete;
    expect(elementOf(page).step).to.equal('loading');
    page.write(`${JSON_TEXT.slice(500)}</script></self-assessment><p>After</p>`);
    page.end();
    expect((await shown(page)).position?.id).to.equal('orchard');
  });

  it('shows the built-in position where there is none inside', async () => {
    const page = await openParsing();
    page.write('<main><self-assessment lang="de"><p>Fall');
    page.write('back</p></self-assessment></main>');
    page.end();
    expect((await shown(page)).position?.id).to.equal('scs-product-owner-container');
    expect(elementOf(page).textContent).to.equal('Fallback');
    expect(elementOf(page).shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('de');
  });

  const places: [string, string][] = [
    ['with more after it', '<p>After</p>'],
    ['at the very end of the page', ''],
  ];
  for (const [name, after] of places) {
    it(`replaces a placeholder ${name}, with all its children`, async () => {
      const page = await openParsing();
      page.write('<main><div id="one" data-self-assessment><p>Fallback</p>');
      await Promise.resolve();
      page.write(`<script type="application/json">${JSON_TEXT}</script></div>${after}`);
      page.end();
      await waitUntil(() => page.document.querySelector('self-assessment'), 'It is replaced.');
      expect((await shown(page)).position?.id).to.equal('orchard');
      expect(elementOf(page).id).to.equal('one');
      expect(elementOf(page).querySelector('p')?.textContent).to.equal('Fallback');
      expect(page.document.querySelectorAll('[data-self-assessment]')).to.have.length(0);
    });
  }
});
