import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard } from '../support/documents/orchard.js';
import { vineyard } from '../support/documents/vineyard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import { setClock } from './support/clock.js';

const LAST_DAY = { ...orchard, closes: '2030-01-31' };
const OVER = 'The last day for applications is over.';

const before = () => {
  setClock('2030-01-31T23:59:00-12:00');
};
const after = () => {
  setClock('2030-02-01T00:01:00-12:00');
};

describe('The last day that ends while somebody writes', () => {
  onEmptyPage();
  const reload = (position: unknown = LAST_DAY) => showWith({ position });

  it('takes nothing from whoever has begun, and is said', async () => {
    before();
    const screen = await reload();
    await screen.openApplication();
    await screen.type(screen.draft, 'My own');
    expect(screen.text()).not.to.contain(OVER);
    after();
    await screen.type(screen.draft, 'My own words');
    expect(screen.draft.value).to.equal('My own words');
    expect(screen.text('.panel .notice')).to.contain(OVER);
    expect(screen.has(en.openMail) && screen.has(en.copyMail)).to.equal(true);
  });

  it('is the same after a reload, with words or with a summary alone', async () => {
    before();
    let screen = await reload();
    await screen.press(en.start);
    await screen.answer(2);
    await screen.press(en.summaryNow);
    after();
    screen = await reload();
    await screen.press(en.resume);
    expect(screen.text('.panel .notice')).to.contain(OVER);
    await screen.type(screen.draft, 'My own words');
    screen = await reload();
    await screen.openApplication();
    expect(screen.draft.value).to.equal('My own words');
  });

  it('leaves an application open that somebody has opened', async () => {
    before();
    const screen = await reload();
    await screen.openApplication();
    after();
    await screen.press(screen.field(en.enquiry));
    expect(screen.text('.panel .notice')).to.contain(OVER);
  });

  it('takes nothing from whoever has written an example for their letter', async () => {
    before();
    const screen = await reload();
    await screen.press(en.start);
    await screen.press(screen.radio(2));
    await screen.press(en.example);
    await screen.type(screen.example, 'My own garden');
    after();
    await screen.press(en.next);
    await screen.press(en.summaryNow);
    expect(screen.draft.value).to.contain('My own garden');
    expect(screen.text('.panel .notice')).to.contain(OVER);
  });

  it('closes it to everybody else, and to who has deleted what they began', async () => {
    before();
    const screen = await reload();
    await screen.press(en.start);
    await screen.answer(2);
    after();
    await screen.press(en.summaryNow);
    expect(screen.all('.application')).to.deep.equal([]);
    before();
    screen.element.show('intro');
    await screen.openApplication();
    screen.element.restart();
    after();
    screen.element.requestUpdate();
    await screen.settled();
    expect(screen.all('.application')).to.deep.equal([]);
  });

  it('is of each of several positions by itself', async () => {
    before();
    const screen = await reload([LAST_DAY, { ...vineyard, closes: '2030-01-30' }]);
    await screen.press(en.startAll);
    await screen.answer(2);
    await screen.press(en.summaryNow);
    after();
    screen.element.requestUpdate();
    await screen.settled();
    expect(screen.text('.panel .notice')).to.contain(OVER);
    expect(screen.all('.panel input[name=position]').length).to.equal(0);
    expect(screen.text('.panel .address')).to.equal('orchard@example.org');
  });

  it('is not begun by what the page shows: that stores nothing', async () => {
    before();
    const screen = await reload();
    screen.element.show('summary');
    await screen.settled();
    expect(sessionStorage.length).to.equal(0);
  });
});
