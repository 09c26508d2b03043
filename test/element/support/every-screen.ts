import type { Position } from '../../../src/model/document/position.js';
import { orchard, ORCHARD_ANSWERS } from '../../support/documents/orchard.js';
import { WORDS } from '../../support/words.js';
import { showWith } from './journey.js';
import type { Screen } from './screen.js';
import { arriveAt, copiedLink } from './shared-link.js';
import { useClipboard } from './takeaway.js';
import { waitUntil } from './wait-until.js';

type Language = keyof typeof WORDS;
type Words = (typeof WORDS)[Language];

/** How to come to each screen, and to each state of one that has a message or controls of its own. */
export const SCREENS: Record<string, (screen: Screen, words: Words) => unknown> = {
  intro: () => undefined,
  'intro, application open': (screen) => screen.openApplication(),
  question: (screen, { start }) => screen.press(start),
  'question, nothing chosen': async (screen, { start, next }) => {
    await screen.press(start);
    await screen.press(next);
  },
  'question, answered': async (screen, { start, example }) => {
    await screen.press(start);
    await screen.press(screen.radio(2));
    await screen.press(example);
  },
  review: async (screen) => {
    screen.element.answers = { planting: 1 };
    screen.element.start();
    await screen.settled();
    await screen.press(screen.radio(1));
    await screen.press(screen.find('.question [part~=primary]'));
    await screen.press(screen.radio('not-applicable'));
    await screen.press(screen.find('.question [part~=primary]'));
  },
  summary: toSummary,
  'summary, workshop open': async (screen, words) => {
    await toSummary(screen, words);
    screen.openWorkshop();
  },
  'summary, draft edited': async (screen, words) => {
    await toSummary(screen, words);
    await screen.type(screen.draft, 'My own words');
    await screen.press(screen.section('link'));
  },
  'summary, link not copied': async (screen, words) => {
    await toSummary(screen, words);
    useClipboard('is missing');
    await screen.press(words.copyLink);
    await waitUntil(() => screen.said.length);
  },
  'summary, about to delete': async (screen, words) => {
    await toSummary(screen, words);
    await screen.press(words.restart);
  },
  error: async (screen) => {
    Object.assign(screen.element, { position: {} });
    await screen.settled();
  },
};

/** The same for several positions, `orchard` and `vineyard`. */
export const JOINT_SCREENS: Record<string, (screen: Screen, words: Words) => unknown> = {
  chooser: () => undefined,
  'chooser, answered': async (screen) => {
    screen.element.answers = ORCHARD_ANSWERS;
    await screen.settled();
    await screen.openApplication();
  },
  overview: toOverview,
  'summary of one': async (screen, words) => {
    await toOverview(screen, words);
    await screen.press(screen.find('.point button'));
  },
};

async function toOverview(screen: Screen, { summaryNow }: Words): Promise<void> {
  screen.element.answers = ORCHARD_ANSWERS;
  await screen.settled();
  await screen.press(summaryNow);
}

async function toSummary(screen: Screen, { showSummary }: Words): Promise<void> {
  screen.element.answers = ORCHARD_ANSWERS;
  screen.element.start();
  await screen.settled();
  await screen.press(showSummary);
}

/** The element on a page in this language and colour scheme, before anything is done with it. */
export const showIn = (
  lang: Language,
  scheme: 'light' | 'dark',
  position: Position | readonly Position[] = orchard,
): Promise<Screen> =>
  showWith(
    { position },
    `<main style="color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#000' : '#fff'}">
      <h1>Page</h1><self-assessment lang="${lang}"></self-assessment></main>`,
  );

/** A shared summary, and a link that leads to none. */
export async function arriveShared(isDamaged: boolean): Promise<void> {
  const link = await copiedLink(orchard, ORCHARD_ANSWERS);
  arriveAt(isDamaged ? link.slice(0, -1) : link);
}
