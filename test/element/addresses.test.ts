import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { orchard, ORCHARD_ANSWERS } from '../support/documents/orchard.js';
import { en } from '../support/words.js';
import { onEmptyPage, screenOf, showWith } from './support/journey.js';
import type { Screen } from './support/screen.js';
import { arriveAt, copiedLink, followTo } from './support/shared-link.js';
import { waitUntil } from './support/wait-until.js';

const isShared = ({ element }: Screen) => element.matches(':state(shared)');

/** Everything that somebody may send from their summary, with all that can go into the letter. */
async function offered(screen: Screen): Promise<{ button: boolean; section: boolean; letter: string }> {
  const section = screen.shadow.querySelector<HTMLInputElement>('.panel input[value=link]');
  if (section && !section.checked) await screen.press(section);
  return { button: screen.has(en.copyLink), section: section !== null, letter: screen.draft.value };
}

async function summaryAt(fragment: string, around = ''): Promise<Screen> {
  const screen = await showWith({ position: orchard }, `<self-assessment></self-assessment>${around}`);
  history.replaceState(null, '', fragment || location.pathname + location.search);
  await screen.press(en.start);
  await screen.press(en.summaryNow);
  return screen;
}

describe('A link to the summary', () => {
  onEmptyPage();

  for (const fragment of [
    '#/jobs/42',
    '#!/jobs/42',
    '#jobs/42',
    '#job=42',
    '#jobs',
    '#/',
    '#?job=42',
    '#%E0%A4%A',
    '#sa',
  ]) {
    it(`is not offered where the fragment is the page’s address: ${fragment}`, async () => {
      const screen = await summaryAt(fragment);
      const { button, section, letter } = await offered(screen);
      expect([button, section]).to.deep.equal([false, false]);
      expect(letter).not.to.contain('http');
      expect(screen.find('a[href^=mailto]').getAttribute('href')).not.to.contain('sa1_');
    });
  }

  for (const [fragment, around] of [
    ['', ''],
    ['#apply', '<h2 id="apply">Apply</h2>'],
    ['#f%C3%BCr-uns', '<h2 id="für-uns">Wir</h2>'],
    ['#old', '<a name="old"></a>'],
    ['#top', ''],
    ['#sa1_another_1_AAAAAA', ''],
  ] as const) {
    it(`is offered where it leads to the page: ${fragment || 'no fragment'}`, async () => {
      const screen = await summaryAt(fragment, around);
      const { button, section, letter } = await offered(screen);
      expect([button, section]).to.deep.equal([true, true]);
      expect(letter).to.contain(`${location.origin}${location.pathname}${location.search}#sa1_`);
    });
  }

  it('stays out of a letter that it was in, once the page keeps its address there', async () => {
    const screen = await summaryAt('');
    expect((await offered(screen)).letter).to.contain('#sa1_');
    await followTo('#/jobs/42');
    await screen.settled();
    expect((await offered(screen)).letter).not.to.contain('#sa1_');
  });
});

describe('A router that changes the address without a word', () => {
  onEmptyPage();
  let hash = '';
  beforeEach(async () => {
    hash = new URL(await copiedLink(orchard, ORCHARD_ANSWERS)).hash;
  });
  const onSummary = async () =>
    showWith({ position: orchard }, '<button id="other">Menu</button><self-assessment></self-assessment>');
  const shown = (screen: Screen) => waitUntil(() => isShared(screen), 'The shared summary appears.');

  for (const change of ['pushState', 'replaceState'] as const) {
    it(`by ${change} leads to the summary with the next thing that somebody does`, async () => {
      const screen = await onSummary();
      await screen.press(en.start);
      history[change]({}, '', hash);
      document.querySelector<HTMLElement>('#other')!.click();
      await shown(screen);
      expect(screen.element.step).to.equal('summary');
    });
  }

  it('and tells of it by popstate alone', async () => {
    const screen = await onSummary();
    history.pushState({}, '', hash);
    dispatchEvent(new PopStateEvent('popstate'));
    await screen.settled();
    expect(isShared(screen)).to.equal(true);
  });

  for (const [name, act] of [
    ['a key', () => dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))],
    ['scrolling', () => dispatchEvent(new Event('scroll'))],
  ] as const) {
    it(`is followed after ${name}, and the focus stays where it was`, async () => {
      const screen = await onSummary();
      document.querySelector<HTMLElement>('#other')!.focus();
      arriveAt(hash);
      act();
      await shown(screen);
      expect(document.activeElement?.id === 'other' || 'navigation' in window).to.equal(true);
    });
  }

  it('right after the element was put there is followed', async () => {
    document.body.innerHTML = '';
    const element = document.createElement('self-assessment');
    element.position = orchard;
    document.body.append(element);
    history.pushState({}, '', hash);
    const screen = await screenOf(element);
    document.body.click();
    await shown(screen);
  });

  it('keeps what was pressed: the answer counts, and the shared summary is shown', async () => {
    const screen = await onSummary();
    await screen.press(en.start);
    if ('navigation' in window) return;
    history.pushState({}, '', hash);
    await screen.press(screen.radio(2));
    await shown(screen);
    expect(screen.element.answers).to.deep.equal({ planting: 2 });
  });

  it('leads back to one’s own with Back, from whichever fragment', async () => {
    for (const from of ['', '#contact']) {
      arriveAt(location.pathname);
      if (from) await followTo(from);
      const screen = await onSummary();
      await screen.press(en.start);
      history.pushState({}, '', hash);
      document.body.click();
      await shown(screen);
      history.back();
      await waitUntil(() => !isShared(screen), `Back to one’s own from ${from}.`);
      expect(screen.element.step).to.equal('question');
    }
  });
});
