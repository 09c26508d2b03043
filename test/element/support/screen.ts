import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SelfAssessmentElement } from '../../../src/self-assessment.js';
import { en } from '../../support/words.js';
import { waitUntil } from './wait-until.js';

const words = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** What an element shows, as a person reads it and works with it: by its words. */
export class Screen {
  readonly element: SelfAssessmentElement;

  constructor(element: SelfAssessmentElement) {
    this.element = element;
  }

  get shadow(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The element has not been upgraded.');
    return this.element.shadowRoot;
  }

  async settled(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  /** The heading of the screen. */
  get heading(): string {
    return words(this.find('.heading'));
  }

  /** What can be read on the screen, or in one part of it. */
  text(selector = '.root'): string {
    const part = this.shadow.querySelector<HTMLElement>(selector);
    return part?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** What the live regions say. */
  get said(): string[] {
    return this.all('[role=status]').map(words).filter(Boolean);
  }

  all(selector: string): HTMLElement[] {
    return [...this.shadow.querySelectorAll<HTMLElement>(selector)];
  }

  find<T extends Element = HTMLElement>(selector: string, type?: new () => T): T {
    const found = this.shadow.querySelector<T>(selector);
    if (!found || (type && !(found instanceof type))) throw new Error(`There is no ${selector} on: ${this.text()}`);
    return found;
  }

  /** A visible button, link or disclosure by its words. */
  button(name: string): HTMLElement {
    const controls = this.all('button, a, summary').filter((control) => control.checkVisibility());
    const found = controls.find((control) => words(control) === name);
    if (!found) throw new Error(`There is no “${name}” among: ${controls.map(words).join(' | ')}`);
    return found;
  }

  has(name: string): boolean {
    return this.all('button, a, summary').some((control) => control.checkVisibility() && words(control) === name);
  }

  /** The control inside a label, by the label's words. */
  field(label: string): HTMLInputElement {
    const found = this.all('label').find((one) => words(one.querySelector('span')) === label);
    const control = found?.querySelector('input');
    if (!control) throw new Error(`There is no field “${label}” on: ${this.text()}`);
    return control;
  }

  /** A checkbox of the workshop by its value; what folds it away is opened, so that it can be reached. */
  section(name: string): HTMLInputElement {
    const control = this.find(`.panel input[value=${name}]`, HTMLInputElement);
    control.closest('details')!.open = true;
    return control;
  }

  /** Opens everything that the application is made of. */
  openWorkshop(): void {
    for (const part of this.all('details.part')) (part as HTMLDetailsElement).open = true;
  }

  /** What somebody says on a topic, by the title of the topic: the choice, and their own example. */
  strength(topic: string): { claim: HTMLSelectElement; example: HTMLTextAreaElement | null } {
    const group = this.all('.panel fieldset').find((one) => words(one.querySelector('legend')) === topic);
    const claim = group?.querySelector('select');
    if (!group || !claim) throw new Error(`There is nothing to say on “${topic}”: ${this.text('.panel')}`);
    return { claim, example: group.querySelector('textarea') };
  }

  /** The text of the draft. */
  get draft(): HTMLTextAreaElement {
    return this.find('textarea[data-focus=draft]', HTMLTextAreaElement);
  }

  /** The example for the letter. */
  get example(): HTMLTextAreaElement {
    return this.find('.example textarea', HTMLTextAreaElement);
  }

  radio(value: string | number): HTMLInputElement {
    return this.find(`input[name=answer][value="${value}"]`, HTMLInputElement);
  }

  /** The row of an option: the label around its radio. */
  row(value: string | number): HTMLElement {
    return this.radio(value).closest('label')!;
  }

  get chosen(): string | undefined {
    return this.shadow.querySelector<HTMLInputElement>('input[name=answer]:checked')?.value;
  }

  /** The element in here that has the focus. */
  get focused(): Element | null {
    return this.shadow.activeElement;
  }

  /** Asked this way, because an element in a failed assertion is more than a report can hold. */
  hasFocus(target: Element): boolean {
    return this.focused === target;
  }

  get headingHasFocus(): boolean {
    return this.hasFocus(this.find('.heading'));
  }

  /** A click that the page cannot tell from a person's. */
  async click(target: Element): Promise<void> {
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = target.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await this.settled();
  }

  async clickOn(name: string): Promise<void> {
    await this.click(this.button(name));
  }

  /** Activates a control by script: quicker, where how it is reached does not matter. */
  async press(target: HTMLElement | string): Promise<void> {
    (typeof target === 'string' ? this.button(target) : target).click();
    await this.settled();
  }

  /** Opens the application where it is closed. What is in it appears a task later. */
  async openApplication(): Promise<void> {
    await this.settled();
    this.find('.application > summary').click();
    await waitUntil(() => this.shadow.querySelector('.panel'), 'The application opens.');
  }

  /** Opens everything that is folded in the summary. */
  async unfold(): Promise<void> {
    for (const details of this.all('.summary details:not([open]) > summary')) details.click();
    await this.settled();
  }

  /** Chooses an option and goes on, by script. */
  async answer(value: string | number, next: string = en.next): Promise<void> {
    await this.press(this.radio(value));
    await this.press(next);
  }

  /** Puts a text into a field as typing does. */
  async type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Chooses in a list, as somebody does by keyboard or picker. */
  async choose(list: HTMLSelectElement, value: string): Promise<void> {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.settled();
  }

  /** Goes on with Tab until a control with these words has the focus. */
  async tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    for (let i = 0; i < 30; i++) {
      await this.keys('Tab');
      const focused = words(this.focused);
      if (focused === name) return;
      passed.push(focused || (this.focused ?? document.activeElement)?.localName || '?');
    }
    throw new Error(`Tab does not reach “${name}”, only: ${passed.join(' | ')}`);
  }
}
