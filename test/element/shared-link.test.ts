import { expect } from '@open-wc/testing';
import '../../src/index.js';
import builtIn from '../../src/positions/scs-product-owner-container.json' with { type: 'json' };
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { arriveAt, copiedLink } from './support/shared-link.js';

const DAMAGED = /^The link .* is damaged/;
const OTHER = /^The link .* another version of the questions/;

const open = async (link: string, position: unknown = orchard): Promise<Screen> => {
  arriveAt(link);
  return showWith({ position });
};

describe('The link to a summary', () => {
  onEmptyPage();

  it('is this page with a fragment of letters, digits, - and _ alone', async () => {
    const [page, fragment] = (await copiedLink(orchard, ORCHARD_ANSWERS)).split('#');
    expect(page).to.equal(location.href);
    expect(fragment).to.match(/^[A-Za-z][A-Za-z0-9_-]*$/);
    expect(document.querySelector(`#${fragment!}`) === null).to.equal(true);
  });

  it('is short for the built-in position, even with every question answered', async () => {
    const answers = Object.fromEntries(builtIn.questions.map(({ id }) => [id, 4 as const]));
    const [, fragment] = (await copiedLink(undefined, answers)).split('#');
    expect(fragment!.length).to.be.at.most(64);
  });

  it('replaces a fragment that is there, and leaves the query as it is', async () => {
    history.replaceState(null, '', '#top');
    const link = new URL(await copiedLink(orchard, ORCHARD_ANSWERS));
    expect(link.search).to.equal(location.search);
    expect(link.hash).to.match(/^#sa1_orchard_/);
  });

  it('carries no example', async () => {
    const plain = await copiedLink(orchard, { planting: 2 });
    const screen = await showWith({ position: orchard });
    await screen.press(en.start);
    await screen.press(screen.radio(2));
    await screen.type(screen.example, 'The abbey garden');
    await screen.press(en.summaryNow);
    await screen.press(screen.section('link'));
    expect(screen.draft.value).to.contain(plain);
  });

  const broken: [string, (hash: string) => string, RegExp | undefined][] = [
    ['cut off at the end', (hash) => hash.slice(0, -1), DAMAGED],
    ['cut off in the middle', (hash) => hash.slice(0, 20), DAMAGED],
    ['longer than it was', (hash) => hash + 'A', DAMAGED],
    ['in capitals', (hash) => '#sa1_' + hash.slice(5).toUpperCase(), DAMAGED],
    ['with characters of others inside', (hash) => hash.slice(0, 20) + '%20!' + hash.slice(20), DAMAGED],
    ['nothing but our prefix', () => '#sa1_', DAMAGED],
    ['somebody else’s', () => '#contact', undefined],
    ['somebody else’s that begins alike', () => '#sa1', undefined],
    ['of an earlier kind', (hash) => hash.replace('sa1', 'sa0'), undefined],
    ['of a position that is not on this page', (hash) => hash.replace('orchard', 'vineyard'), DAMAGED],
  ];
  for (const [name, change, message] of broken) {
    it(`${message ? 'says why it shows nothing' : 'does not concern us'} when it is ${name}`, async () => {
      const { hash } = new URL(await copiedLink(orchard, ORCHARD_ANSWERS));
      const screen = await open(change(hash));
      expect(screen.element.step).to.equal('intro');
      expect(screen.element.matches(':state(shared)')).to.equal(false);
      expect(screen.said).to.have.length(message ? 1 : 0);
      if (message) expect(screen.said[0]).to.match(message);
      expect(location.hash).to.equal(change(hash));
      await screen.press(en.start);
      expect(screen.said).to.deep.equal([]);
    });
  }

  it('says so when one character is wrong, whichever it is', async () => {
    const { hash } = new URL(await copiedLink(orchard, ORCHARD_ANSWERS));
    for (let i = hash.indexOf('_') + 1; i < hash.length; i++) {
      const wrong = hash.slice(0, i) + (hash[i] === 'a' ? 'b' : 'a') + hash.slice(i + 1);
      const screen = await open(wrong);
      expect(screen.said[0], wrong).to.match(DAMAGED);
    }
  });

  it('says so when it was made with another version', async () => {
    const screen = await open(await copiedLink({ ...orchard, version: '2.0.0' }, ORCHARD_ANSWERS));
    expect(screen.element.step).to.equal('intro');
    expect(screen.said[0]).to.match(OTHER);
  });
});
