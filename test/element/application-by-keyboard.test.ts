import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { readMailto, useClipboard } from './support/takeaway.js';
import { waitUntil } from './support/wait-until.js';

async function showSummary(): Promise<Screen> {
  const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
  screen.element.start();
  await screen.settled();
  await screen.press(en.showSummary);
  await screen.tabTo(en.toApplication);
  await screen.keys('Enter');
  return screen;
}

/** Goes on with Tab until this control has the focus. */
async function tabToControl(screen: Screen, control: () => Element): Promise<void> {
  for (let i = 0; i < 30 && !screen.hasFocus(control()); i++) await screen.keys('Tab');
  expect(screen.hasFocus(control())).to.equal(true);
}

describe('The application by keyboard alone', () => {
  onEmptyPage();

  it('is opened and closed on its heading', async () => {
    const screen = await showSummary();
    expect(screen.hasFocus(screen.find('.panel'))).to.equal(true);
    screen.button(en.apply).focus();
    await screen.keys('Enter');
    await waitUntil(() => !screen.shadow.querySelector('.panel'));
    await screen.keys(' ');
    await waitUntil(() => screen.shadow.querySelector('.panel'));
    expect(screen.hasFocus(screen.button(en.apply))).to.equal(true);
  });

  it('is switched, written and taken along', async () => {
    const copied = useClipboard('works');
    const screen = await showSummary();
    await tabToControl(screen, () => screen.section('answers'));
    await screen.keys(' ');
    expect(screen.draft.value).to.contain('What have you pruned?');
    await tabToControl(screen, () => screen.field(en.subject));
    await screen.keys('End');
    await sendKeys({ type: ' in May' });
    await screen.settled();
    expect(readMailto((screen.button(en.openMail) as HTMLAnchorElement).href).subject).to.match(/keeper in May$/);
    await screen.tabTo(en.openMail);
    await screen.tabTo(en.copyMail);
    await screen.keys('Enter');
    await waitUntil(() => copied.length);
    expect(copied[0]).to.match(/^Application: Orchard keeper in May\n\nHello/);
    expect(screen.hasFocus(screen.button(en.copyMail))).to.equal(true);
  });

  it('has the place to write at the beginning of the draft, until somebody moves it', async () => {
    const screen = await showSummary();
    const place = () => [screen.draft.selectionStart, screen.draft.selectionEnd];
    expect(place()).to.deep.equal([0, 0]);
    await screen.press(screen.section('answers'));
    expect(screen.draft.value).to.contain('What have you pruned?');
    expect(place()).to.deep.equal([0, 0]);
    await tabToControl(screen, () => screen.draft);
    expect(place()).to.deep.equal([0, 0]);
    await sendKeys({ type: 'Good morning. ' });
    expect(screen.draft.value).to.match(/^Good morning\. Hello/);
    expect(place()).to.deep.equal([14, 14]);
  });

  it('asks before it replaces what was written, and the answer is a Tab away', async () => {
    const screen = await showSummary();
    await screen.type(screen.draft, 'My own words');
    await screen.press(en.apply);
    await waitUntil(() => !screen.shadow.querySelector('.panel'));
    await screen.openApplication();
    screen.section('summary').focus();
    await screen.keys(' ');
    await screen.tabTo(en.keepText);
    await screen.tabTo(en.replaceText);
    await screen.keys('Enter');
    expect(screen.draft.value).to.match(/^Hello/);
    expect(screen.hasFocus(screen.draft)).to.equal(true);
  });
});

describe('Start again by keyboard alone', () => {
  onEmptyPage();

  it('asks, and deletes with a key of its own', async () => {
    const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
    await screen.tabTo(en.restart);
    await screen.keys('Enter');
    expect(screen.element.answers).to.deep.equal(ORCHARD_ANSWERS);
    await screen.keys('Enter');
    expect(screen.element.answers).to.deep.equal(ORCHARD_ANSWERS);
    await screen.tabTo(en.keep);
    await screen.tabTo(en.delete);
    await screen.keys('Enter');
    expect(screen.element.answers).to.deep.equal({});
    expect(screen.headingHasFocus).to.equal(true);
  });
});
