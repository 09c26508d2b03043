import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { readMailto } from './support/takeaway.js';

const OWN = 'Dear all,\n\nmy own words.';

async function showEdited(): Promise<Screen> {
  const screen = await showWith({ position: orchard, answers: ORCHARD_ANSWERS });
  await screen.press(en.resume);
  await screen.press(en.showSummary);
  await screen.type(screen.draft, OWN);
  return screen;
}

const sent = (screen: Screen) => readMailto(screen.find('.panel a[href^="mailto:"]', HTMLAnchorElement).href).body;

describe('What somebody has written into the draft', () => {
  onEmptyPage();

  it('is what is sent', async () => {
    const screen = await showEdited();
    expect(sent(screen)).to.equal('Dear all,\r\n\r\nmy own words.');
  });

  const changes: [string, (screen: Screen) => Promise<void>][] = [
    [
      'the other kind of mail and back',
      async (screen) => {
        await screen.press(screen.field(en.enquiry));
        expect(screen.draft.value).to.contain('What would I need from the first day');
        await screen.press(screen.field(en.application));
      },
    ],
    ['another language of the interface', (screen) => screen.press('Deutsch')],
    [
      'another answer',
      async (screen) => {
        await screen.press(en.toReview);
        await screen.press(en.change);
        await screen.answer(1);
        await screen.press(en.showSummary);
      },
    ],
    [
      'closing and opening the application',
      async (screen) => {
        await screen.press(en.apply);
        await screen.openApplication();
      },
    ],
    [
      'being moved in the document',
      async (screen) => {
        document.body.prepend(screen.element);
        await screen.settled();
      },
    ],
  ];
  for (const [name, change] of changes) {
    it(`survives ${name}`, async () => {
      const screen = await showEdited();
      await change(screen);
      expect(screen.draft.value).to.equal(OWN);
    });
  }

  const replacing: [string, (screen: Screen) => HTMLInputElement, boolean][] = [
    ['a switch', (screen) => screen.section('summary'), false],
    ['another language of the mail', (screen) => screen.field('Deutsch'), false],
  ];
  for (const [name, control, before] of replacing) {
    it(`is not replaced by ${name} without asking: kept`, async () => {
      const screen = await showEdited();
      await screen.click(control(screen));
      expect(screen.focused?.textContent).to.contain('You have changed the draft yourself.');
      expect(screen.draft.value).to.equal(OWN);
      await screen.clickOn(en.keepText);
      expect(screen.draft.value).to.equal(OWN);
      expect(control(screen).checked).to.equal(before);
      expect(screen.hasFocus(screen.draft)).to.equal(true);
      expect(screen.has(en.replaceText)).to.equal(false);
    });

    it(`is replaced by ${name} when the person says so`, async () => {
      const screen = await showEdited();
      await screen.click(control(screen));
      await screen.clickOn(en.replaceText);
      expect(screen.draft.value).to.match(/^(Hello|Guten Tag) Änne/);
      expect(control(screen).checked).to.equal(!before);
      expect(screen.hasFocus(screen.draft)).to.equal(true);
    });
  }

  it('can be given up for a new draft, after the same question', async () => {
    const screen = await showEdited();
    await screen.clickOn(en.renew);
    expect(screen.draft.value).to.equal(OWN);
    await screen.clickOn(en.replaceText);
    expect(screen.draft.value).to.match(/^Hello/);
    expect(screen.has(en.renew)).to.equal(false);
  });

  it('may be more than the text: the subject counts as well', async () => {
    const screen = await showEdited();
    await screen.press(en.renew);
    await screen.press(en.replaceText);
    await screen.type(screen.field(en.subject), 'Apples');
    await screen.press(screen.section('answers'));
    expect(screen.field(en.subject).value).to.equal('Apples');
    expect(screen.has(en.replaceText)).to.equal(true);
  });

  it('is typed without the caret jumping', async () => {
    const screen = await showEdited();
    await screen.click(screen.draft);
    screen.draft.setSelectionRange(4, 4);
    await screen.keys('x', 'y');
    expect(screen.draft.value).to.equal('Dearxy all,\n\nmy own words.');
    expect(screen.draft.selectionStart).to.equal(6);
  });
});
