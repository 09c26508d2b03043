import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import { arriveAt, copiedLink, followTo } from './support/shared-link.js';
import { BOTH, look, VINTNER } from './support/several-positions.js';

describe('A summary that is shared, of one of several positions', () => {
  onEmptyPage();

  it('is shown on arrival, and when the page goes there', async () => {
    const link = await copiedLink(vineyard, { planting: 2, market: 1 });
    arriveAt(link);
    const screen = await showWith({ position: BOTH });
    expect(screen.element.position?.id).to.equal('vineyard');
    expect(screen.element.matches(':state(shared)')).to.equal(true);
    arriveAt('/');
    const other = await showWith({ position: BOTH });
    expect(other.element.position).to.equal(undefined);
    await followTo(new URL(link).hash);
    await other.settled();
    expect(other.element.matches(':state(shared)')).to.equal(true);
    expect(other.headingHasFocus).to.equal(true);
  });

  it('leaves the reader’s own answers alone', async () => {
    const link = await copiedLink(orchard, ORCHARD_ANSWERS);
    const own = await showWith({ position: BOTH });
    await own.press(en.startAll);
    await own.answer(1);
    arriveAt(link);
    const screen = await showWith({ position: BOTH });
    expect(screen.element.matches(':state(shared)')).to.equal(true);
    expect(screen.element.answers).to.deep.equal({ planting: 1 });
  });

  it('takes no draft to another position with it', async () => {
    const link = await copiedLink(vineyard, { planting: 2, market: 1 });
    const screen = await showWith({ position: BOTH });
    await screen.openApplication();
    await screen.type(screen.draft, 'My own words');
    await followTo(new URL(link).hash);
    await screen.settled();
    await screen.press('These are my own answers: go on from here');
    await screen.press(en.allPositions);
    await screen.openApplication();
    expect(screen.draft.value).to.equal('My own words');
  });

  it('is left for all positions, and does not come back', async () => {
    const link = await copiedLink(vineyard, { planting: 2, market: 1 });
    for (const fragment of [link, link.slice(0, -1)]) {
      arriveAt(fragment);
      const screen = await showWith({ position: BOTH });
      await screen.press(en.allPositions);
      expect(screen.heading).to.equal('Which position is right for me?');
      expect(screen.element.matches(':state(shared)')).to.equal(false);
      expect(screen.shadow.querySelector('.notice')).to.equal(null);
      expect(location.hash).to.equal('');
      await look(screen, VINTNER);
      expect(screen.element.step).to.equal('intro');
    }
  });
});
