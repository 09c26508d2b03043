import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { onConsole } from './support/console.js';
import { onEmptyPage, show, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { BOTH, ORCHARD, VINTNER } from './support/several-positions.js';
import { waitUntil } from './support/wait-until.js';

describe('Several documents', () => {
  onEmptyPage();
  const log = onConsole('error');
  const urlOf = (content: unknown) => URL.createObjectURL(new Blob([JSON.stringify(content)]));
  const titles = (screen: Screen) => screen.all('.row .point-title').map((title) => title.textContent.trim());

  async function load(src: string): Promise<Screen> {
    const screen = await showWith({ src });
    await waitUntil(() => screen.element.step !== 'loading', 'The documents are there.');
    await screen.settled();
    return screen;
  }

  it('are named in `src`, one after the other', async () => {
    const screen = await load(` ${urlOf(orchard)}\n ${urlOf(vineyard)} `);
    expect(titles(screen)).to.deep.equal([ORCHARD, VINTNER]);
  });

  it('are named in a list, by addresses that are relative to it, or stand in it', async () => {
    const list = urlOf([`${location.origin}/demo/positions/scs-iac-architect.json`, orchard]);
    const screen = await load(list);
    expect(titles(screen)).to.deep.equal(['SCS Infrastructure-as-Code Architect (d/f/m)', ORCHARD]);
    const relative = await load('/test/support/documents/positions.json');
    expect(titles(relative)).to.have.length(2);
  });

  it('stand as a list inside the element', async () => {
    const screen = await show(
      `<self-assessment><script type="application/json">${JSON.stringify(BOTH)}</script></self-assessment>`,
    );
    expect(titles(screen)).to.deep.equal([ORCHARD, VINTNER]);
  });

  it('of which one is broken are shown without it, and the console says why', async () => {
    const screen = await load(
      `${urlOf(orchard)} /nowhere.json ${urlOf({ ...vineyard, topics: [] })} ${urlOf(vineyard)}`,
    );
    expect(titles(screen)).to.deep.equal([ORCHARD, VINTNER]);
    expect(log.text).to.contain('/nowhere.json').and.to.contain('404').and.to.contain('$.topics');
  });

  it('of which one remains are that one', async () => {
    const screen = await load(`${urlOf(orchard)} ${urlOf(orchard)}`);
    expect(screen.heading).to.equal(ORCHARD);
    expect(log.text).to.contain('used twice');
  });

  it('of which none remains are an error', async () => {
    expect((await load('/nowhere.json /neither.json')).element.step).to.equal('error');
    expect((await load(urlOf([]))).element.step).to.equal('error');
    expect(log.text).to.contain('empty');
  });

  it('in a list of lists are none: nothing loads for ever', async () => {
    const screen = await load(urlOf([urlOf([orchard])]));
    expect(screen.element.step).to.equal('error');
  });
});
