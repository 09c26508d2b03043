import { aTimeout, oneEvent } from '@open-wc/testing';
import type { Answers, Position } from '../../../src/model/document/position.js';
import { en } from '../../support/words.js';
import { showWith } from './journey.js';
import { replace } from './replace.js';
import { waitUntil } from './wait-until.js';

/** The link that somebody copies from their summary. */
export async function copiedLink(position: Position | undefined, answers: Answers): Promise<string> {
  const screen = await showWith(position ? { position } : {});
  screen.element.start();
  await screen.settled();
  await screen.press(en.summaryNow);
  screen.element.answers = answers;
  await screen.settled();
  let copied = '';
  replace(navigator, 'clipboard', {
    value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
  });
  await screen.press(en.copyLink);
  await waitUntil(() => copied, 'The link is copied.');
  document.body.replaceChildren();
  // What comes in the same breath would be taken for the same element written anew.
  await aTimeout(0);
  sessionStorage.clear();
  return copied;
}

/** Goes to a fragment as the page was loaded with it, without telling anybody. */
export function arriveAt(link: string): void {
  history.replaceState(null, '', new URL(link, location.href).hash || location.pathname + location.search);
}

/** Goes to a fragment as a link in the page does. */
export const followTo = (hash: string): Promise<void> =>
  arrivedAfter(() => {
    location.hash = hash;
  });

/** Goes back to the fragment before. */
export const goBack = (): Promise<void> =>
  arrivedAfter(() => {
    // A runner only says that the page has gone.
    if (!isFragmentBefore()) throw new Error('Back would leave the page.');
    history.back();
  });

/** Whether the entry before is of this page; where the browser does not tell, it is. */
function isFragmentBefore(): boolean {
  const { navigation } = window as { navigation?: Navigation };
  const index = navigation?.currentEntry?.index;
  return index === undefined || navigation?.entries()[index - 1]?.sameDocument === true;
}

async function arrivedAfter(leave: () => void): Promise<void> {
  // Until a page has been loaded, going to a fragment replaces its entry: Back would leave the page.
  if (document.readyState !== 'complete') await oneEvent(window, 'load');
  await aTimeout(0);
  const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  leave();
  await arrived;
}
