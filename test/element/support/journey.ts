import { resetMouse } from '@web/test-runner-commands';
import type { SelfAssessmentElement } from '../../../src/self-assessment.js';
import { restore } from './replace.js';
import { Screen } from './screen.js';

/** Gives every test of a file an empty page, and leaves one behind. */
export function onEmptyPage(): void {
  beforeEach(clean);
  afterEach(clean);
}

async function clean(): Promise<void> {
  restore();
  document.body.replaceChildren();
  sessionStorage.clear();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  for (const name of ['lang', 'style']) document.documentElement.removeAttribute(name);
  scrollTo(0, 0);
  await resetMouse();
}

/** Puts markup on the page and waits until its first element shows something. */
export async function show(markup = '<self-assessment></self-assessment>'): Promise<Screen> {
  document.body.innerHTML = markup;
  return screenOf(document.querySelector('self-assessment'));
}

/** The same for an element with properties that markup cannot carry. */
export async function showWith(properties: Partial<Record<'position' | 'answers' | 'src', unknown>>, markup?: string) {
  document.body.innerHTML = markup ?? '<self-assessment></self-assessment>';
  const element = document.querySelector('self-assessment')!;
  Object.assign(element, properties);
  return screenOf(element);
}

export async function screenOf(element: SelfAssessmentElement | null | undefined): Promise<Screen> {
  if (!element) throw new Error('There is no <self-assessment> on the page.');
  const screen = new Screen(element);
  await screen.settled();
  return screen;
}
