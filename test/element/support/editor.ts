import { sendKeys } from '@web/test-runner-commands';
import type { SelfAssessmentEditorElement } from '../../../src/editor/self-assessment-editor.js';
import type { Position } from '../../../src/model/document/position.js';
import type { SelfAssessmentElement } from '../../../src/self-assessment.js';
import { words } from './editor-words.js';
import { replace, restore } from './replace.js';
import { waitUntil } from './wait-until.js';

const said = (node: Element | null | undefined): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The editor, as an author sees it and works with it: by its words. */
export class Author {
  readonly element: SelfAssessmentEditorElement;

  constructor(element: SelfAssessmentEditorElement) {
    this.element = element;
  }

  get shadow(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The editor has not been upgraded.');
    return this.element.shadowRoot;
  }

  async settled(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...this.shadow.querySelectorAll<T>(selector)];
  }

  text(selector = '.root'): string {
    return this.shadow.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  }

  get heading(): string {
    return said(this.shadow.querySelector('.heading'));
  }

  /** A visible button or disclosure by its accessible name. */
  button(name: string): HTMLElement {
    const controls = this.all('button, summary').filter((control) => control.checkVisibility());
    const found =
      controls.find((control) => nameOf(control) === name) ?? controls.find((c) => nameOf(c).startsWith(name));
    if (!found) throw new Error(`There is no “${name}” among: ${controls.map(nameOf).join(' | ')}`);
    return found;
  }

  has(name: string): boolean {
    return this.all('button').some((control) => control.checkVisibility() && nameOf(control).startsWith(name));
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** To a step of the work, by its name. */
  async go(name: string): Promise<void> {
    const step = this.all('.steps ol button').find((button) => said(button).includes(name));
    if (!step) throw new Error(`There is no step “${name}”.`);
    step.click();
    await this.settled();
  }

  /** A field by its accessible name, such as “Question 1, level 2 in practice, German”. */
  field(name: string): HTMLTextAreaElement | HTMLInputElement {
    const fields = this.all<HTMLTextAreaElement>('textarea, input');
    const found = fields.find((field) =>
      (field.getAttribute('aria-label') ?? said(field.closest('label'))).startsWith(name),
    );
    if (!found)
      throw new Error(
        `There is no field “${name}” among: ${fields.map((f) => f.getAttribute('aria-label')).join(' | ')}`,
      );
    return found;
  }

  /** Writes into a field as typing does, and leaves it. */
  async write(name: string, text: string): Promise<void> {
    const field = this.field(name);
    await this.enter(field);
    await this.type(field, text);
    await this.leave(field);
  }

  async enter(field: HTMLElement): Promise<void> {
    field.focus();
    tellInBackground(field, 'focusin');
    await this.settled();
  }

  async leave(field: HTMLElement): Promise<void> {
    field.blur();
    tellInBackground(field, 'focusout');
    await this.settled();
  }

  async type(field: HTMLTextAreaElement | HTMLInputElement, text: string): Promise<void> {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async choose(select: HTMLSelectElement, value: string): Promise<void> {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  get focused(): HTMLElement | null {
    return this.shadow.activeElement as HTMLElement | null;
  }

  get focusedName(): string {
    const { focused } = this;
    return focused ? nameOf(focused) || said(focused.closest('label')) : '';
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.settled();
  }

  async typeKeys(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.settled();
  }

  /** Goes on with Tab until what begins with these words has the focus. */
  async tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    for (let i = 0; i < 60; i++) {
      await this.keys('Tab');
      const { focusedName } = this;
      if (focusedName.startsWith(name)) return;
      passed.push(focusedName || (document.activeElement?.localName ?? '?'));
    }
    throw new Error(`Tab does not reach “${name}”, only: ${passed.join(' | ')}`);
  }

  /** The real element that shows the question. */
  get preview(): SelfAssessmentElement | null {
    return this.shadow.querySelector('self-assessment');
  }

  /** The question that the preview shows, once it has caught up. */
  async previewed(text: string): Promise<void> {
    await waitUntil(
      () => said(this.preview?.shadowRoot?.querySelector('.heading')).includes(text),
      `The preview shows ${text}`,
    );
  }

  get document(): Position {
    if (!this.element.document) throw new Error('No document is open.');
    return this.element.document;
  }

  /** Past the pause after which a draft is kept. */
  async quiet(): Promise<void> {
    await waitUntil(() => this.text('.bar').includes(words.en.saved) || this.text('.bar').includes(words.de.saved));
  }
}

const nameOf = (control: Element): string => control.getAttribute('aria-label') ?? said(control);

/** A page in the background gets no events of the focus. */
function tellInBackground(field: HTMLElement, type: 'focusin' | 'focusout'): void {
  if (!document.hasFocus()) field.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true }));
}

/** An editor on an empty page, with nothing kept from before. */
export async function showEditor(
  markup = '<self-assessment-editor lang="en"></self-assessment-editor>',
): Promise<Author> {
  const main = document.createElement('main');
  main.innerHTML = markup;
  document.body.append(main);
  const element = main.querySelector('self-assessment-editor');
  if (!element) throw new Error('There is no editor.');
  const author = new Author(element);
  await author.settled();
  return author;
}

/** Before and after each test: no editor, and a store of its own, because test files that run side by side share one. */
export function onEmptyDesk(): void {
  beforeEach(() => {
    sessionStorage.clear();
    replace(window, 'localStorage', { value: emptyStore() });
    // A page that runs beside others is in the background, and gets no frames there.
    replace(window, 'requestAnimationFrame', { value: (step: () => void) => setTimeout(step) });
    replace(window, 'cancelAnimationFrame', { value: (step: number) => clearTimeout(step) });
  });
  afterEach(() => {
    for (const main of document.querySelectorAll('main')) main.remove();
    restore();
  });
}

function emptyStore(): unknown {
  const methods: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & ThisType<Record<string, string>> = {
    getItem(key: string) {
      return Object.hasOwn(this, key) ? (this[key] ?? null) : null;
    },
    setItem(key: string, value: string) {
      this[key] = value;
    },
    removeItem(key: string) {
      Reflect.deleteProperty(this, key);
    },
  };
  return Object.create(methods);
}
