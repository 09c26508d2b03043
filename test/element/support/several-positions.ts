import { orchard } from '../../support/documents/orchard.js';
import { vineyard } from '../../support/documents/vineyard.js';
import { en } from '../../support/words.js';
import type { Screen } from './screen.js';

/** Two positions that ask one question together. */
export const BOTH = [orchard, vineyard];
export const ORCHARD = 'Orchard keeper';
export const VINTNER = 'Vintner';

/** Presses the button of a position, by the beginning of what it is called. */
export async function pressFor(screen: Screen, position: string, name: string): Promise<void> {
  await screen.press(screen.find(`button[aria-label="${name}: ${position}"]`));
}

export const look = (screen: Screen, position: string) => pressFor(screen, position, en.look);
export const openSummary = (screen: Screen, position: string) => pressFor(screen, position, en.toSummary);

/** Answers everything that is still open, with the same level, and goes on to the overview. */
export async function answerAll(screen: Screen, level: number): Promise<string[]> {
  const questions: string[] = [];
  await screen.press(en.startAll);
  while (screen.element.step === 'question') {
    questions.push(screen.heading);
    await screen.answer(level);
  }
  await screen.press(en.showSummary);
  return questions;
}
