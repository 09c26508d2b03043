import type { Locator } from 'playwright-core';
import type { Step } from '../../../src/screen/shown.js';
import type { SelfAssessmentElement } from '../../../src/self-assessment.js';
import { WORDS } from '../../support/words.js';

/** Somebody who works with an element on a page of Playwright's, by what is written on it. */
export class Applicant {
  readonly element: Locator;
  readonly words: (typeof WORDS)['en' | 'de'];

  constructor(element: Locator, language: 'en' | 'de') {
    this.element = element;
    this.words = WORDS[language];
  }

  step(): Promise<Step> {
    return this.element.evaluate((element: SelfAssessmentElement) => element.step);
  }

  answers(): Promise<object> {
    return this.element.evaluate((element: SelfAssessmentElement) => element.answers);
  }

  press(name: string): Promise<void> {
    return this.element.getByRole('button', { name, exact: true }).click();
  }

  /** The heading of the screen. */
  heading(): Promise<string> {
    return this.element.getByRole('heading').first().innerText();
  }

  async answer(option: number): Promise<void> {
    await this.element.getByRole('radio').nth(option).check();
    await this.press(this.words.next);
  }

  /** Answers all questions and goes on to the summary. */
  async reachSummary(): Promise<void> {
    await this.press(this.words.start);
    while ((await this.step()) === 'question') await this.answer(2);
    await this.press(this.words.showSummary);
  }

  /** The link that opens the mail program. */
  async mail(): Promise<string> {
    return (await this.element.getByRole('link', { name: this.words.openMail }).getAttribute('href')) ?? '';
  }
}
