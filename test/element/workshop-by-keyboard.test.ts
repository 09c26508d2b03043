import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import type { Position } from '../../src/model/document/position.js';
import { orchard } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { waitUntil } from './support/wait-until.js';

const WITH_TASKS: Position = {
  ...orchard,
  posting: {
    ...orchard.posting,
    duties: ['Keep trees', 'Sell cider', 'Teach', 'Write'].map((text, index) => ({ id: `D${index}`, text })),
  },
};
/** Something of everything: a strength, and a topic that is new. */
const ANSWERS = { planting: 3, grafting: 1, pruning: 2, market: 0 } as const;

async function reachApplication(): Promise<Screen> {
  const screen = await showWith({ position: WITH_TASKS, answers: ANSWERS });
  screen.element.start();
  await screen.settled();
  if (screen.element.step !== 'summary') await screen.press(en.showSummary);
  await screen.tabTo(en.toApplication);
  await screen.keys('Enter');
  return screen;
}

/** Goes on with Tab until what has the focus is as wanted. */
async function tabUntil(screen: Screen, isWanted: (focused: Element) => boolean, isBack = false): Promise<void> {
  const passed: string[] = [];
  for (let n = 0; n < 40; n++) {
    if (isBack) await sendKeys({ down: 'Shift' });
    await screen.keys('Tab');
    if (isBack) await sendKeys({ up: 'Shift' });
    const { focused } = screen;
    if (focused && isWanted(focused)) return;
    passed.push(focused ? `${focused.localName} ${focused.textContent.trim().slice(0, 30)}` : 'out of it');
  }
  throw new Error(`Not reached, but: ${passed.join(' | ')}`);
}

const toCheckbox = (screen: Screen, value: string, isBack = false) =>
  tabUntil(screen, (focused) => focused instanceof HTMLInputElement && focused.value === value, isBack);

/** Reaches a part of the workshop, looks into it, and stays on its heading. */
async function unfold(screen: Screen, title: string): Promise<void> {
  await tabUntil(screen, (focused) => focused.localName === 'summary' && focused.textContent.trim() === title);
  const details = screen.focused!.parentElement as HTMLDetailsElement;
  expect(details.open).to.equal(false);
  await screen.keys('Enter');
  await waitUntil(() => details.open);
  await screen.keys(' ');
  await waitUntil(() => !details.open);
  await screen.keys('Enter');
  await waitUntil(() => details.open);
  expect(screen.focused!.textContent.trim()).to.equal(title);
}

async function write(screen: Screen, text: string): Promise<void> {
  await sendKeys({ type: text });
  await screen.settled();
}

describe('The workshop of the application by keyboard alone', () => {
  onEmptyPage();

  it('is walked from end to end, and nothing that was opened closes again', async () => {
    const screen = await reachApplication();

    await unfold(screen, 'What appeals to you?');
    for (const task of ['D3', 'D0', 'D2']) {
      await toCheckbox(screen, task, task === 'D0');
      await screen.keys(' ');
      expect((screen.focused as HTMLInputElement).value, 'the focus stays').to.equal(task);
    }
    expect(screen.draft.value).to.contain('What appeals to me:\n- Keep trees\n- Teach\n- Write\n');

    await unfold(screen, 'What you bring');
    await tabUntil(screen, (focused) => focused.localName === 'select');
    await tabUntil(screen, (focused) => focused.localName === 'textarea');
    await write(screen, 'The abbey garden');
    expect((screen.focused as HTMLTextAreaElement).value).to.equal('The abbey garden');
    expect(screen.draft.value).to.contain('The abbey garden');

    await unfold(screen, 'What is new to you');
    await toCheckbox(screen, 'selling');
    expect((screen.focused as HTMLInputElement).checked).to.equal(true);
    await tabUntil(screen, (focused) => focused.localName === 'textarea');
    await write(screen, 'I will help my aunt');
    expect(screen.draft.value).to.contain('- Selling: I will help my aunt\n');

    await unfold(screen, 'What else goes in');
    await toCheckbox(screen, 'answers');
    await screen.keys(' ');
    expect(screen.draft.value).to.contain('What have you pruned?');

    const parts = screen.all('.part') as HTMLDetailsElement[];
    expect(parts.map(({ open }) => open)).to.deep.equal([true, true, true, true]);
    await tabUntil(screen, (focused) => focused === screen.draft);
    await tabUntil(screen, (focused) => focused.textContent.trim() === en.openMail);
  });

  it('takes another answer on a topic, or none', async () => {
    const screen = await reachApplication();
    await unfold(screen, 'What you bring');
    await tabUntil(screen, (focused) => focused.localName === 'select');
    expect(screen.draft.value).to.contain('planted');
    // Typed ahead: arrows open a list in some engines, and choose at once in others.
    await write(screen, 'Not');
    await screen.keys('Enter');
    const select = screen.all('select').find((one) => one.closest('.part'))!;
    await waitUntil(() => !screen.draft.value.includes('planted'));
    expect(screen.hasFocus(select)).to.equal(true);
  });
});
